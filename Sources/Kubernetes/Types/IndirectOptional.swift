/// Heap-allocated optional with value semantics: keeps large or rarely set fields out of the inline layout of a struct, so that arrays of
/// such structs stay small and are copied fast. A change of the value allocates a new box.
///
/// Inlinable, so that modules that hold many of them need no unspecialised calls.
@propertyWrapper
package struct IndirectOptional<Value: Sendable>: Sendable {
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box?

    @inlinable
    package init() { box = nil }

    @inlinable @inline(__always)
    package init(wrappedValue: Value?) { box = Self.box(wrappedValue) }

    @inlinable package var isPresent: Bool { box != nil }

    @inlinable package var wrappedValue: Value? {
        @inline(__always) get { box?.value }
        @inline(__always) set { box = Self.box(newValue) }
    }

    // Not `value.map(Box.init)`, which calls unspecialised code in other modules.
    @inlinable @inline(__always)
    static func box(_ value: Value?) -> Box? {
        guard let value else { return nil }
        return Box(value)
    }
}

extension IndirectOptional: Equatable where Value: Equatable {
    @inlinable
    package static func == (left: IndirectOptional, right: IndirectOptional) -> Bool {
        left.box === right.box || left.wrappedValue == right.wrappedValue
    }
}

extension IndirectOptional: Hashable where Value: Hashable {
    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
