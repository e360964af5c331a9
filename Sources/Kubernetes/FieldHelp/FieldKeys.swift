import YAML

extension ManifestDocument {
    /// A key of the YAML with an entry in the field help.
    package struct ExplainedKey: Sendable {
        /// The byte offset of the key in the document's text.
        package let start: Int
        /// The entry.
        package let help: FieldHelp
    }

    /// The keys with help, by offset. In objects other than DaemonSets these are only the fields common to all objects.
    package var explainedKeys: [ExplainedKey] {
        guard let root else { return [] }
        var found: [ExplainedKey] = []
        let isDaemonSet = kind == "DaemonSet"
        // Each node is visited once; paths without help are not followed, which bounds the depth.
        var open: [(node: NodeID, path: String)] = [(root, "")]
        while let (node, path) = open.popLast() {
            if yaml[node].kind == .sequence {
                for item in yaml.children(of: node) { open.append((item, path + "[]")) }
            }
            guard yaml[node].kind == .mapping else { continue }
            let shared = FieldHelp.shared(path)
            let fields = FieldHelp.below(shared)
            for (key, value) in yaml.pairs(of: node) {
                let key = yaml[key]
                guard key.kind == .scalar else { continue }
                guard isDaemonSet || shared == "metadata" || (path.isEmpty && Self.common.contains(key.value)) else { continue }
                guard let help = fields[key.value] ?? fields["<key>"] else { continue }
                found.append(ExplainedKey(start: key.start, help: help))
                guard yaml[value].kind != .scalar else { continue }
                open.append((value, shared.isEmpty ? key.value : "\(shared).\(key.value)"))
            }
        }
        return found.sorted { $0.start < $1.start }
    }

    private static let common: Set<String> = ["apiVersion", "kind", "metadata"]
}
