import Diagnostics

extension LintRule {
    /// A service account that does not come with the manifest. The API server creates no pod without it.
    static let missingServiceAccount = LintRule(
        "missing-service-account", .warning,
        summary: Message("uses a service account that is not among the objects applied with it; info if nothing shows that it should be"),
        reason: Message("no pod is created; another tool may create the object"),
        source: "kubernetes plugin/pkg/admission/serviceaccount/admission.go"
    ) { subject in
        let spec = subject.spec
        let field = spec.serviceAccountName.isEmpty ? "serviceAccount" : "serviceAccountName"
        let name = spec.serviceAccountName.isEmpty ? spec.serviceAccount : spec.serviceAccountName
        guard !name.isEmpty else { return nil }
        let reference = ObjectReference(
            kind: "ServiceAccount", name: name, namespace: subject.namespace, field: LintSubject.specPath.child(field))
        return reference.missing(
            in: subject, Message("No ServiceAccount `\(name)` in namespace \(subject.namespace): no pod can be created"),
            help: Message("Add the ServiceAccount to the manifests, or make sure that it exists before the DaemonSet"))
    }
}
