import Kubernetes

extension SchedulerPlugin {
    /// A pod with `spec.nodeName` fits on that node only.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodename/node_name.go.
    static let nodeName = SchedulerPlugin(
        name: "NodeName",
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.spec.nodeName.isEmpty }) { context, _ in
            let wanted = context.podInfo.spec.nodeName
            guard !wanted.isEmpty, wanted != context.node.name else { return nil }
            return FilterRejection("node(s) didn't match the requested node name")
        },
        isSchedulableAfterChange: { pod, events, _ in pod.pinnedSlot == nil && events.hasNodeEvents })
}
