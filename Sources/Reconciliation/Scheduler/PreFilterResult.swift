/// The nodes that a PreFilter plugin leaves to be filtered.
///
/// *Source:* kubernetes staging/src/k8s.io/kube-scheduler/framework/interface.go (PreFilterResult, Merge).
enum PreFilterResult: Sendable {
    case allNodes
    /// The nodes in these slots.
    case nodes([Int])
    /// The node in one slot.
    case node(Int)
    /// The pod cannot be scheduled; no node is filtered.
    case rejected(FilterRejection)

    /// The nodes that both leave.
    func merged(with other: PreFilterResult) -> PreFilterResult {
        switch (self, other) {
        case (.allNodes, _), (_, .rejected): other
        case (_, .allNodes), (.rejected, _): self
        case (.node(let slot), _): other.contains(slot) ? self : .nodes([])
        case (_, .node(let slot)): contains(slot) ? other : .nodes([])
        case (.nodes(let slots), .nodes(let others)): .nodes(slots.filter(Set(others).contains))
        }
    }

    private func contains(_ slot: Int) -> Bool {
        switch self {
        case .allNodes: true
        case .nodes(let slots): slots.contains(slot)
        case .node(let only): only == slot
        case .rejected: false
        }
    }

    /// The slots of the nodes that are filtered.
    func slots(of snapshot: SchedulingSnapshot) -> [Int] {
        switch self {
        case .allNodes: Array(snapshot.nodes.indices)
        case .nodes(let slots): slots
        case .node(let slot): [slot]
        case .rejected: []
        }
    }
}
