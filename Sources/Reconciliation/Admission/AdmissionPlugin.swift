import Kubernetes

/// A plugin of the API server's admission chain that changes or rejects pods: what it does in each phase, and the explanations of its
/// rejections with their fixes. One file in `Plugins`, one line in `all`, one case.
///
/// *Source:* k8s.io/apiserver pkg/admission/interfaces.go (MutationInterface, ValidationInterface).
struct AdmissionPlugin: Sendable {
    /// Its name upstream: `LimitRanger`.
    let name: String
    /// Changes a pod in the mutating phase, or returns why it rejects it.
    let admit: (@Sendable (inout PodSpec, AdmissionAttributes) -> (any AdmissionCause)?)?
    /// Why it rejects a pod in the validating phase; nil where it accepts it.
    let validate: (@Sendable (PodSpec, AdmissionAttributes) -> (any AdmissionCause)?)?
    /// The labels that it adds to a pod with these labels when the pod is bound to a node.
    let admitBinding: (@Sendable (_ labels: [String: String], NodeInfo) -> [String: String])?
    /// The explanations of its rejections, the most specific first; `pod-refused` explains the others.
    let explanations: [ExplanationRule]

    init(
        name: String, admit: (@Sendable (inout PodSpec, AdmissionAttributes) -> (any AdmissionCause)?)? = nil,
        validate: (@Sendable (PodSpec, AdmissionAttributes) -> (any AdmissionCause)?)? = nil,
        admitBinding: (@Sendable ([String: String], NodeInfo) -> [String: String])? = nil, explanations: [ExplanationRule] = []
    ) {
        self.name = name
        self.admit = admit
        self.validate = validate
        self.admitBinding = admitBinding
        self.explanations = explanations
    }

    /// The plugins that are enabled by default and change or reject pods, ServiceAccount excepted, in the order of the chain.
    ///
    /// *Source:* kubernetes pkg/kubeapiserver/options/plugins.go (AllOrderedPlugins).
    static let all: [AdmissionPlugin] = [
        .limitRanger, .podSecurity, .priority, .defaultTolerationSeconds, .runtimeClass, .podTopologyLabels, .resourceQuota,
    ]
}

/// What plugins read besides the pod.
///
/// *Source:* k8s.io/apiserver pkg/admission/attributes.go.
struct AdmissionAttributes: Sendable {
    let policies: AdmissionPolicies
    let namespace: String
    /// Labels of the namespace, which carry its Pod Security level.
    let namespaceLabels: [String: String]
    /// Of the pod.
    let annotations: [String: String]
    /// A pod from a cluster already has the priority of its class, which may not be known here.
    let keepsPriority: Bool
    /// What the pods of the namespace use of each of its quotas, by name.
    let quotaUsage: [String: [String: Quantity]]
    /// The release of the API server.
    let version: KubernetesVersion
}

/// The objects that admission plugins read.
struct AdmissionPolicies: Sendable {
    var priorityClasses: [String: PriorityClass] = [:]
    var runtimeClasses: [String: RuntimeClass] = [:]
    /// By namespace, in the order of their creation.
    var limitRanges: [String: [LimitRange]] = [:]
    var quotas: [String: [ResourceQuota]] = [:]

    func hasQuota(in namespace: String) -> Bool { !quotas.isEmpty && quotas[namespace]?.isEmpty == false }

    /// The priority classes that every cluster has.
    static let systemPriorities: [String: Int32] = ["system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000]
}
