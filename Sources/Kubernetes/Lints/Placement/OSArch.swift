import Diagnostics

extension LintRule {
    /// Without a selector for the operating system, pods are also created on nodes with the other one, where the image can't start. Every
    /// cluster has Linux nodes, few have Windows nodes.
    static let osArch = LintRule(
        "os-arch", .info,
        summary: Message(
            "selects no operating system or architecture; a warning if the cluster has nodes with another system, or for Windows if no nodes are selected at all"
        ),
        reason: Message("most clusters have only Linux nodes"),
        source: "kubernetes.io/docs/concepts/windows/user-guide"
    ) { subject in
        let spec = subject.spec
        guard !spec.choosesNodes(by: "kubernetes.io/os") else { return nil }
        let field = LintSubject.specPath.child("nodeSelector")
        guard spec.isForWindows else {
            return LintDiagnostic(
                Message("No operating system is selected"), at: field,
                help: Message("Add `nodeSelector: {kubernetes.io/os: linux}` if the cluster may have Windows nodes"))
        }
        return LintDiagnostic(
            Message("A pod for Windows that does not select Windows nodes"), at: field, severity: spec.choosesNodes ? .info : .warning,
            help: Message("Add `nodeSelector: {kubernetes.io/os: windows}`"))
    }
}
