import Kubernetes

/// What the scheduler finds out before it looks at any node.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go (PreFilter),
/// volumerestrictions/volume_restrictions.go (PreFilter), volumebinding/volume_binding.go (PreFilter).
enum PreFilter: Sendable {
    case allNodes
    /// Only the nodes in these slots are looked at.
    case named([Int])
    /// The one in this slot.
    case pinned(Int)
    /// No node is looked at.
    case refused(SchedulerFilter, message: String, RejectionFact?)

    /// Those of the nodes that are looked at.
    func slots(of snapshot: SchedulingSnapshot) -> [Int] {
        switch self {
        case .allNodes: Array(snapshot.nodes.indices)
        case .named(let slots): slots
        case .pinned(let slot): [slot]
        case .refused: []
        }
    }

    /// The nodes that the terms of the required affinity name; nil where any term names none.
    fileprivate static func names(in spec: PodSpec) -> [String]? {
        guard let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms, !terms.isEmpty
        else { return nil }
        var names: Set<String> = []
        for term in terms {
            let fields = term.matchFields.filter { $0.key == "metadata.name" && $0.operator == NodeSelectorOperator.in }
            guard let first = fields.first else { return nil }
            names.formUnion(fields.dropFirst().reduce(Set(first.values)) { $0.intersection($1.values) })
        }
        return names.sorted()
    }
}

extension SchedulingSnapshot {
    func preFilter(_ pod: PodToSchedule) -> PreFilter {
        let names = pod.pinnedSlot == nil ? PreFilter.names(in: pod.shape.spec) : nil
        if let names, names.isEmpty { return .refused(.nodeAffinity, message: "pod affinity terms conflict", nil) }
        if let (claim, reason) = missingClaim(of: pod.shape) { return .refused(.volumeBinding, message: reason, .claim(claim)) }
        if let slot = pod.pinnedSlot { return .pinned(slot) }
        return names.map { .named($0.compactMap { slotOf[$0] }) } ?? .allNodes
    }

    /// The first claim that does not exist, else the first that cannot be used, with the reason; a claim of either kind comes before one
    /// without a volume.
    private func missingClaim(of shape: PodInfo) -> (claim: String, reason: String)? {
        guard !shape.claims.isEmpty else { return nil }
        let states = shape.claims.map { (name: $0, state: claims["\(shape.namespace)/\($0)"]) }
        if let missing = states.first(where: { $0.state == nil }) {
            return (missing.name, "persistentvolumeclaim \"\(missing.name)\" not found")
        }
        let bad = states.first { $0.state != .usable && $0.state != .unbound } ?? states.first { $0.state == .unbound }
        return bad.flatMap { claim in claim.state?.refusal(claim.name).map { (claim.name, $0) } }
    }
}
