import Kubernetes

/// What the filters read of a node, worked out once whenever the node changes.
package final class NodeTraits: Sendable {
    package let node: Node
    package let name: String
    package let labels: [String: String]
    /// Its own taints and those that its conditions stand for.
    package let taints: [Taint]
    package let unschedulable: Bool
    /// What the node offers to pods; its capacity where it says nothing of it.
    package let allocatable: ResourceAmounts

    init(_ node: Node, taints: [Taint]) {
        self.node = node
        name = node.metadata.name
        labels = node.metadata.labels
        self.taints = taints
        unschedulable = node.spec.unschedulable
        allocatable = ResourceAmounts(node.status.allocatable.isEmpty ? node.status.capacity : node.status.allocatable)
    }
}
