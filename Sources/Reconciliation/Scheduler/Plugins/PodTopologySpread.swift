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
            let counts = domainCounts(of: constraint, at: index, context)
            let matching = counts[domain] ?? 0
            let fewest = counts.count < constraint.minDomains ? 0 : counts.values.min() ?? 0
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

    /// The matching pods of each domain, removed victims excluded.
    private static func domainCounts(of constraint: SpreadMatcher, at index: Int, _ context: FilterContext) -> [String: Int] {
        let node = context.node
        let domain = node.labels[constraint.topologyKey] ?? ""
        let pinned = context.pod.pinnedSlot != nil
        if pinned, constraint.honorsNodeAffinity {
            guard constraint.counts(node, for: context.podInfo, pinned: true) else { return [:] }
            return [domain: context.pods.count { constraint.counts($0, in: context.podInfo.namespace) }]
        }
        var counts = context.topology?.spread[index] ?? [:]
        if !context.removed.isEmpty, constraint.counts(node, for: context.podInfo, pinned: pinned) {
            counts[domain, default: 0] -= context.removed.count { constraint.counts($0, in: context.podInfo.namespace) }
        }
        return counts
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
