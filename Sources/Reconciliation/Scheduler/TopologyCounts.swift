import Kubernetes

/// The placed pods that match the affinity, anti-affinity and spread terms of one pod template, by the value of each term's topology key.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go (topologyToMatchedTermCount),
/// podtopologyspread/filtering.go (calPreFilterState).
struct TopologyCounts: Sendable {
    let podInfo: PodInfo
    let pinned: Bool
    /// For each affinity term, the pods that match all terms.
    private(set) var affinity: [DomainCounts]
    /// For each anti-affinity term, the pods that match it.
    private(set) var antiAffinity: [DomainCounts]
    /// For each spread constraint, the pods that count; domains without any are included with 0.
    private(set) var spread: [DomainCounts]

    init(_ podInfo: PodInfo, pinned: Bool, in snapshot: SchedulingSnapshot) {
        self.podInfo = podInfo
        self.pinned = pinned
        affinity = Array(repeating: DomainCounts(), count: podInfo.affinity.count)
        antiAffinity = Array(repeating: DomainCounts(), count: podInfo.antiAffinity.count)
        spread = Array(repeating: DomainCounts(), count: podInfo.spread.count)
        for state in snapshot.nodes {
            guard let nodeInfo = state.nodeInfo else { continue }
            for (index, constraint) in podInfo.spread.enumerated() where counts(nodeInfo, for: constraint) {
                spread[index].add(0, to: nodeInfo.labels[constraint.topologyKey] ?? "")
            }
            for pod in state.pods { count(pod, on: nodeInfo, by: 1, namespaceLabels: snapshot.namespaceLabels) }
        }
    }

    /// Adds (1) or removes (-1) one pod.
    mutating func count(
        _ pod: SchedulingSnapshot.PlacedPod, on node: NodeInfo, by delta: Int, namespaceLabels: [String: [String: String]]
    ) {
        let matches = matches(pod, on: node, namespaceLabels: namespaceLabels)
        guard !matches.isEmpty else { return }
        for (index, term) in podInfo.affinity.enumerated() where matches.affinity > 0 {
            if let value = node.labels[term.topologyKey] { affinity[index].add(delta, to: value) }
        }
        for (index, term) in podInfo.antiAffinity.enumerated() where matches.antiAffinity[index] > 0 {
            if let value = node.labels[term.topologyKey] { antiAffinity[index].add(delta, to: value) }
        }
        for (index, constraint) in podInfo.spread.enumerated() where matches.spread[index] > 0 {
            spread[index].add(delta, to: node.labels[constraint.topologyKey] ?? "")
        }
    }

    /// The terms that one pod on a node counts for.
    func matches(
        _ pod: SchedulingSnapshot.PlacedPod, on node: NodeInfo, namespaceLabels: [String: [String: String]]
    ) -> TermMatches {
        var matches = TermMatches(podInfo)
        if !podInfo.affinity.isEmpty, podInfo.affinity.allSatisfy({ $0.matches(pod.podInfo, namespaceLabels: namespaceLabels) }) {
            matches.affinity = 1
        }
        for (index, term) in podInfo.antiAffinity.enumerated() where term.matches(pod.podInfo, namespaceLabels: namespaceLabels) {
            matches.antiAffinity[index] = 1
        }
        for (index, constraint) in podInfo.spread.enumerated()
        where constraint.counts(pod, in: podInfo.namespace) && counts(node, for: constraint) {
            matches.spread[index] = 1
        }
        return matches
    }

    /// Whether no placed pod matches the affinity terms, once this many that do are removed from a node.
    func hasNoMatchingPods(removing removed: Int, on node: NodeInfo) -> Bool {
        zip(podInfo.affinity, affinity).allSatisfy { term, counts in
            counts.total == (node.labels[term.topologyKey] == nil ? 0 : removed)
        }
    }

    /// Whether a node is a domain of the constraint. A pinned pod that honours its node affinity has one eligible node, whose
    /// pods the filter counts itself: nothing is stored for such a constraint here.
    private func counts(_ node: NodeInfo, for constraint: SpreadMatcher) -> Bool {
        !(pinned && constraint.honorsNodeAffinity) && constraint.counts(node, for: podInfo, pinned: pinned)
    }
}

/// How many pods of one node match each term of a pod.
struct TermMatches: Sendable {
    /// The pods that match all affinity terms.
    var affinity = 0
    /// By the index of the anti-affinity term.
    var antiAffinity: [Int]
    /// By the index of the spread constraint.
    var spread: [Int]

    init(_ podInfo: PodInfo) {
        antiAffinity = Array(repeating: 0, count: podInfo.antiAffinity.count)
        spread = Array(repeating: 0, count: podInfo.spread.count)
    }

    var isEmpty: Bool { affinity == 0 && antiAffinity.allSatisfy { $0 == 0 } && spread.allSatisfy { $0 == 0 } }

    mutating func add(_ other: TermMatches, times sign: Int) {
        affinity += sign * other.affinity
        for index in antiAffinity.indices { antiAffinity[index] += sign * other.antiAffinity[index] }
        for index in spread.indices { spread[index] += sign * other.spread[index] }
    }
}

extension SpreadMatcher {
    /// Whether a node counts as a domain: it has the keys of all constraints, and is excluded neither by affinity nor by taints.
    func counts(_ node: NodeInfo, for podInfo: PodInfo, pinned: Bool) -> Bool {
        guard podInfo.spread.allSatisfy({ node.labels[$0.topologyKey] != nil }) else { return false }
        let matcher = pinned ? podInfo.nodesWhenPinned : podInfo.nodes
        if honorsNodeAffinity, !matcher.matches(name: node.name, labels: node.labels) { return false }
        return !honorsNodeTaints || podInfo.spec.tolerations.firstUntolerated(in: node.taints) == nil
    }
}
