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

    /// The first names of a list of nodes and the number of the others: `a, b, c and 2 more`.
    package static func names(_ names: [String], atMost most: Int = 3) -> Message {
        let rest = names.count - most
        let shown = Message.list(names.prefix(most))
        return rest > 0 ? Message("\(shown) and \(rest) more") : shown
    }
}
