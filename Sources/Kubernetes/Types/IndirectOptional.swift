/// Heap-allocated optional with value semantics: keeps large or rarely set fields out of the inline layout of a struct, so that arrays of
/// such structs stay small and are copied fast. A change of the value allocates a new box.
///
/// Public, because the compiler specialises inlinable code of other modules only where it is public.
@propertyWrapper
public struct IndirectOptional<Value: Sendable>: Sendable {
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box?

    @inlinable
    public init() { box = nil }

    @inlinable
    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    @inlinable public var isPresent: Bool { box != nil }

    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
    }
}

extension IndirectOptional: Equatable where Value: Equatable {
    @inlinable
    public static func == (left: IndirectOptional, right: IndirectOptional) -> Bool {
        left.box === right.box || left.wrappedValue == right.wrappedValue
    }
}

extension IndirectOptional: Hashable where Value: Hashable {
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
