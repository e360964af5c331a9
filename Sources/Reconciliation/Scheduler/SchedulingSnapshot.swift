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
        package let traits: NodeTraits
        /// In the order in which they were bound.
        package fileprivate(set) var pods: [PlacedPod] = []
        /// The sum of what they ask for, `pods` being their number.
        package fileprivate(set) var requested = ResourceAmounts()

        package var node: Node { traits.node }
        package var taints: [Taint] { traits.taints }

        init(node: Node, taints: [Taint]) { traits = NodeTraits(node, taints: taints) }
    }

    package private(set) var nodes: [NodeState] = []
    /// Where a node stands in `nodes`, by name.
    package private(set) var nodeIndex: [String: Int] = [:]
    /// The labels of each namespace, by name; `kubernetes.io/metadata.name` is among them.
    package var namespaceLabels: [String: [String: String]] = [:] {
        didSet { forgetCounts() }
    }
    /// The persistent volume claims that exist, by `namespace/name`.
    package var claims: [String: ClaimState] = [:]
    package var version: KubernetesVersion

    /// How many placed pods repel others by such a term, by the value that their nodes have for its topology key.
    private(set) var repelled: [PodAffinityMatcher: [String: Int]] = [:]
    /// By place in `counts`.
    private var prepared: [ObjectIdentifier: Int] = [:]
    private var counts: [TopologyCounts] = []

    package init(version: KubernetesVersion = .latest) { self.version = version }

    /// Counts once how the placed pods match the affinity and spread terms of a shape, and keeps the counts from then on. Not needed for
    /// a right answer, but many pods of one shape are scheduled faster after it.
    package mutating func prepare(_ shape: PodShape, pinned: Bool) {
        guard shape.looksAtOtherPods, prepared[ObjectIdentifier(shape)] == nil else { return }
        counts.append(TopologyCounts(shape, pinned: pinned, in: self))
        prepared[ObjectIdentifier(shape)] = counts.count - 1
    }

    /// The counts for a shape as it is or is not pinned: kept ones, or fresh ones. Nil for a shape that looks at no other pods.
    func topology(of shape: PodShape, pinned: Bool) -> TopologyCounts? {
        guard shape.looksAtOtherPods else { return nil }
        if let place = prepared[ObjectIdentifier(shape)], counts[place].pinned == pinned { return counts[place] }
        return TopologyCounts(shape, pinned: pinned, in: self)
    }

    /// Adds a node, or replaces the object and the taints of one that is known; its pods stay.
    @discardableResult
    package mutating func update(_ node: Node, taints: [Taint]) -> NodeTraits {
        var state = NodeState(node: node, taints: taints)
        forgetCounts()
        guard let index = nodeIndex[node.metadata.name] else {
            nodeIndex[node.metadata.name] = nodes.count
            nodes.append(state)
            return state.traits
        }
        state.pods = nodes[index].pods
        state.requested = nodes[index].requested
        for pod in state.pods { countTerms(of: pod, on: nodes[index].traits, by: -1) }
        nodes[index] = state
        for pod in state.pods { countTerms(of: pod, on: state.traits, by: 1) }
        return state.traits
    }

    /// Takes a node away, with all that is on it.
    package mutating func removeNode(_ name: String) {
        guard let index = nodeIndex.removeValue(forKey: name) else { return }
        forgetCounts()
        let state = nodes.remove(at: index)
        for pod in state.pods { countTerms(of: pod, on: state.traits, by: -1) }
        for later in index..<nodes.count { nodeIndex[nodes[later].traits.name] = later }
    }

    /// Puts a bound pod on its node. A node that is not known takes nothing.
    package mutating func place(_ pod: PlacedPod, on node: String) {
        guard let index = nodeIndex[node] else { return }
        nodes[index].pods.append(pod)
        nodes[index].requested.add(pod.shape.requests)
        nodes[index].requested.pods += 1
        count(pod, on: nodes[index].traits, by: 1)
    }

    /// Takes a pod off its node when it is gone or finished.
    package mutating func remove(_ pod: PodID, from node: String) {
        guard let index = nodeIndex[node], let place = nodes[index].pods.firstIndex(where: { $0.id == pod }) else { return }
        let gone = nodes[index].pods.remove(at: place)
        nodes[index].requested.add(gone.shape.requests, times: -1)
        nodes[index].requested.pods -= 1
        count(gone, on: nodes[index].traits, by: -1)
    }

    /// Marks a pod as being deleted.
    package mutating func markTerminating(_ pod: PodID, on node: String) {
        guard let index = nodeIndex[node], let place = nodes[index].pods.firstIndex(where: { $0.id == pod && !$0.terminating }) else {
            return
        }
        count(nodes[index].pods[place], on: nodes[index].traits, by: -1)
        nodes[index].pods[place].terminating = true
        count(nodes[index].pods[place], on: nodes[index].traits, by: 1)
    }

    private mutating func count(_ pod: PlacedPod, on node: NodeTraits, by delta: Int) {
        countTerms(of: pod, on: node, by: delta)
        for place in counts.indices { counts[place].count(pod, on: node, by: delta, namespaceLabels: namespaceLabels) }
    }

    private mutating func forgetCounts() {
        prepared.removeAll()
        counts.removeAll()
    }

    private mutating func countTerms(of pod: PlacedPod, on node: NodeTraits, by delta: Int) {
        for term in pod.shape.antiAffinity {
            guard let value = node.labels[term.topologyKey] else { continue }
            repelled[term, default: [:]][value, default: 0] += delta
        }
    }
}
