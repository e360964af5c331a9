import Kubernetes

/// The placed pods that match the affinity, anti-affinity and spread terms of one pod template, by the value of each term's topology key.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go (topologyToMatchedTermCount),
/// podtopologyspread/filtering.go (calPreFilterState).
struct TopologyCounts: Sendable {
    let shape: PodInfo
    let pinned: Bool
    /// For each affinity term, the pods that match all terms.
    private(set) var affinity: [[String: Int]]
    /// For each anti-affinity term, the pods that match it.
    private(set) var antiAffinity: [[String: Int]]
    /// For each spread constraint, the pods that count; domains without any are included with 0.
    private(set) var spread: [[String: Int]]

    init(_ shape: PodInfo, pinned: Bool, in snapshot: SchedulingSnapshot) {
        self.shape = shape
        self.pinned = pinned
        affinity = Array(repeating: [:], count: shape.affinity.count)
        antiAffinity = Array(repeating: [:], count: shape.antiAffinity.count)
        spread = Array(repeating: [:], count: shape.spread.count)
        for state in snapshot.nodes {
            guard let traits = state.traits else { continue }
            for (place, constraint) in shape.spread.enumerated() where counts(traits, for: constraint) {
                spread[place][traits.labels[constraint.topologyKey] ?? "", default: 0] += 0
            }
            for pod in state.pods { count(pod, on: traits, by: 1, namespaceLabels: snapshot.namespaceLabels) }
        }
    }

    /// Adds (1) or removes (-1) one pod.
    mutating func count(
        _ pod: SchedulingSnapshot.PlacedPod, on node: NodeInfo, by delta: Int, namespaceLabels: [String: [String: String]]
    ) {
        if !shape.affinity.isEmpty, shape.affinity.allSatisfy({ $0.matches(pod.shape, namespaceLabels: namespaceLabels) }) {
            for (place, term) in shape.affinity.enumerated() {
                if let value = node.labels[term.topologyKey] { affinity[place][value, default: 0] += delta }
            }
        }
        for (place, term) in shape.antiAffinity.enumerated() {
            guard let value = node.labels[term.topologyKey], term.matches(pod.shape, namespaceLabels: namespaceLabels) else { continue }
            antiAffinity[place][value, default: 0] += delta
        }
        for (place, constraint) in shape.spread.enumerated()
        where constraint.counts(pod, in: shape.namespace) && counts(node, for: constraint) {
            spread[place][node.labels[constraint.topologyKey] ?? "", default: 0] += delta
        }
    }

    /// Whether no placed pod matches the affinity terms, once this many that do are removed from a node.
    func hasNoMatchingPods(removing removed: Int, on node: NodeInfo) -> Bool {
        zip(shape.affinity, affinity).allSatisfy { term, counts in
            let domain = node.labels[term.topologyKey]
            return counts.allSatisfy { value, count in count == (value == domain ? removed : 0) }
        }
    }

    /// Whether a node is a domain of the constraint. A pinned pod that honours its node affinity has one eligible node, whose
    /// pods the filter counts itself: nothing is stored for such a constraint here.
    private func counts(_ node: NodeInfo, for constraint: SpreadMatcher) -> Bool {
        !(pinned && constraint.honorsNodeAffinity) && constraint.counts(node, for: shape, pinned: pinned)
    }
}

extension SpreadMatcher {
    /// Whether a node counts as a domain: it has the keys of all constraints, and is excluded neither by affinity nor by taints.
    func counts(_ node: NodeInfo, for shape: PodInfo, pinned: Bool) -> Bool {
        guard shape.spread.allSatisfy({ node.labels[$0.topologyKey] != nil }) else { return false }
        let matcher = pinned ? shape.nodesWhenPinned : shape.nodes
        if honorsNodeAffinity, !matcher.matches(name: node.name, labels: node.labels) { return false }
        return !honorsNodeTaints || shape.spec.tolerations.firstUntolerated(in: node.taints) == nil
    }
}
