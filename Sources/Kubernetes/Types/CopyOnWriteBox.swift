/// Heap-allocated value with value semantics, for structs of which most is rarely read: they are copied fast. A change of a part copies
/// the whole value.
///
/// Unlike `IndirectOptional`, there is always a value, its parts are read without a copy of the whole (`projectedValue`), and a part is
/// changed in place (`_modify`). Public, as `IndirectOptional` is.
@propertyWrapper
public struct CopyOnWriteBox<Value: Hashable & Sendable>: Hashable, Sendable {
    public final class Box: Sendable {
        public let value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box

    @inlinable
    public init(wrappedValue: Value) { box = Box(wrappedValue) }

    /// For reading a part where a copy of the whole is too expensive.
    @inlinable public var projectedValue: Box { box }

    @inlinable public var wrappedValue: Value {
        _read { yield box.value }
        _modify {
            var changed = box.value
            defer { box = Box(changed) }
            yield &changed
        }
        set { box = Box(newValue) }
    }

    @inlinable
    public static func == (left: CopyOnWriteBox, right: CopyOnWriteBox) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
