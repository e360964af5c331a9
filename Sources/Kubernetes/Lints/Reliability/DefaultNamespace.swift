import Diagnostics

extension LintRule {
    /// A node agent in the namespace `default`, together with applications.
    static let defaultNamespace = LintRule(
        "default-namespace", .info,
        summary: Message("runs in the namespace `default`"),
        reason: Message("published manifests leave the namespace to their users"),
        source: "CKV_K8S_21; kube-linter use-namespace"
    ) { subject in
        guard subject.namespace == "default" else { return nil }
        return LintDiagnostic(
            Message("Runs in the namespace `default`"),
            at: FieldPath("metadata", "namespace"),
            help: Message("Run node agents in their own namespace, or in kube-system"))
    }
}
