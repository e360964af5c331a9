import Diagnostics
import YAML

extension ManifestDocument {
    /// The nodes of a field in the YAML.
    package struct FieldLocation: Sendable {
        /// The field's key; nil for items of lists, and for the object itself.
        package let key: NodeID?
        package let value: NodeID
        /// False where the field is not written: then the location is that of the nearest field around it.
        package let isExact: Bool
    }

    /// The location of a field, or of the nearest field around it that is written; nil where the document is not an object. Paths that
    /// Kubernetes prints with a part left out (`spec.template.labels`, `volumeMounts.subPath`) are found as well.
    package func location(of path: FieldPath) -> FieldLocation? { nearestLocation(of: path)?.location }

    /// The same, with the part of the path that is written.
    func nearestLocation(of path: FieldPath) -> (location: FieldLocation, written: FieldPath)? {
        guard let root else { return nil }
        var location = FieldLocation(key: nil, value: root, isExact: true)
        var rest = path.elements[...]
        while !rest.isEmpty {
            guard let (next, used) = step(from: location, rest) else {
                let written = rest.reduce(path) { path, _ in path.parent }
                return (FieldLocation(key: location.key, value: location.value, isExact: false), written)
            }
            location = next
            rest = rest.dropFirst(used)
        }
        return (location, path)
    }

    /// The span that diagnostics of a field show: the value of a scalar, else the key.
    package func span(of path: FieldPath) -> SourceSpan? { location(of: path).map(span) }

    /// The text of a scalar that is written at a path.
    func scalar(at path: FieldPath) -> String? {
        guard let location = location(of: path), location.isExact else { return nil }
        let node = yaml[yaml.resolve(location.value)]
        return node.kind == .scalar ? node.value : nil
    }

    func span(at location: FieldLocation) -> SourceSpan {
        let node = yaml[location.value]
        if node.kind == .scalar || node.kind == .alias || location.key == nil {
            // An empty value has the span of its key; an item of a list that of its first key.
            if node.range.isEmpty, let key = location.key { return yaml.span(key) }
            return yaml.span(node.kind == .mapping ? node.firstChild ?? location.value : location.value)
        }
        return yaml.span(location.key ?? location.value)
    }

    /// The location one part of the path further, and how many parts that took.
    private func step(from location: FieldLocation, _ rest: ArraySlice<FieldPath.Element>) -> (FieldLocation, Int)? {
        switch rest.first {
        case .index(let index):
            if let items = yaml.items(of: location.value), items.indices.contains(index) {
                return (FieldLocation(key: nil, value: items[index], isExact: true), 1)
            }
            return field(String(index), of: location.value).map { ($0, 1) }
        case .key(let key): return field(key, of: location.value).map { ($0, 1) }
        case .child(let name): return child(name, of: location.value).map { ($0, 1) } ?? dottedChild(of: location.value, rest)
        case nil: return nil
        }
    }

    private func child(_ name: String, of node: NodeID) -> FieldLocation? {
        if let found = field(name, of: node) { return found }
        if let items = yaml.items(of: node) {
            // The index is left out: the only item that has the field is meant.
            let having = items.compactMap { field(name, of: $0) }
            return having.count == 1 ? having[0] : nil
        }
        guard let metadata = yaml.field("metadata", of: node) else { return nil }
        return field(name, of: metadata.value)
    }

    /// A key with dots in it, which a path cannot distinguish from several keys.
    private func dottedChild(of node: NodeID, _ rest: ArraySlice<FieldPath.Element>) -> (FieldLocation, Int)? {
        var name = ""
        for (used, element) in rest.prefix(10).enumerated() {
            guard case .child(let part) = element else { return nil }
            name += name.isEmpty ? part : ".\(part)"
            if used > 0, let found = field(name, of: node) { return (found, used + 1) }
        }
        return nil
    }

    private func field(_ name: String, of node: NodeID) -> FieldLocation? {
        yaml.field(name, of: node).map { FieldLocation(key: $0.keyNode, value: $0.value, isExact: true) }
    }
}
