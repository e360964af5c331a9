/// What a command ends with.
enum ExitStatus: Int32, Sendable {
    case clean = 0
    /// Findings at or above `--fail-on`.
    case findings = 1
    case wrongUsage = 2
    /// A file, a folder or a socket.
    case ioError = 3
}
