import YAML

/// A field that an update changes, adds or removes, with the API server's defaults filled in.
package struct FieldChange: Hashable, Sendable {
    /// Items of lists are identified by their name where they have one: `spec.template.spec.containers[agent].image`.
    package let field: String
    /// nil: the field is new.
    package let old: String?
    /// nil: the field is gone.
    package let new: String?
    /// The outermost item of a list that is new or gone with the field: `spec.template.spec.containers[agent]`.
    package let item: String?
}

/// The fields that differ between two manifests after defaulting, sorted by name, without those that the API server or kubectl sets: either
/// manifest may be that of an object of a cluster. Linear in the size of the manifests.
package func fieldChanges(from old: ManifestDocument, to new: ManifestDocument) -> [FieldChange] {
    let before = FlatManifest(old).fields
    let after = FlatManifest(new).fields
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    guard !changed.isEmpty else { return [] }
    let items = (Set(before.keys.lazy.flatMap(listItems)), Set(after.keys.lazy.flatMap(listItems)))
    return changed.map { field in
        let (old, new) = (before[field], after[field])
        let item = listItems(of: field).first { old == nil ? !items.0.contains($0) : new == nil && !items.1.contains($0) }
        return FieldChange(field: field, old: old, new: new, item: item)
    }
}

/// The items of lists that a field is in, the outermost first: `spec.containers[a]`, `spec.containers[a].env[X]`.
private func listItems(of field: String) -> [String] {
    let bytes = field.utf8
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "]") }.map { String(field[...$0]) }
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
        for entry in document.entries(of: root) ?? [] where entry.key != "status" {
            if entry.key == "metadata" { addMetadata(of: entry.value) } else { add(entry.value, entry.key, 0) }
        }
        guard case .daemonSet(let daemonSet) = manifest.object else { return }
        for defaulted in withDefaults(daemonSet).fields { addDefault(defaulted, root) }
    }

    /// The fields of `metadata` that the API server sets.
    ///
    /// *Source:* apimachinery pkg/apis/meta/v1/types.go (ObjectMeta).
    private static let serverFields: Set<String> = [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields", "resourceVersion",
        "selfLink",
        "uid",
    ]
    /// The annotations that the DaemonSet controller's API and `kubectl apply` set.
    private static let serverAnnotations: Set<String> = [
        "deprecated.daemonset.template.generation", "kubectl.kubernetes.io/last-applied-configuration",
    ]

    private mutating func addMetadata(of node: NodeID) {
        for entry in document.entries(of: node) ?? [] where !Self.serverFields.contains(entry.key) {
            switch entry.key {
            case "annotations", "labels":
                // An empty map is none.
                for item in document.entries(of: entry.value) ?? [] where !Self.serverAnnotations.contains(item.key) {
                    add(item.value, "metadata.\(entry.key).\(item.key)", 1)
                }
            case "namespace" where document[document.resolve(entry.value)].value == "default": break
            default: add(entry.value, "metadata.\(entry.key)", 1)
            }
        }
    }

    private mutating func add(_ node: NodeID, _ path: String, _ depth: Int) {
        guard depth < Self.deepest else { return }
        if let entries = document.entries(of: node) {
            if entries.isEmpty, !Self.isAbsentIfEmpty(path) { fields[path] = "{}" }
            for entry in entries { add(entry.value, "\(path).\(entry.key)", depth + 1) }
        } else if let items = document.items(of: node) {
            if items.isEmpty, !Self.isAbsentIfEmpty(path) { fields[path] = "[]" }
            for (index, item) in items.enumerated() { add(item, path + label(of: item, index), depth + 1) }
        } else if document.value(of: node) != .scalar(.null) {
            fields[path] = canonical(document[document.resolve(node)].value, path)
        }
    }

    /// Fields that mean the same when they are empty and when they are missing; the API server fills in some of them.
    private static let absentIfEmpty: Set<Substring> = [
        "affinity", "annotations", "args", "command", "containers", "env", "envFrom", "imagePullSecrets", "initContainers", "labels",
        "limits",
        "matchExpressions", "matchLabels", "nodeSelector", "ports", "requests", "resources", "securityContext", "tolerations",
        "topologySpreadConstraints", "volumeMounts", "volumes",
    ]

    private static func isAbsentIfEmpty(_ path: String) -> Bool {
        path.split(separator: ".").last.map(absentIfEmpty.contains) ?? false
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
        if defaulted.value == "{}" || defaulted.value == "[]", Self.isAbsentIfEmpty(path) { return }
        if fields[path] == nil { fields[path] = defaulted.value == "\"\"" ? "" : defaulted.value }
    }
}
