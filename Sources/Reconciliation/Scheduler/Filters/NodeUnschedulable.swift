import Kubernetes

extension NodeFilter {
    /// A cordoned node, unless the pod tolerates the taint that stands for it; pods of a DaemonSet do.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeunschedulable/node_unschedulable.go.
    static let nodeUnschedulable = NodeFilter(plugin: .nodeUnschedulable, mayReject: { _, node, _, _ in node.unschedulable }) {
        placement, _ in
        guard placement.node.unschedulable, !placement.shape.spec.tolerations.tolerate(cordon) else { return nil }
        return FilterRejection("node(s) were unschedulable", .unschedulable)
    }

    private static let cordon: Taint = {
        var taint = Taint()
        taint.key = "node.kubernetes.io/unschedulable"
        taint.effect = TaintEffect.noSchedule
        return taint
    }()
}
