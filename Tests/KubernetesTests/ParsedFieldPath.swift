@testable import Kubernetes

extension FieldPath {
    /// A path from its text, for tests. A number in brackets is an index; anything else in brackets is a key.
    init(parsing text: String) {
        self.init()
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix("[") {
                // Keys may hold brackets themselves: the one that closes is at the end, or before the next part.
                let end = rest.indices.first { rest[$0] == "]" && Self.isEnd(rest[rest.index(after: $0)...]) } ?? rest.endIndex
                let content = rest[rest.index(after: rest.startIndex)..<end]
                self = Int(content).map(index) ?? key(String(content))
                rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
            } else {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                if !name.isEmpty { self = child(String(name)) }
                rest = rest[name.endIndex...]
            }
            if rest.hasPrefix(".") { rest = rest.dropFirst() }
        }
    }

    private static func isEnd(_ rest: Substring) -> Bool { rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix("[") }
}
