import Diagnostics

extension LintRule {
    static let removedVersions = ["extensions/v1beta1", "apps/v1beta1", "apps/v1beta2"]

    /// An API version of DaemonSet that was removed in 1.16.
    static let removedAPI = LintRule(
        "removed-api", .error,
        summary: Message("an API version of DaemonSet that was removed in 1.16"),
        reason: Message("rejected"),
        source: "kubernetes.io/docs/reference/using-api/deprecation-guide"
    ) { subject in
        let version = subject.daemonSet.apiVersion
        guard removedVersions.contains(version) else { return nil }
        let edit = subject.text.replacing(FieldPath("apiVersion"), version, with: "apps/v1")
        return LintDiagnostic(
            Message("\(version) does not serve DaemonSet since Kubernetes 1.16"),
            at: FieldPath("apiVersion"),
            help: Message("Use apps/v1; it needs spec.selector, and its update strategy defaults to RollingUpdate"),
            fix: edit.map { Fix(Message("Use apps/v1"), edits: [$0]) })
    }
}
