import YAML

/// A kind that is modelled: its version, its retired versions, and how it is decoded.
package struct ObjectKind: Sendable {
    /// `DaemonSet`.
    package let name: String
    /// `apps/v1`.
    package let apiVersion: String
    /// Versions that the API server can decode but no longer serves.
    package let retiredVersions: [String]
    /// Fields that only a retired version has, by version.
    let retiredFields: [String: Set<String>]
    let read: @Sendable (YAMLDocument, NodeID) -> (KubernetesObject, DecodeResult)

    private init<T: MappingDecodable>(
        _ type: T.Type, _ apiVersion: String, retired: [String] = [], retiredFields: [String: Set<String>] = [:],
        _ wrap: @escaping @Sendable (T) -> KubernetesObject
    ) {
        name = T.goName
        self.apiVersion = apiVersion
        retiredVersions = retired
        self.retiredFields = retiredFields
        read = { document, node in
            let (value, result) = MappingReader.read(T.self, from: document, at: node)
            return (wrap(value), result)
        }
    }

    /// All kinds that are modelled.
    package static let all: [ObjectKind] = [
        ObjectKind(
            DaemonSet.self, "apps/v1", retired: ["apps/v1beta2", "extensions/v1beta1"],
            retiredFields: ["extensions/v1beta1": ["spec.templateGeneration"]]
        ) { .daemonSet($0) },
        ObjectKind(Node.self, "v1") { .node($0) },
        ObjectKind(Pod.self, "v1") { .pod($0) },
        ObjectKind(PriorityClass.self, "scheduling.k8s.io/v1", retired: ["scheduling.k8s.io/v1beta1", "scheduling.k8s.io/v1alpha1"]) {
            .priorityClass($0)
        },
        ObjectKind(Namespace.self, "v1") { .namespace($0) },
        ObjectKind(RuntimeClass.self, "node.k8s.io/v1", retired: ["node.k8s.io/v1beta1", "node.k8s.io/v1alpha1"]) {
            .runtimeClass($0)
        },
        ObjectKind(LimitRange.self, "v1") { .limitRange($0) },
        ObjectKind(ResourceQuota.self, "v1") { .resourceQuota($0) },
        ObjectKind(Service.self, "v1") { .service($0) },
        ObjectKind(PersistentVolumeClaim.self, "v1") { .persistentVolumeClaim($0) },
        ObjectKind(PodDisruptionBudget.self, "policy/v1", retired: ["policy/v1beta1"]) { .podDisruptionBudget($0) },
    ]

    /// The kind with the name, or the one that a name in another case or in the plural most likely means.
    package static func named(_ name: String) -> ObjectKind? {
        if let exact = all.first(where: { $0.name == name }) { return exact }
        let lowercased = name.lowercased()
        return all.first { $0.name.lowercased() == lowercased || $0.name.lowercased() + "s" == lowercased }
    }

    /// The modelled kind; nil for the others.
    static func modelled(_ kind: BuiltInKind) -> ObjectKind? { all.first { $0.name == kind.name && $0.apiVersion == kind.apiVersion } }
}
