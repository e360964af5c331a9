import Kubernetes

/// What the scheduler knows at one moment: the nodes in the order of its cache and the bound pods on each that are not finished
/// (terminating ones included: they hold their resources until they are gone).
///
/// The engine keeps one snapshot and changes it pod by pod, so that sums such as the requested resources are never counted anew.
package struct SchedulingSnapshot: Sendable {
    /// A pod that is bound to a node.
    package struct PlacedPod: Sendable {
        package let id: PodID
        package let shape: PodShape
        /// `namespace/name`, the last word when victims are put in order.
        package let name: String
        package var terminating: Bool

        package init(id: PodID, shape: PodShape, name: String, terminating: Bool = false) {
            self.id = id
            self.shape = shape
            self.name = name
            self.terminating = terminating
        }
    }

    /// A node with what is on it.
    package struct NodeState: Sendable {
        package var node: Node
        /// The node's own taints and those that its conditions stand for.
        package var taints: [Taint]
        /// In the order in which they were bound.
        package internal(set) var pods: [PlacedPod] = []

        package init(node: Node, taints: [Taint]) {
            self.node = node
            self.taints = taints
        }
    }

    package internal(set) var nodes: [NodeState] = []
    /// Where a node stands in `nodes`, by name.
    package internal(set) var nodeIndex: [String: Int] = [:]
    /// The labels of each namespace, by name; `kubernetes.io/metadata.name` is among them.
    package var namespaceLabels: [String: [String: String]] = [:]
    /// The persistent volume claims that exist, as `namespace/name`.
    package var claims: Set<String> = []
    package var version: KubernetesVersion

    package init(version: KubernetesVersion = .latest) { self.version = version }

    /// Adds a node, or replaces the object and the taints of one that is known; its pods stay.
    package mutating func update(_ node: Node, taints: [Taint]) {
        if let index = nodeIndex[node.metadata.name] {
            nodes[index].node = node
            nodes[index].taints = taints
        } else {
            nodeIndex[node.metadata.name] = nodes.count
            nodes.append(NodeState(node: node, taints: taints))
        }
    }

    /// Takes a node away, with all that is on it.
    package mutating func removeNode(_ name: String) {
        guard let index = nodeIndex.removeValue(forKey: name) else { return }
        nodes.remove(at: index)
        for later in index..<nodes.count { nodeIndex[nodes[later].node.metadata.name] = later }
    }

    /// Puts a bound pod on its node. A node that is not known takes nothing.
    package mutating func place(_ pod: PlacedPod, on node: String) {
        guard let index = nodeIndex[node] else { return }
        nodes[index].pods.append(pod)
    }

    /// Takes a pod off its node when it is gone or finished.
    package mutating func remove(_ pod: PodID, from node: String) {
        guard let index = nodeIndex[node], let place = nodes[index].pods.firstIndex(where: { $0.id == pod }) else { return }
        nodes[index].pods.remove(at: place)
    }

    /// Marks a pod as being deleted.
    package mutating func markTerminating(_ pod: PodID, on node: String) {
        guard let index = nodeIndex[node], let place = nodes[index].pods.firstIndex(where: { $0.id == pod }) else { return }
        nodes[index].pods[place].terminating = true
    }
}
