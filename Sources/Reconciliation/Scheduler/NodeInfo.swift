import Kubernetes

/// What the model reads of a node, worked out once whenever the node changes and shared by all who look at it.
package final class NodeInfo: Sendable {
    /// The node itself; what is read as it stands is read there.
    private let node: CopyOnWriteBox<Node.Fields>.Box
    /// Its own taints, then those that its conditions stand for.
    package let taints: [Taint]
    package let derivedTaints: [Taint]
    /// Whether a taint evicts pods that are there.
    let drivesPodsAway: Bool
    package let unschedulable: Bool
    let isReady: Bool
    package let allocatable: ResourceAmounts
    /// What a node offers that says nothing of its size.
    private let size: [String: Quantity]

    /// - Parameters:
    ///   - derivesTaints: whether the taints are added that the node does not have itself and its conditions stand for.
    ///   - size: what a node offers that says nothing of its size.
    package init(_ node: CopyOnWriteBox<Node.Fields>.Box, derivesTaints: Bool = false, size: [String: Quantity] = [:]) {
        self.node = node
        self.size = size
        let own = node.value.spec.taints
        let readiness = NodeTaints.readiness(node.value.status.conditions)
        isReady = readiness == ConditionStatus.true
        unschedulable = node.value.spec.unschedulable
        derivedTaints =
            derivesTaints
            ? NodeTaints.derived(taints: own, unschedulable: unschedulable, readiness: readiness, node.value.status.conditions) : []
        taints = derivedTaints.isEmpty ? own : own + derivedTaints
        drivesPodsAway = taints.contains { $0.effect == TaintEffect.noExecute }
        allocatable = ResourceAmounts(Self.offered(by: node, size))
    }

    package var name: String { node.value.metadata.name }
    package var labels: [String: String] { node.value.metadata.labels }
    /// `True`, `False` or `Unknown`.
    package var readiness: String { NodeTaints.readiness(node.value.status.conditions) }
    /// What the node offers to pods, as it is written; its capacity where it says nothing of it.
    package var offered: [String: Quantity] { Self.offered(by: node, size) }

    private static func offered(by node: CopyOnWriteBox<Node.Fields>.Box, _ size: [String: Quantity]) -> [String: Quantity] {
        let written = node.value.status.allocatable.isEmpty ? node.value.status.capacity : node.value.status.allocatable
        return written.isEmpty ? size : written
    }

    /// Whether nobody could tell one from the other.
    func isEquivalent(_ other: NodeInfo) -> Bool {
        self === other
            || name == other.name && labels == other.labels && taints == other.taints && derivedTaints == other.derivedTaints
                && unschedulable == other.unschedulable && readiness == other.readiness && offered == other.offered
    }
}
