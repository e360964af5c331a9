import Kubernetes

/// The objects that decide whether the API server takes a pod, and what it makes of it.
struct AdmissionPolicies: Sendable {
    var priorityClasses: [String: PriorityClass] = [:]
    var runtimeClasses: [String: RuntimeClass] = [:]
    /// By namespace, in the order in which they came.
    var limitRanges: [String: [LimitRange]] = [:]
    var quotas: [String: [ResourceQuota]] = [:]

    func hasQuota(in namespace: String) -> Bool { !quotas.isEmpty && quotas[namespace]?.isEmpty == false }

    /// The classes that every cluster has.
    static let systemPriorities: [String: Int32] = ["system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000]
}

/// The API server's answer to a pod that it does not take, as the controller reports it.
struct AdmissionRefusal: Error, Hashable, Sendable {
    let message: String
}

/// What becomes of a pod on its way in. The model runs the plugins that are on by default and change or refuse pods, save the service account's.
///
/// *Source:* pkg/kubeapiserver/options/plugins.go (AllOrderedPlugins).
struct PodAdmission: Sendable {
    let policies: AdmissionPolicies
    let namespace: String
    /// Labels of the namespace, which carry the level of Pod Security.
    let namespaceLabels: [String: String]
    /// The pod's name while plugins change it, and once it has been made up.
    let nameBefore: String
    let nameAfter: String
    /// A pod from a cluster has been given its priority already, by a class that may not be known here.
    let keepsPriority: Bool
    let version: KubernetesVersion

    /// Gives a pod its defaults and lets the plugins change it.
    func change(_ spec: PodSpec) throws(AdmissionRefusal) -> PodSpec {
        var spec = spec
        spec.dropFields(unknownTo: version)
        spec.applyPodDefaults()
        LimitRanges.applyDefaults(policies.limitRanges[namespace] ?? [], to: &spec)
        try givePriority(&spec)
        addEvictionGrace(&spec)
        try applyRuntimeClass(&spec)
        return spec
    }

    /// Lets the plugins refuse a pod.
    ///
    /// - Parameter used: what the pods of the namespace use of each of its quotas, by name.
    func validate(_ spec: PodSpec, used: [String: [String: Quantity]]) throws(AdmissionRefusal) {
        if let violation = LimitRanges.violation(policies.limitRanges[namespace] ?? [], spec) { throw forbidden(nameAfter, violation) }
        if let violation = PodSecurity.violation(of: spec, namespaceLabels: namespaceLabels) {
            throw forbidden(nameAfter, violation)
        }
        if let violation = ResourceQuotas.violation(policies.quotas[namespace] ?? [], spec, used: used) {
            throw forbidden(nameAfter, violation)
        }
    }

    private func forbidden(_ name: String, _ reason: String) -> AdmissionRefusal {
        AdmissionRefusal(message: "pods \"\(name)\" is forbidden: \(reason)")
    }

    /// *Source:* plugin/pkg/admission/priority/admission.go.
    private func givePriority(_ spec: inout PodSpec) throws(AdmissionRefusal) {
        if keepsPriority && spec.priority != nil { return }
        let (priority, computed) = try lookUpPriority(&spec)
        if let written = spec.priority, written != priority {
            throw forbidden(
                nameBefore,
                "the integer value of priority (\(written)) must not be provided in pod spec; priority admission controller computed \(priority) from the given PriorityClass name"
            )
        }
        // Without any class the server computes one too. The recorded answers of the scheduler alone have pods that it would refuse for
        // that; they are taken as they are.
        let policy = spec.priorityClassName.isEmpty ? spec.preemptionPolicy ?? computed : computed
        if let written = spec.preemptionPolicy, written != policy {
            throw forbidden(
                nameBefore,
                "the string value of PreemptionPolicy (\(written)) must not be provided in pod spec; priority admission controller computed \(policy) from the given PriorityClass name"
            )
        }
        spec.priority = priority
        spec.preemptionPolicy = policy
    }

    /// What the pod's class says, or the default one, whose name the pod is given.
    private func lookUpPriority(_ spec: inout PodSpec) throws(AdmissionRefusal) -> (priority: Int32, policy: String) {
        let usual = "PreemptLowerPriority"
        let name = spec.priorityClassName
        if name.isEmpty {
            let fallback = policies.priorityClasses.values.filter(\.globalDefault).min {
                ($0.value, $0.metadata.name) < ($1.value, $1.metadata.name)
            }
            spec.priorityClassName = fallback?.metadata.name ?? ""
            return (fallback?.value ?? 0, fallback?.preemptionPolicy ?? usual)
        }
        if let found = policies.priorityClasses[name] { return (found.value, found.preemptionPolicy ?? usual) }
        if let system = AdmissionPolicies.systemPriorities[name] { return (system, usual) }
        throw forbidden(nameBefore, "no PriorityClass with name \(name) was found")
    }

    /// Pods stay for five minutes on a node that is not ready or not reached, unless they say otherwise.
    ///
    /// *Source:* plugin/pkg/admission/defaulttolerationseconds/admission.go.
    private func addEvictionGrace(_ spec: inout PodSpec) {
        for key in ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"] {
            let tolerated = spec.tolerations.contains {
                ($0.key == key || $0.key.isEmpty) && ($0.effect == TaintEffect.noExecute || $0.effect.isEmpty)
            }
            guard !tolerated else { continue }
            var toleration = Toleration()
            toleration.key = key
            toleration.operator = TolerationOperator.exists
            toleration.effect = TaintEffect.noExecute
            toleration.tolerationSeconds = 300
            spec.tolerations.append(toleration)
        }
    }

    /// *Source:* plugin/pkg/admission/runtimeclass/admission.go.
    private func applyRuntimeClass(_ spec: inout PodSpec) throws(AdmissionRefusal) {
        guard let name = spec.runtimeClassName else { return try checkOverhead(spec, nil) }
        guard let found = policies.runtimeClasses[name] else {
            throw forbidden(nameBefore, "pod rejected: RuntimeClass \"\(name)\" not found")
        }
        try checkOverhead(spec, found.overhead?.podFixed)
        spec.overhead = found.overhead?.podFixed ?? [:]
        guard let scheduling = found.scheduling else { return }
        for (key, value) in scheduling.nodeSelector.sorted(by: { $0.key < $1.key }) {
            if let own = spec.nodeSelector[key], own != value {
                throw forbidden(
                    nameBefore, "conflict: runtimeClass.scheduling.nodeSelector[\(key)] = \(value); pod.spec.nodeSelector[\(key)] = \(own)")
            }
            spec.nodeSelector[key] = value
        }
        spec.tolerations = MergedTolerations.of(spec.tolerations, scheduling.tolerations)
    }

    /// Overhead that a template writes itself must be that of its runtime class.
    private func checkOverhead(_ spec: PodSpec, _ fixed: [String: Quantity]?) throws(AdmissionRefusal) {
        guard !spec.overhead.isEmpty, spec.overhead != fixed else { return }
        throw forbidden(
            nameBefore,
            fixed == nil
                ? "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"
                : "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead")
    }
}
