import YAML

/// Where the values of maps and lists are that many errors are about. Errors of labels name the map, and some paths leave out an index, so that the value is
/// searched for: once for all of them.
struct ValueIndex: Sendable {
    /// The values of one collection.
    struct Values: Sendable {
        private var nodes: [String: NodeID] = [:]
        private(set) var first: NodeID?

        /// The first scalar with a text.
        func node(of text: String) -> NodeID? { nodes[text] }

        fileprivate mutating func add(_ value: NodeID, in yaml: YAMLDocument) {
            first = first ?? value
            let node = yaml[yaml.resolve(value)]
            if node.kind == .scalar, nodes[node.value] == nil { nodes[node.value] = value }
        }
    }

    private struct Key: Hashable {
        let node: NodeID
        /// Of the items; empty for the entries of a map.
        let field: String
    }

    private var known: [Key: Values] = [:]

    /// Of the collections that more than a few of the errors are about. Linear in errors and nodes.
    init(_ errors: [FieldError], in document: ManifestDocument) {
        let least = 8
        guard errors.count > least else { return }
        let counts = errors.reduce(into: [FieldPath: Int]()) { $0[$1.path, default: 0] += 1 }
        for error in errors where counts[error.path, default: 0] > least {
            let problem = FieldProblem(error: error, document: document, index: self)
            guard let location = document.location(of: error.path.asWritten) else { continue }
            let key = Key(node: location.value, field: location.isExact ? "" : problem.fieldName)
            guard known[key] == nil else { continue }
            known[key] =
                location.isExact
                ? Self.entries(of: key.node, in: document.yaml) : Self.items(of: key.node, field: key.field, in: document.yaml)
        }
    }

    func known(in node: NodeID, field: String) -> Values? { known[Key(node: node, field: field)] }

    /// The values of a mapping; nil for other nodes.
    static func entries(of node: NodeID, in yaml: YAMLDocument) -> Values? {
        yaml.entries(of: node)?.reduce(into: Values()) { $0.add($1.value, in: yaml) }
    }

    /// The values of a field of the items of a sequence; nil for other nodes.
    static func items(of node: NodeID, field: String, in yaml: YAMLDocument) -> Values? {
        yaml.items(of: node)?.reduce(into: Values()) { values, item in
            if let entry = yaml.field(field, of: item) { values.add(entry.value, in: yaml) }
        }
    }
}
