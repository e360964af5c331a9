import Kubernetes

/// One pod held against one node.
struct Placement: Sendable {
    let pod: PodToSchedule
    let slot: Int
    let node: NodeInfo
    /// What is on the node now, or would be once victims are gone.
    private(set) var pods: TinyArray<SchedulingSnapshot.PlacedPod>
    private(set) var requested: ResourceAmounts
    /// The victims that are thought away from the node; empty outside of preemption.
    private(set) var removed: [SchedulingSnapshot.PlacedPod]
    /// The counts of the shape's terms, victims included; nil for a shape that looks at no other pods.
    @IndirectOptional private(set) var topology: TopologyCounts?

    var shape: PodInfo { pod.shape }

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

    /// The same without some of the pods on the node.
    func without(_ gone: [SchedulingSnapshot.PlacedPod]) -> Placement {
        var changed = self
        let ids = Set(gone.map(\.id))
        changed.removed = gone
        changed.pods.removeAll { ids.contains($0.id) }
        for pod in gone { changed.requested.add(pod.shape.requests, times: -1) }
        changed.requested.pods -= Int64(gone.count)
        return changed
    }

    /// A pod that was thought away stays after all.
    mutating func putBack(_ pod: SchedulingSnapshot.PlacedPod) {
        removed.removeAll { $0.id == pod.id }
        pods.append(pod)
        requested.add(pod.shape.requests)
        requested.pods += 1
    }

    /// The pod that was put back last goes all the same.
    mutating func takeAway(_ pod: SchedulingSnapshot.PlacedPod) {
        removed.append(pod)
        pods.removeAll { $0.id == pod.id }
        requested.add(pod.shape.requests, times: -1)
        requested.pods -= 1
    }
}

extension SchedulingSnapshot {
    /// A pod on a node as it is. Nil where there is no node in the slot.
    func placement(of pod: PodToSchedule, at slot: Int, topology: TopologyCounts?) -> Placement? {
        nodes[slot].traits.map { Placement(pod, slot: slot, node: $0, nodes[slot], topology: topology) }
    }
}

/// Why a filter refuses a node.
struct FilterRejection: Sendable {
    /// In Kubernetes' own words.
    let reasons: [String]
    /// Whether evicting pods may help.
    let resolvable: Bool
    let facts: [RejectionFact]

    init(_ reasons: [String], resolvable: Bool, facts: [RejectionFact]) {
        self.reasons = reasons
        self.resolvable = resolvable
        self.facts = facts
    }

    init(_ reason: String, resolvable: Bool = false, _ fact: RejectionFact) {
        self.init([reason], resolvable: resolvable, facts: [fact])
    }
}

/// A plugin of the scheduler that can refuse a node for a pod.
struct NodeFilter: Sendable {
    let plugin: SchedulerFilter
    /// A quick look at the pod and the node in a slot: false where there is nothing that the filter could refuse, as mostly.
    let mayReject: @Sendable (PodToSchedule, NodeInfo, _ slot: Int, SchedulingSnapshot) -> Bool
    /// Nil where the node will do.
    let reject: @Sendable (Placement, SchedulingSnapshot) -> FilterRejection?

    init(
        plugin: SchedulerFilter, mayReject: @escaping @Sendable (PodToSchedule, NodeInfo, _ slot: Int, SchedulingSnapshot) -> Bool,
        reject: @escaping @Sendable (Placement, SchedulingSnapshot) -> FilterRejection?
    ) {
        self.plugin = plugin
        self.mayReject = mayReject
        self.reject = reject
    }

    /// In the order in which the scheduler asks them; the first to refuse a node has the word.
    ///
    /// *Source:* kubernetes pkg/scheduler/apis/config/v1/default_plugins.go.
    static let all: [NodeFilter] = [
        .nodeUnschedulable, .nodeName, .taintToleration, .nodeAffinity, .nodePorts, .nodeResourcesFit, .podTopologySpread,
        .interPodAffinity,
    ]

    /// Whether a pod fits on the node in a slot without a closer look.
    static func passesFastPath(_ pod: PodToSchedule, at slot: Int, in snapshot: SchedulingSnapshot) -> Bool {
        guard let node = snapshot.nodes[slot].traits else { return false }
        return !all.contains { $0.mayReject(pod, node, slot, snapshot) }
    }

    /// The first refusal, or nil where the pod fits.
    static func firstRejection(
        of placement: Placement, in snapshot: SchedulingSnapshot
    ) -> (plugin: SchedulerFilter, rejection: FilterRejection)? {
        for filter in all {
            if let rejection = filter.reject(placement, snapshot) { return (filter.plugin, rejection) }
        }
        return nil
    }
}
