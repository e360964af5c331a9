import Kubernetes

/// One pod and one node, as the filters see them: the node's real pods, or what is left of them on a hypothetical copy of the node during
/// preemption.
struct FilterContext: Sendable {
    let pod: PodToSchedule
    let slot: Int
    let node: NodeInfo
    /// The pods on the node, removed victims excluded.
    private(set) var pods: TinyArray<SchedulingSnapshot.PlacedPod>
    /// The sum of their requests.
    private(set) var requested: ResourceAmounts
    /// The victims removed from the node; empty outside of preemption.
    private(set) var removed: [SchedulingSnapshot.PlacedPod]
    /// The counts of the pod's affinity and spread terms, victims included; nil for a pod without such terms.
    @IndirectOptional private(set) var topology: TopologyCounts?

    var podInfo: PodInfo { pod.podInfo }

    fileprivate init(
        _ pod: PodToSchedule, slot: Int, node: NodeInfo, _ state: SchedulingSnapshot.NodeState, topology: TopologyCounts?
    ) {
        self.pod = pod
        self.slot = slot
        self.node = node
        pods = state.pods
        requested = state.requested
        removed = []
        self.topology = topology
    }

    /// The same node with the victims removed.
    func removing(_ victims: [SchedulingSnapshot.PlacedPod]) -> FilterContext {
        var changed = self
        let ids = Set(victims.map(\.id))
        changed.removed = victims
        changed.pods.removeAll { ids.contains($0.id) }
        for pod in victims { changed.requested.add(pod.podInfo.requests, times: -1) }
        changed.requested.pods -= Int64(victims.count)
        return changed
    }

    /// Puts a removed victim back on the node.
    mutating func reprieve(_ pod: SchedulingSnapshot.PlacedPod) {
        removed.removeAll { $0.id == pod.id }
        pods.append(pod)
        requested.add(pod.podInfo.requests)
        requested.pods += 1
    }

    /// Removes a reprieved victim again.
    mutating func evict(_ pod: SchedulingSnapshot.PlacedPod) {
        removed.append(pod)
        pods.removeAll { $0.id == pod.id }
        requested.add(pod.podInfo.requests, times: -1)
        requested.pods -= 1
    }
}

extension SchedulingSnapshot {
    /// A pod on a node in its present state; nil for a slot without a node.
    func filterContext(of pod: PodToSchedule, at slot: Int, topology: TopologyCounts?) -> FilterContext? {
        nodes[slot].nodeInfo.map { FilterContext(pod, slot: slot, node: $0, nodes[slot], topology: topology) }
    }
}
