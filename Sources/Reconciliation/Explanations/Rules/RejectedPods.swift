import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// An admission plugin rejects the pods for a cause that it does not explain more closely.
    static let podRejected = ExplanationRule("pod-refused") { subject, _ in .rejectedPod(subject) }
}

extension Explanation {
    /// The API server rejects the pod, with its message; nil where it does not.
    static func rejectedPod(
        _ subject: ExplanationSubject, field: FieldPath? = nil, fix: Message? = nil, change: ManifestChange? = nil
    ) -> Explanation? {
        guard let rejection = subject.rejection else { return nil }
        let message = rejection.message(in: subject.version)
        return Explanation(
            .admission, "pod-refused", brief: rejection.brief, field: field ?? Field.podSpec,
            fact: Message("the API server rejects the pod: \(message)"), fix: fix, change: change)
    }
}

extension ExplanationSubject {
    /// Why the API server rejects the pod that the controller wants on this node; nil where the controller wants or has none.
    var rejection: AdmissionRejection? { row.shouldRun && row.pods.isEmpty ? record.rejection : nil }

    /// The same, if it is a rejection of the admission plugin that reports this type.
    func rejectionCause<Cause: AdmissionCause>(_ type: Cause.Type) -> Cause? { rejection?.cause(type) }
}
