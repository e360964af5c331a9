import Kubernetes

/// The placed pods that match the affinity, anti-affinity and spread terms of one pod template, by the value of each term's topology key.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go (topologyToMatchedTermCount),
/// podtopologyspread/filtering.go (calPreFilterState).
struct TopologyCounts: Sendable {
    let podInfo: PodInfo
    let pinned: Bool
    /// For each affinity term, the pods that match all terms.
    private(set) var affinity: [[String: Int]]
    /// For each anti-affinity term, the pods that match it.
    private(set) var antiAffinity: [[String: Int]]
    /// For each spread constraint, the pods that count; domains without any are included with 0.
    private(set) var spread: [[String: Int]]

    init(_ podInfo: PodInfo, pinned: Bool, in snapshot: SchedulingSnapshot) {
        self.podInfo = podInfo
        self.pinned = pinned
        affinity = Array(repeating: [:], count: podInfo.affinity.count)
        antiAffinity = Array(repeating: [:], count: podInfo.antiAffinity.count)
        spread = Array(repeating: [:], count: podInfo.spread.count)
        for state in snapshot.nodes {
            guard let nodeInfo = state.nodeInfo else { continue }
            for (index, constraint) in podInfo.spread.enumerated() where counts(nodeInfo, for: constraint) {
                spread[index][nodeInfo.labels[constraint.topologyKey] ?? "", default: 0] += 0
            }
            for pod in state.pods { count(pod, on: nodeInfo, by: 1, namespaceLabels: snapshot.namespaceLabels) }
        }
    }

    /// Adds (1) or removes (-1) one pod.
    mutating func count(
        _ pod: SchedulingSnapshot.PlacedPod, on node: NodeInfo, by delta: Int, namespaceLabels: [String: [String: String]]
    ) {
        if !podInfo.affinity.isEmpty, podInfo.affinity.allSatisfy({ $0.matches(pod.podInfo, namespaceLabels: namespaceLabels) }) {
            for (index, term) in podInfo.affinity.enumerated() {
                if let value = node.labels[term.topologyKey] { affinity[index][value, default: 0] += delta }
            }
        }
        for (index, term) in podInfo.antiAffinity.enumerated() {
            guard let value = node.labels[term.topologyKey], term.matches(pod.podInfo, namespaceLabels: namespaceLabels) else { continue }
            antiAffinity[index][value, default: 0] += delta
        }
        for (index, constraint) in podInfo.spread.enumerated()
        where constraint.counts(pod, in: podInfo.namespace) && counts(node, for: constraint) {
            spread[index][node.labels[constraint.topologyKey] ?? "", default: 0] += delta
        }
    }

    /// Whether no placed pod matches the affinity terms, once this many that do are removed from a node.
    func hasNoMatchingPods(removing removed: Int, on node: NodeInfo) -> Bool {
        zip(podInfo.affinity, affinity).allSatisfy { term, counts in
            let domain = node.labels[term.topologyKey]
            return counts.allSatisfy { value, count in count == (value == domain ? removed : 0) }
        }
    }

    /// Whether a node is a domain of the constraint. A pinned pod that honours its node affinity has one eligible node, whose
    /// pods the filter counts itself: nothing is stored for such a constraint here.
    private func counts(_ node: NodeInfo, for constraint: SpreadMatcher) -> Bool {
        !(pinned && constraint.honorsNodeAffinity) && constraint.counts(node, for: podInfo, pinned: pinned)
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
