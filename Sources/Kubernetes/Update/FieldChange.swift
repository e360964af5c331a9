import YAML

/// A field that an update changes, adds or removes, with the API server's defaults filled in.
package struct FieldChange: Hashable, Sendable {
    /// Items of lists are identified by their name where they have one: `spec.template.spec.containers[agent].image`.
    package let field: String
    /// nil: the field is new.
    package let old: String?
    /// nil: the field is gone.
    package let new: String?
}

/// The fields that differ between two manifests after defaulting, sorted by name. Linear in the size of the manifests.
package func fieldChanges(from old: ManifestDocument, to new: ManifestDocument) -> [FieldChange] {
    let before = FlatManifest(old).fields
    let after = FlatManifest(new).fields
    return Set(before.keys).union(after.keys).sorted().compactMap { field in
        before[field] == after[field] ? nil : FieldChange(field: field, old: before[field], new: after[field])
    }
}

/// The scalar fields of a manifest, by paths that do not depend on the order of lists whose items have names.
private struct FlatManifest {
    private(set) var fields: [String: String] = [:]
    private let document: YAMLDocument

    /// The fields by which Kubernetes identifies the items of lists.
    private static let names = ["name", "mountPath", "containerPort", "key", "topologyKey"]
    private static let deepest = 64

    init(_ manifest: ManifestDocument) {
        document = manifest.yaml
        guard let root = manifest.root else { return }
        for entry in document.entries(of: root) ?? [] where entry.key != "status" { add(entry.value, entry.key, 0) }
        guard case .daemonSet(let daemonSet) = manifest.object else { return }
        for defaulted in withDefaults(daemonSet).fields { addDefault(defaulted, root) }
    }

    private mutating func add(_ node: NodeID, _ path: String, _ depth: Int) {
        guard depth < Self.deepest else { return }
        if let entries = document.entries(of: node) {
            if entries.isEmpty { fields[path] = "{}" }
            for entry in entries { add(entry.value, "\(path).\(entry.key)", depth + 1) }
        } else if let items = document.items(of: node) {
            if items.isEmpty { fields[path] = "[]" }
            for (index, item) in items.enumerated() { add(item, path + label(of: item, index), depth + 1) }
        } else if document.value(of: node) != .scalar(.null) {
            fields[path] = canonical(document[document.resolve(node)].value, path)
        }
    }

    /// Two spellings of one quantity are equal.
    private func canonical(_ value: String, _ path: String) -> String {
        guard path.contains(".requests.") || path.contains(".limits."), let quantity = try? Quantity(parsing: value) else { return value }
        return quantity.description
    }

    private func label(of item: NodeID, _ index: Int) -> String {
        for name in Self.names {
            guard let field = document.field(name, of: item) else { continue }
            let text = document[document.resolve(field.value)].value
            if !text.isEmpty { return "[\(text)]" }
        }
        return "[\(index)]"
    }

    /// The path of a default counts the items of lists; here they have names.
    private mutating func addDefault(_ defaulted: DefaultedField, _ root: NodeID) {
        var node: NodeID? = root
        var path = ""
        for element in defaulted.path.elements {
            switch element {
            case .child(let name), .key(let name):
                path += path.isEmpty ? name : ".\(name)"
                node = node.flatMap { document.field(name, of: $0)?.value }
            case .index(let index):
                let items = node.flatMap { document.items(of: $0) } ?? []
                node = items.indices.contains(index) ? items[index] : nil
                path += node.map { label(of: $0, index) } ?? "[\(index)]"
            }
        }
        if fields[path] == nil { fields[path] = defaulted.value == "\"\"" ? "" : defaulted.value }
    }
}
