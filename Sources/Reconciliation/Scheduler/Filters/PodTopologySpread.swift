import Kubernetes

extension NodeFilter {
    /// Spread constraints with DoNotSchedule: the node's label, and how uneven one pod more would make the domains.
    ///
    /// A pinned pod that honours its node affinity (the default) knows one node alone, so its constraints hold on any node with the label,
    /// unless more than one domain is asked for.
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/podtopologyspread/filtering.go.
    static let podTopologySpread = NodeFilter(
        plugin: .podTopologySpread, mayReject: { pod, _, _, _ in !pod.shape.spread.isEmpty }
    ) { placement, _ in
        for (place, constraint) in placement.shape.spread.enumerated() {
            guard let domain = placement.node.labels[constraint.topologyKey] else {
                return FilterRejection(
                    "node(s) didn't match pod topology spread constraints (missing required label)",
                    .spreadKey(constraint: constraint.index, key: constraint.topologyKey))
            }
            let counts = domainCounts(of: constraint, at: place, placement)
            let matching = counts[domain] ?? 0
            let fewest = counts.count < constraint.minDomains ? 0 : counts.values.min() ?? 0
            let own = constraint.selector.matches(placement.shape.labels) ? 1 : 0
            guard matching + own - fewest > constraint.maxSkew else { continue }
            return FilterRejection(
                "node(s) didn't match pod topology spread constraints", resolvable: true,
                .spread(
                    constraint: constraint.index, key: constraint.topologyKey, domain: domain, matching: matching, fewest: fewest,
                    maxSkew: constraint.maxSkew))
        }
        return nil
    }

    /// How many pods count in each domain, victims thought away.
    private static func domainCounts(of constraint: SpreadMatcher, at place: Int, _ placement: Placement) -> [String: Int] {
        let node = placement.node
        let domain = node.labels[constraint.topologyKey] ?? ""
        let pinned = placement.pod.pinnedSlot != nil
        if pinned, constraint.honorsNodeAffinity {
            guard constraint.counts(node, for: placement.shape, pinned: true) else { return [:] }
            return [domain: placement.pods.count { constraint.counts($0, in: placement.shape.namespace) }]
        }
        var counts = placement.topology?.spread[place] ?? [:]
        if !placement.removed.isEmpty, constraint.counts(node, for: placement.shape, pinned: pinned) {
            counts[domain, default: 0] -= placement.removed.count { constraint.counts($0, in: placement.shape.namespace) }
        }
        return counts
    }
}
