import Diagnostics

extension LintRule {
    static let removedVersions = ["extensions/v1beta1", "apps/v1beta1", "apps/v1beta2"]

    /// A group and version that served DaemonSets until 1.15.
    static let removedAPI = LintRule(
        "removed-api", .error,
        summary: Prose("An API version of DaemonSet that was removed in 1.16", zh: "DaemonSet 的這個 API 版本已在 1.16 移除"),
        source: "kubernetes.io/docs/reference/using-api/deprecation-guide"
    ) { subject in
        let version = subject.daemonSet.apiVersion
        guard removedVersions.contains(version) else { return [] }
        let edit = subject.text.replacing(FieldPath("apiVersion"), version, with: "apps/v1")
        return [
            LintFinding(
                Prose("\(version) has no DaemonSet since Kubernetes 1.16", zh: "\(version) 自 Kubernetes 1.16 起不再有 DaemonSet"),
                at: FieldPath("apiVersion"),
                help: Prose(
                    "Use apps/v1; it needs spec.selector, and its update strategy defaults to RollingUpdate",
                    zh: "請用 apps/v1；它需要 spec.selector，`updateStrategy` 預設為 RollingUpdate"),
                fix: edit.map { Fix(Prose("Use apps/v1", zh: "改用 apps/v1"), edits: [$0]) })
        ]
    }
}
