import Kubernetes

/// One pod and one node, as the filters see them: the node's real pods, or what is left of them on a hypothetical copy of the node during
/// preemption.
struct FilterContext: Sendable {
    let pod: PodToSchedule
    let slot: Int
    let node: NodeInfo
    /// The pods on the node, removed victims excluded.
    private(set) var pods: TinyArray<SchedulingSnapshot.PlacedPod>
    /// Those that use a port of the node, by the number of the port.
    private(set) var portHolders: [Int32: [SchedulingSnapshot.PlacedPod]]
    /// The sum of the requests of `pods`.
    private(set) var requested: ResourceAmounts
    /// The counts of the pod's affinity and spread terms, removed victims included; nil for a pod without such terms.
    @IndirectOptional private(set) var topology: TopologyCounts?
    /// The removed victims among them, all in the node's domain; nil outside of preemption, and for a pod without such terms.
    private(set) var removedMatches: TermMatches?
    /// How many removed victims have an anti-affinity term; empty outside of preemption.
    private(set) var removedTerms: [PodAffinityMatcher: Int] = [:]
    /// How many removed victims use a claim, by its `namespace/name`; empty outside of preemption.
    private(set) var removedClaims: [String: Int] = [:]

    var podInfo: PodInfo { pod.podInfo }

    fileprivate init(
        _ pod: PodToSchedule, slot: Int, node: NodeInfo, _ state: SchedulingSnapshot.NodeState, topology: TopologyCounts?
    ) {
        self.pod = pod
        self.slot = slot
        self.node = node
        pods = state.pods
        portHolders = state.portHolders
        requested = state.requested
        self.topology = topology
    }

    /// The same node with the victims removed.
    func removing(_ victims: [SchedulingSnapshot.PlacedPod], in snapshot: SchedulingSnapshot) -> FilterContext {
        var changed = self
        let ids = Set(victims.map(\.id))
        changed.pods.removeAll { ids.contains($0.id) }
        for pod in victims { changed.count(pod, by: -1, in: snapshot) }
        return changed
    }

    /// Puts a removed victim back on the node.
    mutating func reprieve(_ pod: SchedulingSnapshot.PlacedPod, in snapshot: SchedulingSnapshot) {
        pods.append(pod)
        count(pod, by: 1, in: snapshot)
    }

    /// Removes the victim again that was reprieved last.
    mutating func evictLast(in snapshot: SchedulingSnapshot) {
        guard let pod = pods.removeLast() else { return }
        count(pod, by: -1, in: snapshot)
    }

    /// *Source:* kubernetes staging/src/k8s.io/kube-scheduler/framework/interface.go (PreFilterExtensions: AddPod, RemovePod).
    private mutating func count(_ pod: SchedulingSnapshot.PlacedPod, by delta: Int, in snapshot: SchedulingSnapshot) {
        requested.add(pod.podInfo.requests, times: Int64(delta))
        requested.pods += Int64(delta)
        if let topology {
            var matches = removedMatches ?? TermMatches(topology.podInfo)
            matches.add(topology.matches(pod, on: node, namespaceLabels: snapshot.namespaceLabels), times: -delta)
            removedMatches = matches
        }
        for term in pod.podInfo.antiAffinity { removedTerms[term, default: 0] -= delta }
        for case .named(let name) in pod.podInfo.claims { removedClaims["\(pod.podInfo.namespace)/\(name)", default: 0] -= delta }
        portHolders.count(pod, by: delta)
    }
}

extension [Int32: [SchedulingSnapshot.PlacedPod]] {
    /// Adds (1) or removes (-1) a pod for each of its ports.
    mutating func count(_ pod: SchedulingSnapshot.PlacedPod, by delta: Int) {
        for port in pod.podInfo.hostPorts {
            if delta > 0 { self[port.port, default: []].append(pod) } else { self[port.port]?.removeAll { $0.id == pod.id } }
        }
    }
}

extension SchedulingSnapshot {
    /// A pod on a node in its present state; nil for a slot without a node.
    func filterContext(of pod: PodToSchedule, at slot: Int, topology: TopologyCounts?) -> FilterContext? {
        nodes[slot].nodeInfo.map { FilterContext(pod, slot: slot, node: $0, nodes[slot], topology: topology) }
    }
}
