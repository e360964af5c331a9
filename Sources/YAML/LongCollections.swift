import Diagnostics

/// The long lists and mappings of a document, with what finds an item or a field in them without a scan: each finding in a list of thousands looks up
/// its item.
struct LongCollections: Sendable {
    /// Shorter collections are scanned.
    private static let least = 32

    private var children: [NodeID: [NodeID]] = [:]
    private var fields: [NodeID: [String: YAMLDocument.Entry]] = [:]

    /// None.
    init() {}

    /// Linear in the nodes.
    init(_ document: YAMLDocument) {
        guard document.nodes.count > Self.least else { return }
        var counts = [Int32](repeating: 0, count: document.nodes.count)
        let nodes = document.nodes.span
        for index in nodes.indices { if let parent = nodes[index].parent { counts[parent.index] += 1 } }
        for index in counts.indices where counts[index] > Self.least {
            let id = NodeID(rawValue: Int32(index))
            children[id] = document.scannedChildren(of: id)
            guard document.nodes[index].kind == .mapping, let entries = document.entries(of: id) else { continue }
            fields[id] = Dictionary(
                entries.map { ($0.key, YAMLDocument.Entry(key: $0.key, keyNode: $0.keyNode, value: $0.value, isDuplicate: false)) },
                uniquingKeysWith: { _, last in last })
        }
    }

    /// Nil for a collection that is not long.
    func children(of id: NodeID) -> [NodeID]? { children.isEmpty ? nil : children[id] }

    /// The fields of a mapping by name, the last of equal ones; nil for a mapping that is not long.
    func fields(of id: NodeID) -> [String: YAMLDocument.Entry]? { fields.isEmpty ? nil : fields[id] }
}
