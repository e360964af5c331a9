import Kubernetes

/// One pod held against one node.
struct Placement: Sendable {
    let pod: PodToSchedule
    let slot: Int
    let node: NodeTraits
    /// What is on the node now, or would be once victims are gone.
    private(set) var pods: [SchedulingSnapshot.PlacedPod]
    private(set) var requested: ResourceAmounts
    /// The victims that are thought away from the node; empty outside of preemption.
    private(set) var removed: [SchedulingSnapshot.PlacedPod]
    /// The counts of the shape's terms, victims included; nil for a shape that looks at no other pods.
    let topology: TopologyCounts?

    var shape: PodShape { pod.shape }

    /// A pod on a node as it is, or as it would be without some of the pods on it. Nil where there is no node in the slot.
    init?(
        _ pod: PodToSchedule, at slot: Int, without removed: [SchedulingSnapshot.PlacedPod] = [], topology: TopologyCounts?,
        in snapshot: SchedulingSnapshot
    ) {
        guard let traits = snapshot.nodes[slot].traits else { return nil }
        self.pod = pod
        self.slot = slot
        node = traits
        self.removed = removed
        self.topology = topology
        guard !removed.isEmpty else {
            pods = snapshot.nodes[slot].pods
            requested = snapshot.nodes[slot].requested
            return
        }
        let gone = Set(removed.map(\.id))
        pods = snapshot.nodes[slot].pods.filter { !gone.contains($0.id) }
        var left = snapshot.nodes[slot].requested
        for pod in removed { left.add(pod.shape.requests, times: -1) }
        left.pods -= Int64(removed.count)
        requested = left
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
    /// Nil where the node will do.
    let reject: @Sendable (Placement, SchedulingSnapshot) -> FilterRejection?

    /// In the order in which the scheduler asks them; the first to refuse a node has the word.
    ///
    /// *Source:* kubernetes pkg/scheduler/apis/config/v1/default_plugins.go.
    static let all: [NodeFilter] = [
        .nodeUnschedulable, .nodeName, .taintToleration, .nodeAffinity, .nodePorts, .nodeResourcesFit, .podTopologySpread,
        .interPodAffinity,
    ]

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
