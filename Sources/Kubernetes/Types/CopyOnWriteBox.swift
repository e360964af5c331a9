/// A value that lies apart from the struct that holds it, like `Boxed`, and is always there: a struct of which most is seldom read is copied
/// fast. To change a part of it copies the whole.
@propertyWrapper
package struct CopyOnWriteBox<Value: Hashable & Sendable>: Hashable, Sendable {
    package final class Box: Sendable {
        package let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    package init(wrappedValue: Value) { box = Box(wrappedValue) }

    /// For reading a part where a copy of the whole would show.
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
