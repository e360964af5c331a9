import Kubernetes

/// The specification of a pod without what the API server, its admission plugins, the DaemonSet controller and the scheduler have set. A value
/// that the template has is never removed.
///
/// *Source:* pkg/apis/core/v1/defaults.go (SetDefaults_Pod), plugin/pkg/admission, pkg/controller/daemon/util/daemonset_util.go; for what
/// webhooks of clouds and meshes add, their documentation.
struct AddedByAdmission {
    private let comparison: TemplateComparison
    private let annotations: [String: String]
    private let pod: PodSpec
    /// The names of volumes that were added.
    private let volumes: Set<String>

    private var template: PodSpec { comparison.template.spec }

    init(to pod: Pod, comparedWith comparison: TemplateComparison) {
        self.comparison = comparison
        self.pod = pod.spec
        annotations = pod.metadata.annotations
        let own = Set(comparison.template.spec.volumes.map(\.name))
        let isInjected = Self.injectedPrefixes(pod.metadata.annotations)
        volumes = Set(
            pod.spec.volumes.lazy.filter { volume in
                guard !own.contains(volume.name) else { return false }
                return comparison.isMutated || Self.isToken(volume) || isInjected.contains { volume.name.hasPrefix($0) }
            }.map(\.name))
    }

    /// The pod without the additions.
    var removed: PodSpec {
        var result = pod
        result.nodeName = template.nodeName
        result.ephemeralContainers = template.ephemeralContainers
        result.schedulingGates = template.schedulingGates
        result.volumes.removeAll { volumes.contains($0.name) }
        result.containers = containers(pod.containers, of: template.containers)
        result.initContainers = containers(pod.initContainers, of: template.initContainers)
        result.tolerations = tolerations
        result.affinity = Self.withoutPinnedNode(pod.affinity, comparison.template.spec.affinity)
        result.topologySpreadConstraints = pod.topologySpreadConstraints.map(Self.withoutMergedKeys)
        if template.imagePullSecrets.isEmpty { result.imagePullSecrets = [] }
        if template.enableServiceLinks == nil, pod.enableServiceLinks == true { result.enableServiceLinks = nil }
        if template.serviceAccountName.isEmpty, pod.serviceAccountName == "default" { result.serviceAccountName = "" }
        removePriority(from: &result)
        removeRuntimeClass(from: &result)
        if annotations["openshift.io/scc"] != nil { result.securityContext = template.securityContext }
        return result
    }

    /// *Source:* plugin/pkg/admission/priority/admission.go.
    private func removePriority(from spec: inout PodSpec) {
        let isDefault = comparison.defaultClasses?.contains(pod.priorityClassName) ?? !pod.priorityClassName.hasPrefix("system-")
        if template.priorityClassName.isEmpty, isDefault { spec.priorityClassName = "" }
        if template.priority == nil { spec.priority = nil }
        if template.preemptionPolicy == nil { spec.preemptionPolicy = nil }
    }

    /// *Source:* plugin/pkg/admission/runtimeclass/admission.go.
    private func removeRuntimeClass(from spec: inout PodSpec) {
        guard template.runtimeClassName != nil else { return }
        if template.overhead.isEmpty { spec.overhead = [:] }
        spec.nodeSelector = pod.nodeSelector.filter { template.nodeSelector[$0.key] != nil }
    }

    /// Those of the template, and others that nothing but a template can have set.
    private var tolerations: [Toleration] {
        let expected = DaemonTolerations.ofPods(from: template)
        let resources = Set(pod.containers.flatMap { $0.resources.requests.keys })
        return pod.tolerations.compactMap { toleration in
            if template.tolerations.contains(toleration) { return toleration }
            // The controller has replaced a toleration of the template.
            if let index = expected.firstIndex(of: toleration) {
                return index < template.tolerations.count ? template.tolerations[index] : nil
            }
            let isAdded =
                toleration.key.hasPrefix("node.kubernetes.io/") && toleration.tolerationSeconds == 300
                || resources.contains(toleration.key) || template.runtimeClassName != nil || comparison.isMutated
            return isAdded ? nil : toleration
        }
    }

    // MARK: Containers

    private func containers(_ found: [Container], of wanted: [Container]) -> [Container] {
        let own = Set(wanted.map(\.name))
        let prefixes = Self.injectedPrefixes(annotations)
        let kept = found.filter { container in
            own.contains(container.name) || !(comparison.isMutated || prefixes.contains { container.name.hasPrefix($0) })
        }
        return kept.map { container in
            wanted.first { $0.name == container.name }.map { withoutAdditions(container, to: $0) } ?? container
        }
    }

