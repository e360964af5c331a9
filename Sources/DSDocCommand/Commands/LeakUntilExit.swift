/// A value that is never freed: at the end of a command the system reclaims all memory at once. Freeing a large graph takes longer than
/// parsing some hundreds of notes.
final class LeakUntilExit<Value: Sendable>: Sendable {
    private let value: Value

    private init(_ value: Value) { self.value = value }

    static func keep(_ value: Value) { _ = Unmanaged.passRetained(LeakUntilExit(value)) }
}
