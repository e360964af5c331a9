/// Objects that are not applied together with a manifest: those of a cluster, and those of other files.
package struct ExistingObjects: Sendable {
    /// The names by kind and namespace.
    private var names: [ObjectScope: Set<String>] = [:]
    /// The kinds of which every object is known.
    private var listedKinds: Set<String> = []
    private var namespaceLabels: [String: [String: String]] = [:]

    /// No object.
    package init() {}

    /// Adds an object.
    ///
    /// - Parameter isListed: whether it comes from a list of all objects of its kind, so that others of the kind do not exist.
    package mutating func add(_ document: ManifestDocument, isListed: Bool) {
        guard let kind = document.kind, let name = document.name else { return }
        names[ObjectScope(kind: kind, namespace: document.namespace ?? ""), default: []].insert(name)
        if isListed { listedKinds.insert(kind) }
        if case .namespace(let object)? = document.object, namespaceLabels[name] == nil { namespaceLabels[name] = object.metadata.labels }
    }

    /// Adds an object of a cluster, whose objects of modelled kinds are all known.
    package mutating func add(_ object: KubernetesObject) {
        let metadata = object.metadata
        if case .namespace = object { namespaceLabels[metadata.name] = metadata.labels }
        guard case .priorityClass = object else { return }
        names[ObjectScope(kind: "PriorityClass", namespace: ""), default: []].insert(metadata.name)
        listedKinds.insert("PriorityClass")
    }

    /// Adds the objects of another value; where both have a namespace, its labels are kept.
    package mutating func merge(_ other: ExistingObjects) {
        names.merge(other.names) { $0.union($1) }
        listedKinds.formUnion(other.listedKinds)
        namespaceLabels.merge(other.namespaceLabels) { own, _ in own }
    }

    func contains(_ name: String, in scope: ObjectScope) -> Bool { names[scope]?.contains(name) == true }

    func isListed(_ kind: String) -> Bool { listedKinds.contains(kind) }

    func names(in scope: ObjectScope) -> Set<String> { names[scope] ?? [] }

    func labels(ofNamespace name: String) -> [String: String]? { namespaceLabels[name] }
}

/// A kind and a namespace.
package struct ObjectScope: Hashable, Sendable {
    let kind: String
    /// Empty for objects that are in none.
    package let namespace: String

    /// - Parameter namespace: as written; empty is `default` for a kind with namespaces.
    package init(kind: String, namespace: String) {
        self.kind = kind
        self.namespace = Self.clusterScoped.contains(kind) ? "" : namespace.isEmpty ? "default" : namespace
    }

    /// The kinds without a namespace among those that manifests of node agents come with.
    private static let clusterScoped: Set<String> = [
        "Namespace", "Node", "PriorityClass", "RuntimeClass", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition",
        "StorageClass", "PersistentVolume", "CSIDriver", "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration",
    ]
}
