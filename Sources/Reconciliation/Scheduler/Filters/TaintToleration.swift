import Kubernetes

extension NodeFilter {
    /// The first NoSchedule or NoExecute taint that the pod does not tolerate.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/tainttoleration/taint_toleration.go; the taint is not named since pull
    /// request 134740 (1.34.2).
    static let taintToleration = NodeFilter(plugin: .taintToleration, mayReject: { _, node, _, _ in !node.taints.isEmpty }) {
        placement, snapshot in
        guard let taint = placement.shape.spec.tolerations.firstUntolerated(in: placement.node.taints) else { return nil }
        let named = snapshot.version.minor < 34
        let reason = named ? "node(s) had untolerated taint {\(taint.key): \(taint.value)}" : "node(s) had untolerated taint(s)"
        return FilterRejection(reason, .taint(taint))
    }
}
