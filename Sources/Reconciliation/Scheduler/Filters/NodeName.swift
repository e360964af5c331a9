import Kubernetes

extension NodeFilter {
    /// A pod that names its node in `spec.nodeName`.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodename/node_name.go.
    static let nodeName = NodeFilter(plugin: .nodeName, mayReject: { pod, _, _, _ in !pod.shape.spec.nodeName.isEmpty }) { placement, _ in
        let wanted = placement.shape.spec.nodeName
        guard !wanted.isEmpty, wanted != placement.node.name else { return nil }
        return FilterRejection("node(s) didn't match the requested node name", .otherNode(wanted: wanted))
    }
}
