import Kubernetes

extension SchedulerPlugin {
    /// A cordoned node, unless the pod tolerates the taint `node.kubernetes.io/unschedulable`; pods of a DaemonSet do.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeunschedulable/node_unschedulable.go.
    static let nodeUnschedulable = SchedulerPlugin(
        name: "NodeUnschedulable",
        filter: NodeFilter(mayReject: { _, node, _, _ in node.unschedulable }) { context, _ in
            guard context.node.unschedulable, !context.podInfo.spec.tolerations.tolerate(cordon) else { return nil }
            return FilterRejection("node(s) were unschedulable")
        },
        isSchedulableAfterChange: { pod, events, snapshot in events.addsToleratedNode(for: pod, snapshot) })

    private static let cordon: Taint = {
        var taint = Taint()
        taint.key = "node.kubernetes.io/unschedulable"
        taint.effect = TaintEffect.noSchedule
        return taint
    }()
}
