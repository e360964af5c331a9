import Kubernetes

/// Runs the admission plugins on one pod.
struct AdmissionChain: Sendable {
    let attributes: AdmissionAttributes
    /// The name of the pod in messages of the mutating phase, before its name is generated.
    let nameBefore: String
    /// The name of the pod in messages of the validating phase.
    let nameAfter: String
    let version: KubernetesVersion

    /// The pod after decoding, defaulting and the mutating phase.
    func admit(_ spec: PodSpec) throws(AdmissionRejection) -> PodSpec {
        var spec = spec
        spec.dropFields(unknownTo: version)
        spec.applyPodDefaults()
        for admit in Self.mutatingPhase {
            if let cause = admit(&spec, attributes) { throw AdmissionRejection(pod: nameBefore, cause) }
        }
        return spec
    }

    /// The validation of the pod as the mutating phase leaves it: a template that is valid may make a pod that is not.
    ///
    /// - Parameter labels: of the pod.
    func checkFields(of spec: PodSpec, labels: [String: String]) throws(AdmissionRejection) {
        var metadata = ObjectMeta()
        metadata.namespace = attributes.namespace
        metadata.name = "pod"
        metadata.labels = labels
        metadata.annotations = attributes.annotations
        let errors = validatePod(metadata, spec)
        if !errors.isEmpty { throw AdmissionRejection(pod: nameAfter, invalid: errors) }
    }

    /// The validating phase.
    func validate(_ spec: PodSpec) throws(AdmissionRejection) {
        for validate in Self.validatingPhase {
            if let cause = validate(spec, attributes) { throw AdmissionRejection(pod: nameAfter, cause) }
        }
    }

    /// The labels that a pod with these labels gets when it is bound to a node.
    static func bindingLabels(for labels: [String: String], on node: NodeInfo) -> [String: String] {
        bindingPhase.reduce(into: [:]) { added, admitBinding in added.merge(admitBinding(labels, node)) { first, _ in first } }
    }

    // The plugins of each phase, selected once: the chain runs for every pod.
    private static let mutatingPhase = AdmissionPlugin.all.compactMap(\.admit)
    private static let validatingPhase = AdmissionPlugin.all.compactMap(\.validate)
    private static let bindingPhase = AdmissionPlugin.all.compactMap(\.admitBinding)
}
