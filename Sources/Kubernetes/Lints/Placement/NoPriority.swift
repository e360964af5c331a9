import Diagnostics

extension LintRule {
    /// Without a priority class, a pod has priority 0 like most workloads. Pods of equal priority are not preempted, so on a full node the
    /// pod stays Pending, and the kubelet may evict it. That is serious for an agent without which other pods can't start on the node.
    static let noPriority = LintRule(
        "no-priority", .info,
        summary: Message(
            "no `priorityClassName`: the pod can't preempt others on a full node; a warning for network agents and storage drivers"),
        reason: Message(
            "not every agent should preempt workloads; network agents and storage drivers should, and most of them have a class"),
        source:
            "kubernetes pkg/scheduler/framework/plugins/defaultpreemption, pkg/kubelet/types/pod_update.go; karpenter#671"
    ) { subject in
        guard subject.spec.priorityClassName.isEmpty, subject.spec.priority == nil else { return nil }
        let field = LintSubject.specPath.child("priorityClassName")
        let headline = Message("No priorityClassName: the pod can't preempt others on a full node")
        guard let needed = subject.neededByNode else {
            return LintDiagnostic(
                headline, at: field,
                help: Message(
                    "Set `priorityClassName: system-node-critical` for what a node needs to work, or your own class with a priority above the workloads'"
                ))
        }
        return LintDiagnostic(
            headline, at: field, severity: .warning, related: [needed],
            help: Message("Set `priorityClassName: system-node-critical`: the kubelet does not evict the pod then"))
    }
}

extension LintSubject {
    /// Why other pods can't start on a node without this agent; nil if they can.
    fileprivate var neededByNode: (field: FieldPath, label: Message?)? {
        if let written = writtenCNIConfiguration { return (written, Message("without it, no pod of the node has a network")) }
        let registers = hostPaths.first { volume, source, _ in NodePath.isPluginRegistry(source.path) && isWritable(volume.name) }
        guard let registers, containers.contains(where: { $0.role == .csiSidecar }) else { return nil }
        return (registers.path.child("hostPath", "path"), Message("without it, no pod with its volumes starts on the node"))
    }
}
