import Kubernetes

/// What the model reads of a node, computed once per change of the node and shared.
package final class NodeInfo: Sendable {
    /// The node itself.
    let node: CopyOnWriteBox<Node.Fields>.Box
    /// Its own taints, then those of its conditions.
    package let taints: [Taint]
    package let derivedTaints: [Taint]
    /// Whether a taint has the effect NoExecute.
    let drivesPodsAway: Bool
    package let unschedulable: Bool
    let isReady: Bool
    /// The status of the condition `Ready` is unknown: the kubelet does not report.
    let isUnreachable: Bool
    package let allocatable: ResourceAmounts
    /// The resources of a node without capacity and allocatable.
    private let size: [String: Quantity]

    /// - Parameters:
    ///   - derivesTaints: whether the taints of its conditions are added where the node does not have them.
    ///   - size: the resources of a node without capacity and allocatable.
    package init(_ node: CopyOnWriteBox<Node.Fields>.Box, derivesTaints: Bool = false, size: [String: Quantity] = [:]) {
        self.node = node
        self.size = size
        let own = node.value.spec.taints
        let readiness = NodeTaints.readiness(node.value.status.conditions)
        isReady = readiness == ConditionStatus.true
        isUnreachable = !isReady && readiness != ConditionStatus.false
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
    /// The allocatable resources, else the capacity, as in the manifest.
    package var offered: [String: Quantity] { Self.offered(by: node, size) }

    static func offered(by node: CopyOnWriteBox<Node.Fields>.Box, _ size: [String: Quantity]) -> [String: Quantity] {
        let written = node.value.status.allocatable.isEmpty ? node.value.status.capacity : node.value.status.allocatable
        return written.isEmpty ? size : written
    }
}
