import Diagnostics
import Kubernetes

extension AdmissionPlugin {
    /// Adds the overhead, node selector and tolerations of a pod's runtime class.
    ///
    /// *Source:* kubernetes plugin/pkg/admission/runtimeclass/admission.go.
    static let runtimeClass = AdmissionPlugin(name: "RuntimeClass", admit: applyRuntimeClass, explanations: [.runtimeClassMissing])

    @Sendable
    private static func applyRuntimeClass(_ spec: inout PodSpec, _ attributes: AdmissionAttributes) -> (any AdmissionCause)? {
        guard let name = spec.runtimeClassName else { return overheadMismatch(spec, nil) }
        guard let found = attributes.policies.runtimeClasses[name] else { return RuntimeClassCause.classNotFound(name) }
        if let mismatch = overheadMismatch(spec, found.overhead?.podFixed) { return mismatch }
        spec.overhead = found.overhead?.podFixed ?? [:]
        guard let scheduling = found.scheduling else { return nil }
        for (key, value) in scheduling.nodeSelector.sorted(by: { $0.key < $1.key }) {
            if let own = spec.nodeSelector[key], own != value { return RuntimeClassCause.nodeSelectorConflict(key: key, value, pod: own) }
            spec.nodeSelector[key] = value
        }
        spec.tolerations = MergedTolerations.of(spec.tolerations, scheduling.tolerations)
        return nil
    }

    /// The overhead of a template must be that of its runtime class.
    private static func overheadMismatch(_ spec: PodSpec, _ fixed: [String: Quantity]?) -> RuntimeClassCause? {
        guard !spec.overhead.isEmpty, spec.overhead != fixed else { return nil }
        return fixed == nil ? .overheadWithoutClass : .otherOverhead
    }
}

/// Why the RuntimeClass plugin rejects a pod.
enum RuntimeClassCause: AdmissionCause {
    case classNotFound(String)
    /// The pod has an overhead, and no runtime class defines one.
    case overheadWithoutClass
    case otherOverhead
    /// The pod and its runtime class select different values of a label.
    case nodeSelectorConflict(key: String, String, pod: String)

    func detail(in version: KubernetesVersion) -> String {
        switch self {
        case .classNotFound(let name): "pod rejected: RuntimeClass \"\(name)\" not found"
        case .overheadWithoutClass: "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"
        case .otherOverhead: "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"
        case .nodeSelectorConflict(let key, let value, let own):
            "conflict: runtimeClass.scheduling.nodeSelector[\(key)] = \(value); pod.spec.nodeSelector[\(key)] = \(own)"
        }
    }
}

extension ExplanationRule {
    /// The template names a runtime class that does not exist.
    fileprivate static let runtimeClassMissing = ExplanationRule("runtime-class-missing") { subject, dryRuns in
        guard case .classNotFound(let name) = subject.rejectionCause(RuntimeClassCause.self) else { return nil }
        let change = ManifestChange(subject.daemonSet, field: Field.runtimeClassName, action: .remove) { $0.runtimeClassName = nil }
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        return Explanation(
            .admission, "runtime-class-missing", brief: Message("no RuntimeClass \(name)"), field: Field.runtimeClassName,
            fact: Message("the API server rejects the pods: no RuntimeClass `\(name)`"),
            fix: works ? Message("create the class, or remove `runtimeClassName`") : nil,
            change: works ? change : nil)
    }
}
