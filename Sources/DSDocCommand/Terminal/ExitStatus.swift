/// The exit status of a command.
enum ExitStatus: Int32, Sendable {
    case clean = 0
    /// Findings at or above `--fail-on`.
    case diagnostics = 1
    case wrongUsage = 2
    /// An I/O error of a file, a folder or a socket.
    case ioError = 3
}
