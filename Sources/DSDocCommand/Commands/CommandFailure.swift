import Diagnostics
import Preview

/// The reason why a command fails, as a message of one line and an exit status.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: Message

    static func ioError(_ message: Message) -> CommandFailure { CommandFailure(status: .ioError, message: message) }
    static func usage(_ message: Message) -> CommandFailure { CommandFailure(status: .wrongUsage, message: message) }

    /// Converts the error of a stage.
    init(status: ExitStatus, message: Message) {
        self.status = status
        self.message = message
    }

    init(_ error: FileError) { self = .ioError(error.message) }
    init(_ error: SiteWriterError) { self = .ioError(error.message) }
    init(_ error: PreviewError) { self = .ioError(error.message) }
    init(_ error: FileWatcherError) { self = .ioError(error.message) }
}
