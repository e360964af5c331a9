import Diagnostics

extension LintRule {
    /// Without a priority class a daemon pod has priority 0 like any workload. Pods of equal priority never yield, so on a full node it
    /// stays Pending for ever.
    static let noPriority = LintRule(
        "no-priority", .warning,
        summary: Prose(
            "No priority class: on a full node the pod waits for ever, since pods of equal priority never yield",
            zh: "沒有優先權類別：在滿載的節點上 Pod 會永遠等待，因為同優先權的 Pod 不會讓位"),
        source: "kubernetes pkg/scheduler/framework/plugins/defaultpreemption; karpenter#671, kubernetes#140984"
    ) { subject in
        guard subject.spec.priorityClassName.isEmpty, subject.spec.priority == nil else { return [] }
        let system = subject.namespace == "kube-system"
        return [
            LintFinding(
                Prose(
                    "Has the priority of any workload: on a full node nothing yields to it",
                    zh: "優先權與一般工作負載相同：在滿載的節點上不會有任何 Pod 讓位"),
                at: LintSubject.specPath.child("priorityClassName"), severity: system ? .warning : .info,
                help: Prose(
                    "Set `priorityClassName: system-node-critical` for what a node needs to work, or a class of your own above the workloads'",
                    zh: "節點運作所需的請設定 `priorityClassName: system-node-critical`，其他的請用高於一般工作負載的自訂類別"))
        ]
    }
}
