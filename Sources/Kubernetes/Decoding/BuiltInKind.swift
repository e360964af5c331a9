import Diagnostics

/// A kind of Kubernetes' own API, modelled or not.
package struct BuiltInKind: Hashable, Sendable {
    /// `DaemonSet`.
    package let name: String
    /// `apps`; empty for the core group.
    let group: String
    /// The version that the API server prefers: `v1`.
    let version: String

    /// `apps/v1`.
    package var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }

    /// All kinds, the commonest groups first.
    ///
    /// *Source:* staging/src/k8s.io/api, apiextensions-apiserver and kube-aggregator: `register.go` of each version.
    static let all: [BuiltInKind] = groups.flatMap { group in
        group.kinds.map { BuiltInKind(name: $0, group: group.name, version: group.versions[0]) }
    }

    /// The preferred version of kinds, the other versions that their group has or had, and their names.
    private static let groups: [(name: String, versions: [String], kinds: [String])] = [
        (
            "", ["v1"],
            [
                "Pod", "Service", "ConfigMap", "Secret", "Namespace", "Node", "ServiceAccount", "PersistentVolumeClaim", "PersistentVolume",
                "Endpoints", "Event", "LimitRange", "ResourceQuota", "PodTemplate", "ReplicationController", "ComponentStatus", "Binding",
            ]
        ),
        ("apps", ["v1", "v1beta2", "v1beta1"], ["DaemonSet", "Deployment", "StatefulSet", "ReplicaSet", "ControllerRevision"]),
        ("batch", ["v1", "v1beta1", "v2alpha1"], ["Job", "CronJob"]),
        ("autoscaling", ["v2", "v1", "v2beta2", "v2beta1"], ["HorizontalPodAutoscaler"]),
        ("autoscaling", ["v1", "v2", "v2beta2", "v2beta1"], ["Scale"]),
        ("policy", ["v1", "v1beta1"], ["PodDisruptionBudget", "Eviction"]),
        (
            "rbac.authorization.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"]
        ),
        ("networking.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["Ingress", "IngressClass", "NetworkPolicy", "IPAddress", "ServiceCIDR"]),
        (
            "storage.k8s.io", ["v1", "v1beta1", "v1alpha1"],
            ["StorageClass", "VolumeAttachment", "CSINode", "CSIDriver", "CSIStorageCapacity", "VolumeAttributesClass"]
        ),
        ("scheduling.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["PriorityClass"]),
        ("scheduling.k8s.io", ["v1alpha2", "v1alpha1"], ["Workload", "PodGroup"]),
        ("node.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["RuntimeClass"]),
        ("apiextensions.k8s.io", ["v1", "v1beta1"], ["CustomResourceDefinition", "ConversionReview"]),
        (
            "admissionregistration.k8s.io", ["v1", "v1beta1", "v1alpha1"],
            [
                "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration", "ValidatingAdmissionPolicy",
                "ValidatingAdmissionPolicyBinding", "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding",
            ]
        ),
        ("apiregistration.k8s.io", ["v1", "v1beta1"], ["APIService"]),
        ("coordination.k8s.io", ["v1", "v1beta1"], ["Lease"]),
        ("coordination.k8s.io", ["v1beta1", "v1alpha2", "v1alpha1"], ["LeaseCandidate"]),
        ("discovery.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["EndpointSlice"]),
        ("events.k8s.io", ["v1", "v1beta1"], ["Event"]),
        ("certificates.k8s.io", ["v1", "v1beta1"], ["CertificateSigningRequest"]),
        ("certificates.k8s.io", ["v1beta1", "v1alpha1"], ["ClusterTrustBundle", "PodCertificateRequest"]),
        (
            "resource.k8s.io", ["v1", "v1beta2", "v1beta1", "v1alpha3", "v1alpha2", "v1alpha1"],
            ["DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"]
        ),
        ("resource.k8s.io", ["v1beta2", "v1alpha3"], ["DeviceTaintRule"]),
        ("resource.k8s.io", ["v1alpha3"], ["ResourcePoolStatusRequest"]),
        (
            "flowcontrol.apiserver.k8s.io", ["v1", "v1beta3", "v1beta2", "v1beta1", "v1alpha1"],
            ["FlowSchema", "PriorityLevelConfiguration"]
        ),
        ("authentication.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["TokenReview", "TokenRequest", "SelfSubjectReview"]),
        (
            "authorization.k8s.io", ["v1", "v1beta1"],
            ["SelfSubjectRulesReview", "SelfSubjectAccessReview", "SubjectAccessReview", "LocalSubjectAccessReview"]
        ),
        ("internal.apiserver.k8s.io", ["v1alpha1"], ["StorageVersion"]),
        ("storagemigration.k8s.io", ["v1", "v1beta1", "v1alpha1"], ["StorageVersionMigration"]),
        ("admission.k8s.io", ["v1", "v1beta1"], ["AdmissionReview"]),
        ("imagepolicy.k8s.io", ["v1alpha1"], ["ImageReview"]),
        (
            "extensions", ["v1beta1"],
            ["Ingress", "Deployment", "DaemonSet", "ReplicaSet", "NetworkPolicy", "PodSecurityPolicy", "Scale"]
        ),
        ("policy", ["v1beta1"], ["PodSecurityPolicy"]),
    ]

    /// Kinds of `v1` that are no resources: lists, answers of the API server, and the configuration of kubectl. No name is near these.
    private static let coreTypes: Set<String> = [
        "APIGroup", "APIResourceList", "APIVersions", "Config", "DeleteOptions", "List", "PodStatusResult", "RangeAllocation",
        "SerializedReference", "Status", "Table",
    ]

    private static let groupNames: [String] = groups.map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

    /// The kind with a name, or the one that a name in another case or in the plural most likely means; in the commonest group.
    static func named(_ name: String) -> BuiltInKind? { all.first { $0.name == name } ?? all.first { $0.isLike(name) } }

    /// Whether some kind is or was served in a group and version: `apps/v1`.
    static func isKnown(apiVersion: String) -> Bool {
        let (group, version) = parts(of: apiVersion)
        return groups.contains { $0.name == group && $0.versions.contains(version) }
    }

    /// Whether the kind is or was served in a version of its group.
    func isKnown(in apiVersion: String) -> Bool {
        let (group, version) = Self.parts(of: apiVersion)
        return Self.groups.contains { $0.name == group && $0.kinds.contains(name) && $0.versions.contains(version) }
    }

    /// The kind that an object is meant to have, even if it is misspelt or its group or version does not exist; nil where it may well be of
    /// another API.
    ///
    /// A custom resource cannot have a group without a dot, and should not have one of Kubernetes' own domain `k8s.io`. In a group that
    /// is neither, a kind of any name is its own, unless the group is nearly one of Kubernetes' own.
    static func meant(by kind: String, in apiVersion: String) -> BuiltInKind? {
        let group = parts(of: apiVersion).group
        if let exact = all.first(where: { $0.name == kind && $0.group == group }) {
            // The kinds of `extensions` have other groups today.
            return group == "extensions" ? named(kind) : exact
        }
        let isOwn = !group.utf8.contains(UInt8(ascii: ".")) || groupNames.contains(group)
        guard let near = isOwn ? group : groupNames.filter({ !$0.isEmpty }).closestMatch(to: group) else {
            return group == "k8s.io" || group.hasSuffix(".k8s.io") ? sameName(kind, near: "") : nil
        }
        guard !isList(kind), apiVersion != "v1" || !coreTypes.contains(kind) else { return nil }
        return sameName(kind, near: near) ?? similarName(kind, in: groupNames.contains(near) ? near : groupNames.closestMatch(to: near))
    }

    private static func sameName(_ kind: String, near group: String) -> BuiltInKind? {
        let same = all.filter { $0.isLike(kind) }
        return same.first { $0.group == group } ?? same.first
    }

    /// In its own group first: there a kind of that name would be the likeliest.
    private static func similarName(_ kind: String, in group: String?) -> BuiltInKind? {
        let own = all.filter { $0.group == group }
        if let close = own.map(\.name).closestMatch(to: kind) { return own.first { $0.name == close } }
        if let close = all.map(\.name).closestMatch(to: kind) { return all.first { $0.name == close } }
        // No kind of `apps` other than these exists, and the manifests that people review here are DaemonSets.
        return group == "apps" ? named("DaemonSet") : nil
    }

    /// Equal but for the case of letters, or the plural.
    private func isLike(_ other: String) -> Bool {
        let (own, lowercased) = (name.lowercased(), other.lowercased())
        return own == lowercased || own + "s" == lowercased || own + "es" == lowercased
    }

    /// Whether a misspelt name probably means the kind.
    func isNearly(_ other: String) -> Bool { [name].closestMatch(to: other) != nil }

    private static func isList(_ kind: String) -> Bool {
        kind.hasSuffix("List") && all.contains { $0.name == kind.dropLast(4) }
    }

    /// The parts before and after the slash; the group is empty without one.
    static func parts(of apiVersion: String) -> (group: String, version: String) {
        guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else { return ("", apiVersion) }
        return (String(apiVersion[..<slash]), String(apiVersion[apiVersion.utf8.index(after: slash)...]))
    }
}
