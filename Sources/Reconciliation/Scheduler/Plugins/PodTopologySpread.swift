import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// Spread constraints with DoNotSchedule: the node must have the topology label, and one pod more must not exceed `maxSkew`.
    ///
    /// A pinned pod that honours its node affinity (the default) has one eligible node, so its constraints hold on any node with the label,
    /// unless `minDomains` is more than one.
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/podtopologyspread/filtering.go.
    static let podTopologySpread = SchedulerPlugin(
        name: "PodTopologySpread",
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.spread.isEmpty }, reject: violatedConstraint),
        isSchedulableAfterChange: { _, events, _ in events.podPlaced || events.podRemoved || events.hasNodeEvents },
        explanations: [.topologySpread])

    @Sendable
    private static func violatedConstraint(_ context: FilterContext, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        for (index, constraint) in context.podInfo.spread.enumerated() {
            guard let domain = context.node.labels[constraint.topologyKey] else {
                return FilterRejection(
                    "node(s) didn't match pod topology spread constraints (missing required label)",
                    PodTopologySpreadFact.missingLabel(constraint: constraint.index, key: constraint.topologyKey))
            }
            let (matching, fewest) = matchingPods(of: constraint, at: index, domain, context)
            let own = constraint.selector.matches(context.podInfo.labels) ? 1 : 0
            guard matching + own - fewest > constraint.maxSkew else { continue }
            return FilterRejection(
                "node(s) didn't match pod topology spread constraints", resolvable: true,
                PodTopologySpreadFact.skew(
                    constraint: constraint.index, key: constraint.topologyKey, domain: domain, matching: matching, fewest: fewest,
                    maxSkew: constraint.maxSkew))
        }
        return nil
    }

    /// The matching pods in the node's domain and in the domain with the fewest, removed victims excluded.
    private static func matchingPods(
        of constraint: SpreadMatcher, at index: Int, _ domain: String, _ context: FilterContext
    ) -> (matching: Int, fewest: Int) {
        if context.pod.pinnedSlot != nil, constraint.honorsNodeAffinity {
            // With one domain at least required, the only domain is also the one with the fewest.
            guard constraint.minDomains > 1, constraint.counts(context.node, for: context.podInfo, pinned: true) else { return (0, 0) }
            return (context.pods.count { constraint.counts($0, in: context.podInfo.namespace) }, 0)
        }
        guard let counts = context.topology?.spread[index] else { return (0, 0) }
        let removed = context.removedMatches?.spread[index] ?? 0
        let matching = counts[domain] - removed
        let fewest = removed > 0 ? min(matching, counts.fewest) : counts.fewest
        return (matching, counts.count < constraint.minDomains ? 0 : fewest)
    }
}

/// The spread constraint that is violated, by its index in the list.
package enum PodTopologySpreadFact: PluginFact {
    /// The node lacks the label of the topology key.
    case missingLabel(constraint: Int, key: String)
    /// One pod more in the node's domain would be too many beside the domain with the fewest.
    case skew(constraint: Int, key: String, domain: String, matching: Int, fewest: Int, maxSkew: Int)
}

extension ExplanationRule {
    /// A spread constraint rejects the node.
    fileprivate static let topologySpread = ExplanationRule("topology-spread") { subject, dryRuns in
        guard let violated = subject.facts(PodTopologySpreadFact.self).first else { return nil }
        let index: Int
        let fact: Message
        switch violated {
        case .missingLabel(let constraint, let key):
            index = constraint
            fact = Message("the node has no label `\(key)`")
        case .skew(let constraint, let key, let domain, let matching, let fewest, let maxSkew):
            index = constraint
            fact = Message(
                "`\(key)=\(domain)` has \(matching) matching pods, the domain with the fewest has \(fewest); one more exceeds `maxSkew` \(maxSkew)"
            )
        }
        return .withoutField(Field.spread.index(index), rule: "topology-spread", brief: Message("topology spread"), fact, subject, &dryRuns)
        {
            $0.topologySpreadConstraints.removeElement(at: index)
        }
    }
}
