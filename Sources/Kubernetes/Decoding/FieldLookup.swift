import Diagnostics
import YAML

extension ManifestDocument {
    /// Where a field stands in the YAML.
    package struct FieldPlace: Sendable {
        /// The field's key; nil for items of lists, and for the object itself.
        package let key: NodeID?
        package let value: NodeID
        /// False where the field is not written, and the place is that of the nearest field around it.
        package let isExact: Bool
    }

    /// The place of a field, or of the nearest field around it that is written. Paths that Kubernetes prints with a part left out
    /// (`spec.template.labels`, `volumeMounts.subPath`) are understood.
    package func place(of path: FieldPath) -> FieldPlace? { lookUp(path)?.place }

    /// The same, with the part of the path that is written.
    func lookUp(_ path: FieldPath) -> (place: FieldPlace, written: FieldPath)? {
        guard let root else { return nil }
        var place = FieldPlace(key: nil, value: root, isExact: true)
        var rest = path.elements[...]
        while !rest.isEmpty {
            guard let (next, used) = step(from: place, rest) else {
                let written = rest.reduce(path) { path, _ in path.parent }
                return (FieldPlace(key: place.key, value: place.value, isExact: false), written)
            }
            place = next
            rest = rest.dropFirst(used)
        }
        return (place, path)
    }

    /// What to point at for a field: the value of a scalar, else the key.
    package func span(of path: FieldPath) -> SourceSpan? { place(of: path).map(span) }

    /// The text of a scalar that is written at a path.
    func scalar(at path: FieldPath) -> String? {
        guard let place = place(of: path), place.isExact else { return nil }
        let node = yaml[yaml.resolve(place.value)]
        return node.kind == .scalar ? node.value : nil
    }

    func span(at place: FieldPlace) -> SourceSpan {
        let node = yaml[place.value]
        if node.kind == .scalar || node.kind == .alias || place.key == nil {
            // An empty value, and a whole item of a list, are pointed at by what begins them.
            if node.range.isEmpty, let key = place.key { return yaml.span(key) }
            return yaml.span(node.kind == .mapping ? node.firstChild ?? place.value : place.value)
        }
        return yaml.span(place.key ?? place.value)
    }

    /// One part of a path further, and how many parts that took.
    private func step(from place: FieldPlace, _ rest: ArraySlice<FieldPath.Element>) -> (FieldPlace, Int)? {
        switch rest.first {
        case .index(let index):
            if let items = yaml.items(of: place.value), items.indices.contains(index) {
                return (FieldPlace(key: nil, value: items[index], isExact: true), 1)
            }
            return field(String(index), of: place.value).map { ($0, 1) }
        case .key(let key): return field(key, of: place.value).map { ($0, 1) }
        case .child(let name): return child(name, of: place.value).map { ($0, 1) } ?? dottedChild(of: place.value, rest)
        case nil: return nil
        }
    }

    private func child(_ name: String, of node: NodeID) -> FieldPlace? {
        if let found = field(name, of: node) { return found }
        if let items = yaml.items(of: node) {
            // The index is left out: meant is the one item that has the field.
            let having = items.compactMap { field(name, of: $0) }
            return having.count == 1 ? having[0] : nil
        }
        guard let metadata = yaml.field("metadata", of: node) else { return nil }
        return field(name, of: metadata.value)
    }

    /// A key with dots in it, which a path does not tell from several keys.
    private func dottedChild(of node: NodeID, _ rest: ArraySlice<FieldPath.Element>) -> (FieldPlace, Int)? {
        var name = ""
        for (used, element) in rest.prefix(10).enumerated() {
            guard case .child(let part) = element else { return nil }
            name += name.isEmpty ? part : ".\(part)"
            if used > 0, let found = field(name, of: node) { return (found, used + 1) }
        }
        return nil
    }

    private func field(_ name: String, of node: NodeID) -> FieldPlace? {
        yaml.field(name, of: node).map { FieldPlace(key: $0.keyNode, value: $0.value, isExact: true) }
    }
}