    private func withoutAdditions(_ container: Container, to template: Container) -> Container {
        var result = container
        let mounts = Set(template.volumeMounts.map(\.mountPath))
        result.volumeMounts.removeAll { mount in
            !mounts.contains(mount.mountPath)
                && (comparison.isMutated || volumes.contains(mount.name) || mount.mountPath == Self.tokenPath)
        }
        let variables = Set(template.env.map(\.name))
        result.env.removeAll { !variables.contains($0.name) && isAdded($0.name) }
        if template.resizePolicy.isEmpty { result.resizePolicy = [] }
        if annotations["vpaUpdates"] != nil {
            result.resources = template.resources
        } else if annotations["kubernetes.io/limit-ranger"] != nil || comparison.isMutated {
            result.resources.requests = container.resources.requests.filter { template.resources.requests[$0.key] != nil }
            result.resources.limits = container.resources.limits.filter { template.resources.limits[$0.key] != nil }
        }
        if annotations["openshift.io/scc"] != nil { result.securityContext = template.securityContext }
        return result
    }

    /// Variables that webhooks of managed clusters set: the address of the API server, and where a token of the cloud is mounted.
    private func isAdded(_ variable: String) -> Bool {
        if comparison.isMutated || variable.hasPrefix("KUBERNETES_") { return true }
        let hasCloudToken = volumes.contains { !$0.hasPrefix("kube-api-access-") }
        return hasCloudToken && ["AWS_", "AZURE_", "GOOGLE_"].contains { variable.hasPrefix($0) }
    }

    // MARK: Injected parts

    /// The name prefixes of containers and volumes that injectors have added, according to their annotations.
    private static func injectedPrefixes(_ annotations: [String: String]) -> [String] {
        let injectors = [
            ("sidecar.istio.io/status", ["istio-", "workload-", "credential-socket"]), ("linkerd.io/proxy-version", ["linkerd-"]),
            ("vault.hashicorp.com/agent-inject-status", ["vault-agent", "home-", "vault-secrets"]),
        ]
        return injectors.flatMap { key, prefixes in annotations[key] == nil ? [] : prefixes }
    }

    private static let tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount"

    /// A volume of a service account's token.
    private static func isToken(_ volume: Volume) -> Bool {
        if let projected = volume.projected { return projected.sources.contains { $0.serviceAccountToken != nil } }
        return volume.secret?.secretName.contains("-token-") ?? false
    }

    // MARK: Affinity

    /// Without the term that names the node, in place of which the template can have had any other.
    private static func withoutPinnedNode(_ affinity: Affinity?, _ template: Affinity?) -> Affinity? {
        guard var affinity else { return template.flatMap { $0.isOnlyRequiredNodes ? $0 : nil } }
        affinity.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        if let required = template?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution {
            var nodes = affinity.nodeAffinity ?? NodeAffinity()
            nodes.requiredDuringSchedulingIgnoredDuringExecution = required
            affinity.nodeAffinity = nodes
        }
        if affinity.nodeAffinity == NodeAffinity(), template?.nodeAffinity == nil { affinity.nodeAffinity = nil }
        if affinity == Affinity(), template == nil { return nil }
        for index in affinity.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution.indices ?? 0..<0 {
            affinity.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution[index].removeMergedKeys()
        }
        for index in affinity.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution.indices ?? 0..<0 {
            affinity.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution[index].removeMergedKeys()
        }
        return affinity
    }

    /// Without the requirements that the API server makes of `matchLabelKeys`.
    private static func withoutMergedKeys(_ constraint: TopologySpreadConstraint) -> TopologySpreadConstraint {
        var constraint = constraint
        let keys = constraint.matchLabelKeys
        if !keys.isEmpty { constraint.labelSelector?.matchExpressions.removeAll { keys.contains($0.key) } }
        return constraint
    }
}

extension Affinity {
    fileprivate var isOnlyRequiredNodes: Bool {
        var rest = self
        rest.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        return rest.nodeAffinity.map { $0 == NodeAffinity() } ?? true && podAffinity == nil && podAntiAffinity == nil
    }
}

extension PodAffinityTerm {
    fileprivate mutating func removeMergedKeys() {
        let keys = matchLabelKeys + mismatchLabelKeys
        if !keys.isEmpty { labelSelector?.matchExpressions.removeAll { keys.contains($0.key) } }
    }
}
