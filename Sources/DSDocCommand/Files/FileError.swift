import Diagnostics
import Glibc

/// An error of the file system.
struct FileError: Error, Hashable {
    enum Action: Hashable { case read, list, write, remove, lock }

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
        case .lock: Message("another dsdoc is writing \(path)")
        }
    }

    /// The text of a value of `errno`.
    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
