import Diagnostics
import Kubernetes

extension AdmissionPlugin {
    /// Sets a pod's priority and preemption policy from its priority class.
    ///
    /// *Source:* kubernetes plugin/pkg/admission/priority/admission.go.
    static let priority = AdmissionPlugin(name: "Priority", admit: setPriority, explanations: [.priorityClassMissing])

    @Sendable
    private static func setPriority(_ spec: inout PodSpec, _ attributes: AdmissionAttributes) -> (any AdmissionCause)? {
        if attributes.keepsPriority && spec.priority != nil { return nil }
        guard let (priority, computed) = computedPriority(&spec, attributes.policies) else {
            return PriorityCause.classNotFound(spec.priorityClassName)
        }
        if let written = spec.priority, written != priority { return PriorityCause.otherPriority(written: written, computed: priority) }
        if let written = spec.preemptionPolicy, written != computed {
            return PriorityCause.otherPreemptionPolicy(written: written, computed: computed)
        }
        spec.priority = priority
        spec.preemptionPolicy = computed
        return nil
    }

    /// The values of the pod's class, or of the default class, whose name the pod is given; nil for a class that does not exist.
    private static func computedPriority(_ spec: inout PodSpec, _ policies: AdmissionPolicies) -> (priority: Int32, policy: String)? {
        let defaultPolicy = "PreemptLowerPriority"
        let name = spec.priorityClassName
        if name.isEmpty {
            let fallback = policies.priorityClasses.values.filter(\.globalDefault).min {
                ($0.value, $0.metadata.name) < ($1.value, $1.metadata.name)
            }
            spec.priorityClassName = fallback?.metadata.name ?? ""
            return (fallback?.value ?? 0, fallback?.preemptionPolicy ?? defaultPolicy)
        }
        if let found = policies.priorityClasses[name] { return (found.value, found.preemptionPolicy ?? defaultPolicy) }
        return AdmissionPolicies.systemPriorities[name].map { ($0, defaultPolicy) }
    }
}

/// Why the Priority plugin rejects a pod.
enum PriorityCause: AdmissionCause {
    case classNotFound(String)
    /// The pod specifies a priority that is not that of its class.
    case otherPriority(written: Int32, computed: Int32)
    case otherPreemptionPolicy(written: String, computed: String)

    func detail(in version: KubernetesVersion) -> String {
        let origin = "from the given PriorityClass name"
        return switch self {
        case .classNotFound(let name): "no PriorityClass with name \(name) was found"
        case .otherPriority(let written, let computed):
            "the integer value of priority (\(written)) must not be provided in pod spec; priority admission controller computed \(computed) \(origin)"
        case .otherPreemptionPolicy(let written, let computed):
            "the string value of PreemptionPolicy (\(written)) must not be provided in pod spec; priority admission controller computed \(computed) \(origin)"
        }
    }
}

extension ExplanationRule {
    /// The template names a priority class that does not exist.
    fileprivate static let priorityClassMissing = ExplanationRule("priority-class-missing") { subject, dryRuns in
        guard case .classNotFound(let name) = subject.rejectionCause(PriorityCause.self) else { return nil }
        let change = ManifestChange(subject.daemonSet, field: Field.priorityClassName, action: .remove) { $0.priorityClassName = "" }
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        return Explanation(
            .admission, "priority-class-missing", brief: Message("no PriorityClass \(name)"), field: Field.priorityClassName,
            fact: Message("the API server rejects the pods: no PriorityClass `\(name)`"),
            fix: works ? Message("create the class, or remove `priorityClassName`") : nil,
            change: works ? change : nil)
    }
}
