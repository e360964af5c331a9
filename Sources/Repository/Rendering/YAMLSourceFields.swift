import Diagnostics
import YAML

extension SourceFields {
    /// The fields of YAML documents; nil if one of them cannot be parsed.
    init?(yaml text: MappedText) {
        let parsed = YAMLDocument.parse(text)
        guard parsed.allSatisfy({ $0.failure == nil }) else { return nil }
        for (index, document) in parsed.enumerated() {
            var source = SourceDocument()
            if let root = document.root {
                walk(document, root, keys: [], item: nil, index: index)
                source.kind = Self.text(document, "kind", of: root)
                source.name = document.field("metadata", of: root).flatMap { Self.text(document, "name", of: $0.value) }
            }
            documents.append(source)
            ranges.append(document.range)
        }
    }

    /// Bound on nested mappings and lists; deeper ones are left out.
    private static let deepest = 64

    private mutating func walk(_ document: YAMLDocument, _ node: NodeID, keys: [String], item: String?, index: Int) {
        guard keys.count < Self.deepest else { return }
        switch document[node].kind {
        case .alias: break
        case .scalar:
            fields.append(
                SourceField(keys: keys, value: document[node].value, span: document.span(node), item: item, document: index))
        case .sequence:
            for child in document.children(of: node) where document[child].kind != .sequence {
                let name = Self.itemKeys.lazy.compactMap { Self.text(document, $0, of: child) }.first
                walk(document, child, keys: keys, item: name ?? item, index: index)
            }
        case .mapping:
            for (key, value) in document.pairs(of: node) {
                let path = keys + [document[key].value]
                if document[value].kind != .scalar {
                    fields.append(SourceField(keys: path, value: nil, span: document.span(key), item: item, document: index))
                }
                walk(document, value, keys: path, item: item, index: index)
            }
        }
    }

    private static func text(_ document: YAMLDocument, _ name: String, of node: NodeID) -> String? {
        guard let field = document.field(name, of: node) else { return nil }
        let value = document[document.resolve(field.value)]
        return value.kind == .scalar ? value.value : nil
    }
}
