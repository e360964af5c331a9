import Kubernetes

extension NodeFilter {
    /// Node selector and required node affinity; of a pinned pod the node selector alone, since the controller replaced the rest.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go.
    static let nodeAffinity = NodeFilter(
        plugin: .nodeAffinity, mayReject: { pod, _, slot, _ in pod.pinnedSlot != slot || !pod.shape.nodesWhenPinned.isEmpty }
    ) { placement, snapshot in
        let pinned = placement.pod.pinnedSlot
        let matcher = pinned == nil ? placement.shape.nodes : placement.shape.nodesWhenPinned
        let reason = "node(s) didn't match Pod's node affinity/selector"
        if let pinned, pinned != placement.slot {
            return FilterRejection(reason, .otherNode(wanted: snapshot.nodes[pinned].name))
        }
        if matcher.matches(name: placement.node.name, labels: placement.node.labels) { return nil }
        let mismatch = matcher.mismatch(name: placement.node.name, labels: placement.node.labels)
        return FilterRejection([reason], resolvable: false, facts: mismatch.map { [.node($0)] } ?? [])
    }
}
