import Diagnostics
import Preview

/// Why a command cannot do what it was asked to: told in one line, with the exit status it ends with.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: Prose

    static func world(_ message: Prose) -> CommandFailure { CommandFailure(status: .ioError, message: message) }
    static func usage(_ message: Prose) -> CommandFailure { CommandFailure(status: .wrongUsage, message: message) }

    /// Everything that a stage throws, in the same form.
    init(status: ExitStatus, message: Prose) {
        self.status = status
        self.message = message
    }

    init(_ error: FileError) { self = .world(error.prose) }
    init(_ error: SiteWriterError) { self = .world(error.prose) }
    init(_ error: PreviewError) { self = .world(error.prose) }
    init(_ error: FileWatcherError) { self = .world(error.prose) }
}
