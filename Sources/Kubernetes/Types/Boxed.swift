/// An optional value that lies apart from the struct that holds it: for parts that are large and seldom there, so that what holds many of
/// them stays small and is copied fast. A value all the same: nobody sees the box.
@propertyWrapper
package struct Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box?

    package init() {}

    package init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    package var isThere: Bool { box != nil }

    package var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
    }

    package static func == (left: Boxed, right: Boxed) -> Bool { left.box === right.box || left.wrappedValue == right.wrappedValue }

    package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
