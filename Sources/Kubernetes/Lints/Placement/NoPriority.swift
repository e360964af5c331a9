import Diagnostics

extension LintRule {
    /// Without a priority class, a pod has priority 0 like most workloads. Pods of equal priority are not preempted, so on a full node the
    /// pod stays Pending.
    static let noPriority = LintRule(
        "no-priority", .warning,
        summary: Message("no `priorityClassName`: the pod can't preempt others on a full node (info outside `kube-system`)"),
        source: "kubernetes pkg/scheduler/framework/plugins/defaultpreemption; karpenter#671, kubernetes#140984"
    ) { subject in
        guard subject.spec.priorityClassName.isEmpty, subject.spec.priority == nil else { return [] }
        let system = subject.namespace == "kube-system"
        return [
            LintDiagnostic(
                Message("No priorityClassName: the pod can't preempt others on a full node"),
                at: LintSubject.specPath.child("priorityClassName"), severity: system ? .warning : .info,
                help: Message(
                    "Set `priorityClassName: system-node-critical` for what a node needs to work, or your own class with a priority above the workloads'"
                ))
        ]
    }
}
