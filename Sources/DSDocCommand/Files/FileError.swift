import Diagnostics
import Glibc

/// What the file system refused.
struct FileError: Error, Hashable {
    enum Action: Hashable { case read, list, write, remove, lock }

    let action: Action
    let path: String
    /// As `errno` tells it.
    let code: Int32

    init(_ action: Action, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    var prose: Prose {
        let reason = String(cString: strerror(code))
        return switch action {
        case .read: Prose("cannot read \(path): \(reason)", zh: "無法讀取 \(path)：\(reason)")
        case .list: Prose("cannot list \(path): \(reason)", zh: "無法列出 \(path)：\(reason)")
        case .write: Prose("cannot write \(path): \(reason)", zh: "無法寫入 \(path)：\(reason)")
        case .remove: Prose("cannot remove \(path): \(reason)", zh: "無法移除 \(path)：\(reason)")
        case .lock: Prose("another dsdoc is writing \(path)", zh: "另一個 dsdoc 正在寫入 \(path)")
        }
    }
}
