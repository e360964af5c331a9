import Kubernetes

/// What the scheduler finds out before it looks at any node.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go (PreFilter),
/// volumerestrictions/volume_restrictions.go (PreFilter).
enum PreFilter: Sendable {
    case allNodes
    /// Only these are looked at; sorted.
    case named([String])
    /// No node is looked at.
    case refused(SchedulerFilter, message: String, RejectionFact?)

    init(_ pod: PodToSchedule, in snapshot: SchedulingSnapshot) {
        let names = pod.pinnedNode.map { [$0] } ?? Self.names(in: pod.shape.spec)
        if let names, names.isEmpty {
            self = .refused(.nodeAffinity, message: "pod affinity terms conflict", nil)
            return
        }
        let missing = pod.shape.claims.isEmpty ? nil : pod.shape.claims.first { !snapshot.claims.contains("\(pod.shape.namespace)/\($0)") }
        if let missing {
            self = .refused(.volumeBinding, message: "persistentvolumeclaim \"\(missing)\" not found", .claim(missing))
            return
        }
        self = names.map(PreFilter.named) ?? .allNodes
    }

    /// The nodes that the terms of the required affinity name; nil where any term names none.
    private static func names(in spec: PodSpec) -> [String]? {
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
