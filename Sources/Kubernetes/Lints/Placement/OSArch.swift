import Diagnostics

extension LintRule {
    /// Without a selector for the operating system, pods are also created on Windows nodes, where a Linux image can't start.
    static let osArch = LintRule(
        "os-arch", .info,
        summary: Message("selects no operating system or architecture; a warning if the cluster has Windows nodes"),
        source: "kubernetes.io/docs/concepts/windows/user-guide"
    ) { subject in
        guard !subject.spec.choosesNodes(by: "kubernetes.io/os") else { return [] }
        return [
            LintDiagnostic(
                Message("No operating system is selected"), at: LintSubject.specPath.child("nodeSelector"),
                help: Message("Add `nodeSelector: {kubernetes.io/os: linux}` if the cluster may have Windows nodes"))
        ]
    }
}

extension PodSpec {
    /// Whether the node selector or required node affinity uses a label or its old beta name.
    package func choosesNodes(by label: String) -> Bool {
        let names: Set<String> = [label, "beta.\(label)"]
        let terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        return nodeSelector.keys.contains(where: names.contains)
            || terms.contains { $0.matchExpressions.contains { names.contains($0.key) } }
    }
}
