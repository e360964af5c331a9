import Kubernetes

/// What the model reads of a node, worked out once whenever the node changes and shared by all who look at it.
package final class NodeTraits: Sendable {
    package let name: String
    package let labels: [String: String]
    /// Its own taints, then those that its conditions stand for.
    package let taints: [Taint]
    package let derivedTaints: [Taint]
    /// Whether a taint evicts pods that are there.
    let drivesPodsAway: Bool
    package let unschedulable: Bool
    /// `True`, `False` or `Unknown`.
    package let readiness: String
    /// What the node offers to pods, as it is written; its capacity where it says nothing of it.
    package let offered: [String: Quantity]
    package let allocatable: ResourceAmounts

    /// - Parameters:
    ///   - derivesTaints: whether the taints are added that the node does not have itself and its conditions stand for.
    ///   - size: what a node offers that says nothing of its size.
    package init(_ node: Node, derivesTaints: Bool = false, size: [String: Quantity] = [:]) {
        let status = node.status
        name = node.metadata.name
        labels = node.metadata.labels
        derivedTaints = derivesTaints ? NodeTaints.derived(from: node.spec, status.conditions) : []
        taints = derivedTaints.isEmpty ? node.spec.taints : node.spec.taints + derivedTaints
        drivesPodsAway = taints.contains { $0.effect == TaintEffect.noExecute }
        unschedulable = node.spec.unschedulable
        readiness = NodeTaints.readiness(status.conditions)
        let written = status.allocatable.isEmpty ? status.capacity : status.allocatable
        offered = written.isEmpty ? size : written
        allocatable = ResourceAmounts(offered)
    }

    /// Whether nobody could tell one from the other.
    func isAlike(_ other: NodeTraits) -> Bool {
        self === other
            || name == other.name && labels == other.labels && taints == other.taints && derivedTaints == other.derivedTaints
                && unschedulable == other.unschedulable && readiness == other.readiness && offered == other.offered
    }

    var isReady: Bool { readiness == ConditionStatus.true }
}
