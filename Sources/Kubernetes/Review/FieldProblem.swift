import Diagnostics
import YAML

/// A field error with the document that it is about.
struct FieldProblem: Sendable {
    let error: FieldError
    let document: ManifestDocument
    /// The values in long collections that several errors are about.
    let index: ValueIndex

    /// The offending text; nil where the value is not a string.
    var text: String? {
        switch error.value {
        case .string(let text), .name(let text): text
        case .plain, nil: nil
        }
    }

    /// The last part of the path that is a name.
    var fieldName: String {
        for element in error.path.elements.reversed() {
            if case .child(let name) = element { return name }
        }
        return ""
    }

    var daemonSet: DaemonSet? {
        if case .daemonSet(let daemonSet) = document.object { daemonSet } else { nil }
    }

    /// The span of the entry of a map or the item of a list that is meant, else of the field.
    var span: SourceSpan? {
        let path = error.path.asWritten
        guard let location = document.location(of: path) else { return document.span }
        if location.isExact, let entry = entry(of: location.value) { return entry }
        if !location.isExact, let item = item(of: location.value) { return item }
        return document.span(of: path)
    }

    /// The span of another field, where that is written.
    func span(of path: FieldPath) -> SourceSpan? {
        guard document.location(of: path)?.isExact == true else { return nil }
        return document.span(of: path)
    }

    /// Errors of labels and annotations name only the map; the key or value is the error's value.
    private func entry(of node: NodeID) -> SourceSpan? {
        guard let text else { return nil }
        if let entry = document.yaml.field(text, of: node) { return document.yaml.span(entry.keyNode) }
        let values = index.known(in: node, field: "") ?? ValueIndex.entries(of: node, in: document.yaml)
        return values?.node(of: text).map { document.yaml.span($0) }
    }

    /// Some paths leave out the index: then the item whose field has the value is meant.
    private func item(of node: NodeID) -> SourceSpan? {
        let values = index.known(in: node, field: fieldName) ?? ValueIndex.items(of: node, field: fieldName, in: document.yaml)
        return (text.flatMap { values?.node(of: $0) } ?? values?.first).map { document.yaml.span($0) }
    }
}

extension FieldPath {
    /// The path in the manifest of what the API server reports under `metadata` of a node.
    var asWritten: FieldPath {
        let renamed: KeyValuePairs<String, [String]> = ["taints": ["spec", "taints"], "nodeSwapStatus": ["status", "nodeInfo", "swap"]]
        for (name, path) in renamed where elements.starts(with: [.child("metadata"), .child(name)]) {
            let start = path.reduce(FieldPath()) { $0.child($1) }
            return elements.dropFirst(2).reduce(start) { $0.appending($1) }
        }
        return self
    }
}
