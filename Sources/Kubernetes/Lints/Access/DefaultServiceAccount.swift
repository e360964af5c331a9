import Diagnostics

extension LintRule {
    /// The token of the namespace's default service account is mounted into a pod on every node.
    static let defaultServiceAccount = LintRule(
        "default-service-account", .info,
        summary: Message("uses the default service account and its token"),
        reason: Message("harmless while the account has no rights"),
        source: "CKV_K8S_38, CKV_K8S_42; kube-linter default-service-account"
    ) { subject in
        let name = subject.spec.serviceAccountName.isEmpty ? subject.spec.serviceAccount : subject.spec.serviceAccountName
        guard name.isEmpty || name == "default", subject.spec.automountServiceAccountToken != false else { return nil }
        return LintDiagnostic(
            Message("The token of the default service account is on every node"),
            at: LintSubject.specPath.child("serviceAccountName"),
            help: Message("Set `automountServiceAccountToken: false`, or give the agent a service account of its own"))
    }
}
