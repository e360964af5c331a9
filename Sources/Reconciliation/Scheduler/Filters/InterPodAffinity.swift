import Kubernetes

extension NodeFilter {
    /// The pods that this one wants near it, those that it avoids, and those that avoid it, in this order.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go.
    static let interPodAffinity = NodeFilter(
        plugin: .interPodAffinity, mayReject: { pod, _, _, snapshot in pod.shape.looksAtOtherPods || !snapshot.repelled.isEmpty }
    ) { placement, snapshot in
        satisfyPodAffinity(placement, snapshot) ?? satisfyPodAntiAffinity(placement, snapshot)
            ?? satisfyExistingPodsAntiAffinity(placement, snapshot)
    }

    private static func satisfyPodAffinity(_ placement: Placement, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        let terms = placement.shape.affinity
        guard !terms.isEmpty, let counts = placement.topology else { return nil }
        let labels = snapshot.namespaceLabels
        let gone = placement.removed.count { pod in terms.allSatisfy { $0.matches(pod.shape, namespaceLabels: labels) } }
        func rejection(_ index: Int, domain: String?) -> FilterRejection {
            FilterRejection(
                "node(s) didn't match pod affinity rules", .podAffinity(term: index, key: terms[index].topologyKey, domain: domain))
        }
        var lonely: (index: Int, domain: String)?
        for (index, term) in terms.enumerated() {
            guard let domain = placement.node.labels[term.topologyKey] else { return rejection(index, domain: nil) }
            if lonely == nil, counts.affinity[index][domain, default: 0] - gone <= 0 { lonely = (index, domain) }
        }
        guard let lonely else { return nil }
        // The first of pods that want one another's company may go anywhere with the labels.
        let first = counts.nobodyMatchesAffinity(without: gone, on: placement.node)
        if first, terms.allSatisfy({ $0.matches(placement.shape, namespaceLabels: labels) }) { return nil }
        return rejection(lonely.index, domain: lonely.domain)
    }

    private static func satisfyPodAntiAffinity(_ placement: Placement, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        guard !placement.shape.antiAffinity.isEmpty, let counts = placement.topology else { return nil }
        let labels = snapshot.namespaceLabels
        for (index, term) in placement.shape.antiAffinity.enumerated() {
            guard let domain = placement.node.labels[term.topologyKey] else { continue }
            let there = counts.antiAffinity[index][domain, default: 0]
            guard there > 0, there > placement.removed.count(where: { term.matches($0.shape, namespaceLabels: labels) }) else { continue }
            let holder = placement.firstPod(key: term.topologyKey, domain: domain, in: snapshot) {
                term.matches($0.shape, namespaceLabels: labels)
            }
            return FilterRejection(
                "node(s) didn't match pod anti-affinity rules", resolvable: true,
                .podAntiAffinity(term: index, key: term.topologyKey, domain: domain, holder: holder))
        }
        return nil
    }

    private static func satisfyExistingPodsAntiAffinity(_ placement: Placement, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        guard !snapshot.repelled.isEmpty else { return nil }
        let labels = snapshot.namespaceLabels
        var found: (key: String, domain: String)?
        for (term, counts) in snapshot.repelled {
            guard let domain = placement.node.labels[term.topologyKey], let there = counts[domain], there > 0,
                term.matches(placement.shape, namespaceLabels: labels)
            else { continue }
            let gone = placement.removed.reduce(0) { sum, pod in sum + pod.shape.antiAffinity.count { $0 == term } }
            // The smallest key, so that the order of a dictionary does not show.
            if there > gone, found.map({ term.topologyKey < $0.key }) ?? true { found = (term.topologyKey, domain) }
        }
        guard let found else { return nil }
        let holder = placement.firstPod(key: found.key, domain: found.domain, in: snapshot) { pod in
            pod.shape.antiAffinity.contains { $0.topologyKey == found.key && $0.matches(placement.shape, namespaceLabels: labels) }
        }
        return FilterRejection(
            "node(s) didn't satisfy existing pods anti-affinity rules", resolvable: true,
            .repelled(key: found.key, domain: found.domain, holder: holder))
    }
}

extension Placement {
    /// The first pod in a domain that a condition speaks of, the node's own pods first.
    fileprivate func firstPod(
        key: String, domain: String, in snapshot: SchedulingSnapshot, where condition: (SchedulingSnapshot.PlacedPod) -> Bool
    ) -> String? {
        if let here = pods.first(where: condition) { return here.fullName }
        for (slot, state) in snapshot.nodes.enumerated() where slot != self.slot && state.traits?.labels[key] == domain {
            if let there = state.pods.first(where: condition) { return there.fullName }
        }
        return nil
    }
}
