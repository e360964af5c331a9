import Diagnostics
import Preview

/// Why a command cannot do what it was asked to: told in one line, with the exit status it ends with.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: Message

    static func world(_ message: Message) -> CommandFailure { CommandFailure(status: .ioError, message: message) }
    static func usage(_ message: Message) -> CommandFailure { CommandFailure(status: .wrongUsage, message: message) }

    /// Everything that a stage throws, in the same form.
    init(status: ExitStatus, message: Message) {
        self.status = status
        self.message = message
    }

    init(_ error: FileError) { self = .world(error.message) }
    init(_ error: SiteWriterError) { self = .world(error.message) }
    init(_ error: PreviewError) { self = .world(error.message) }
    init(_ error: FileWatcherError) { self = .world(error.message) }
}
