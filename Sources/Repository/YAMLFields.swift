import YAML

/// Reads fields of a YAML mapping of another tool, leniently: what has another type counts as missing.
struct YAMLFields {
    let document: YAMLDocument
    let node: NodeID

    init?(_ document: YAMLDocument) {
        guard document.failure == nil, let root = document.root, document.entries(of: root) != nil else { return nil }
        self.init(document, root)
    }

    private init(_ document: YAMLDocument, _ node: NodeID) {
        self.document = document
        self.node = node
    }

    func string(_ name: String) -> String? { value(name).flatMap(text) }

    /// The strings of a list.
    func strings(_ name: String) -> [String] { items(name).compactMap(text) }

    /// The mappings of a list.
    func mappings(_ name: String) -> [YAMLFields] {
        items(name).filter { document.value(of: $0) == .object }.map { YAMLFields(document, document.resolve($0)) }
    }

    func mapping(_ name: String) -> YAMLFields? {
        guard let node = value(name), document.value(of: node) == .object else { return nil }
        return YAMLFields(document, document.resolve(node))
    }

    private func value(_ name: String) -> NodeID? { document.field(name, of: node)?.value }

    private func items(_ name: String) -> [NodeID] { value(name).flatMap(document.items) ?? [] }

    private func text(_ node: NodeID) -> String? {
        let node = document[document.resolve(node)]
        return node.kind == .scalar ? node.value : nil
    }
}
