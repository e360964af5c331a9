/// Heap-allocated value with value semantics, for structs of which most is rarely read: they are copied fast. A change of a part copies
/// the whole value.
///
/// Unlike `IndirectOptional`, there is always a value, its parts are read without a copy of the whole (`projectedValue`), and a part is
/// changed in place (`_modify`).
@propertyWrapper
package struct CopyOnWriteBox<Value: Hashable & Sendable>: Hashable, Sendable {
    package final class Box: Sendable {
        package let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    package init(wrappedValue: Value) { box = Box(wrappedValue) }

    /// For reading a part where a copy of the whole is too expensive.
    package var projectedValue: Box { box }

    package var wrappedValue: Value {
        _read { yield box.value }
        _modify {
            var changed = box.value
            defer { box = Box(changed) }
            yield &changed
        }
        set { box = Box(newValue) }
    }

    package static func == (left: CopyOnWriteBox, right: CopyOnWriteBox) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
