import YAML

extension ManifestDocument {
    /// A key of the YAML that has an entry in the help.
    package struct ExplainedKey: Sendable {
        /// Where it begins in the text.
        package let start: Int
        package let help: FieldHelp
    }

    /// The keys that are explained, in the order of the text. Of objects that are not DaemonSets these are the fields that all objects have.
    package var explainedKeys: [ExplainedKey] {
        guard let root else { return [] }
        var found: [ExplainedKey] = []
        let isDaemonSet = kind == "DaemonSet"
        // The nodes of a document are bounded and each is looked at once; the paths of the help end what is deeper than any manifest.
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
