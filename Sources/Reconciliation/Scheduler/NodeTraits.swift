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
    package init(_ node: borrowing Node, derivesTaints: Bool = false, size: [String: Quantity] = [:]) {
        let (metadata, spec, status) = (node.$metadata, node.$spec, node.$status)
        name = metadata.value.name
        labels = metadata.value.labels
        let own = spec.value.taints
        unschedulable = spec.value.unschedulable
        readiness = NodeTaints.readiness(status.value.conditions)
        derivedTaints =
            derivesTaints
            ? NodeTaints.derived(taints: own, unschedulable: unschedulable, readiness: readiness, status.value.conditions) : []
        taints = derivedTaints.isEmpty ? own : own + derivedTaints
        drivesPodsAway = taints.contains { $0.effect == TaintEffect.noExecute }
        let written = status.value.allocatable.isEmpty ? status.value.capacity : status.value.allocatable
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
