/// A value that is never freed: a command that ends leaves it to the system, which takes all memory back at once. To free a large graph part by
/// part takes longer than to parse some hundreds of its notes.
final class LeakUntilExit<Value: Sendable>: Sendable {
    private let value: Value

    private init(_ value: Value) { self.value = value }

    static func keep(_ value: Value) { _ = Unmanaged.passRetained(LeakUntilExit(value)) }
}
