import Kubernetes

extension SchedulerPlugin {
    /// The first NoSchedule or NoExecute taint that the pod does not tolerate.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/tainttoleration/taint_toleration.go; the taint is not named since pull
    /// request 134740 (1.34.2).
    static let taintToleration = SchedulerPlugin(
        name: "TaintToleration",
        filter: NodeFilter(mayReject: { _, node, _, _ in !node.taints.isEmpty }) { context, snapshot in
            guard let taint = context.podInfo.spec.tolerations.firstUntolerated(in: context.node.taints) else { return nil }
            let isNamed = snapshot.version.minor < 34
            return FilterRejection(
                isNamed ? "node(s) had untolerated taint {\(taint.key): \(taint.value)}" : "node(s) had untolerated taint(s)")
        },
        isSchedulableAfterChange: { pod, events, snapshot in events.addsToleratedNode(for: pod, snapshot) })
}
