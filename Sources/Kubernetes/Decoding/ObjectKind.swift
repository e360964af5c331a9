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

    /// The kinds of `apps/v1` that are not modelled.
    private static let otherApps: Set<String> = [
        "ControllerRevision", "ControllerRevisionList", "DaemonSetList", "Deployment", "DeploymentList", "ReplicaSet", "ReplicaSetList",
        "Scale", "StatefulSet", "StatefulSetList",
    ]

    /// Groups of Kubernetes itself whose names have no domain. A known kind that claims to be of one of them is a mistake; of any other
    /// group it may well be another kind of the same name.
    private static let builtInGroups: Set<String> = ["", "apps", "autoscaling", "batch", "extensions", "policy"]

    /// The kind that an object is meant to have, even if it is misspelt or its version does not exist; nil for kinds that are not modelled.
    static func meant(by kind: String, in apiVersion: String) -> ObjectKind? {
        guard let known = named(kind) else { return apiVersion == "apps/v1" && !otherApps.contains(kind) ? named("DaemonSet") : nil }
        let group = group(of: apiVersion)
        let isPlausible = builtInGroups.contains(group) || ([known.apiVersion] + known.retiredVersions).map(self.group).contains(group)
        return isPlausible ? known : nil
    }

    /// The part before the slash; empty for the core group.
    private static func group(of apiVersion: String) -> String {
        apiVersion.utf8.contains(UInt8(ascii: "/")) ? String(apiVersion.prefix { $0 != "/" }) : ""
    }
}
