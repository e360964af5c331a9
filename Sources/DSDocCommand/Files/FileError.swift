import Diagnostics
import Glibc

/// An error of the file system.
struct FileError: Error, Hashable {
    enum Action: Hashable {
        case read, list, write, remove, lock
        /// A pipe, a socket or a device where a file is expected.
        case readSpecial
        /// More bytes than a limit.
        case tooLarge(Int)
        /// A name that is not UTF-8.
        case misnamed
    }

    let action: Action
    let path: String
    /// The value of `errno`.
    let code: Int32

    init(_ action: Action, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    var message: Message {
        let reason = Self.reason(code)
        return switch action {
        case .read: Message("cannot read \(path): \(reason)")
        case .list: Message("cannot list \(path): \(reason)")
        case .write: Message("cannot write \(path): \(reason)")
        case .remove: Message("cannot remove \(path): \(reason)")
        case .readSpecial: Message("cannot read \(path): it is a pipe, a socket or a device")
        case .tooLarge(let limit): Message("cannot read \(path): it has more than \(limit >> 20) MiB")
        case .misnamed: Message("cannot read \(path): its name is not UTF-8")
        case .lock: Message("another dsdoc is writing \(path)")
        }
    }

    /// The finding about something that is passed over; the file of the finding is added, without bytes.
    func finding(in files: inout SourceFiles, _ severity: Severity = .error) -> Diagnostic {
        let file = files.add(SourceFile(path: path, bytes: []))
        return Diagnostic("unreadable-file", severity, message, at: SourceSpan(file: file, start: 0, end: 0))
    }

    /// The text of a value of `errno`.
    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
