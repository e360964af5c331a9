import Diagnostics
import Kubernetes

extension Message {
    /// Keys of taints: `taint dedicated`.
    static func taints(_ taints: [Taint]) -> Message {
        let keys = Message.list(Set(taints.map(\.key)).sorted())
        return taints.count == 1 ? Message("taint \(keys)") : Message("taints \(keys)")
    }

    /// `1 node`, `3 nodes`.
    static func nodes(_ count: Int) -> Message { count == 1 ? Message("\(count) node") : Message("\(count) nodes") }

    /// Fixes of which each is enough: `a, or b`.
    static func alternatives(_ fixes: [Message]) -> Message {
        fixes.dropFirst().reduce(fixes.first ?? Message(verbatim: "")) { Message("\($0), or \($1)") }
    }
}
