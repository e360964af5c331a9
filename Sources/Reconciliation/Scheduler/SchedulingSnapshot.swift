import Kubernetes

/// The nodes at one moment, and the bound pods on each that are not finished (terminating ones included: they keep their resources until they
/// are deleted).
///
/// One snapshot is updated pod by pod, so that sums such as the requested resources are never recomputed.
package struct SchedulingSnapshot: Sendable {
    /// A pod that is bound to a node.
    package struct PlacedPod: Sendable {
        package let id: PodID
        package let podInfo: PodInfo
        package let name: PodName
        package var terminating: Bool

        package init(id: PodID, podInfo: PodInfo, name: PodName, terminating: Bool = false) {
            self.id = id
            self.podInfo = podInfo
            self.name = name
            self.terminating = terminating
        }

        /// `namespace/name`
        package var fullName: String { name.full(namespace: podInfo.namespace, id: id) }
    }

    /// The slot of a node, with the pods on it. It stays when the node is deleted, for another node of that name.
    package struct NodeState: Sendable {
        package let name: String
        /// Nil while there is no such node.
        package fileprivate(set) var nodeInfo: NodeInfo?
        /// In the order in which they were bound.
        package fileprivate(set) var pods = TinyArray<PlacedPod>()
        /// The sum of their requests; `pods` is their number.
        package fileprivate(set) var requested = ResourceAmounts()
        /// Those that use a port of the node, by the number of the port.
        private(set) var portHolders: [Int32: [PlacedPod]] = [:]
        /// The priorities of its pods.
        private(set) var priorities = PriorityCounts()

        /// Counts a pod that was added (1) or removed (-1).
        fileprivate mutating func count(_ pod: PlacedPod, by delta: Int) {
            requested.add(pod.podInfo.requests, times: Int64(delta))
            requested.pods += Int64(delta)
            portHolders.count(pod, by: delta)
            priorities.count(pod.podInfo.priority, by: delta)
        }
    }

    /// By slot.
    package private(set) var nodes: [NodeState] = []
    /// The slots of the nodes' names.
    package private(set) var slotOf: [String: Int] = [:]
    /// The number of slots with a node.
    package private(set) var nodeCount = 0
    /// The labels of each namespace, by name; `kubernetes.io/metadata.name` is among them.
    package var namespaceLabels: [String: [String: String]] = [:] {
        didSet { forgetCounts() }
    }
    /// In the order of their creation.
    package var budgets: [DisruptionBudget] = []
    package var volumes = VolumeTable()
    package var devices = DeviceTable()
    package var version: KubernetesVersion

    /// The anti-affinity terms of placed pods, with the number of such pods by the value that their nodes have for the topology key.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go (existingAntiAffinityCounts).
    private(set) var existingAntiAffinityCounts: [PodAffinityMatcher: [String: Int]] = [:]
    /// Indexes into `counts`.
    private var prepared: [ObjectIdentifier: Int] = [:]
    private var counts: [TopologyCounts] = []

    package init(version: KubernetesVersion = .latest) { self.version = version }

    /// Counts the placed pods that match the affinity and spread terms of a pod, and keeps the counts up to date from then on. Optional: it makes
    /// scheduling many pods of one template faster.
    package mutating func prepare(_ podInfo: PodInfo, pinned: Bool) {
        guard podInfo.looksAtOtherPods, prepared[ObjectIdentifier(podInfo)] == nil else { return }
        counts.append(TopologyCounts(podInfo, pinned: pinned, in: self))
        prepared[ObjectIdentifier(podInfo)] = counts.count - 1
    }

    /// The prepared counts for a pod, or else new ones. Nil for a pod without affinity and spread terms.
    func topology(of podInfo: PodInfo, pinned: Bool) -> TopologyCounts? {
        guard podInfo.looksAtOtherPods else { return nil }
        if let index = prepared[ObjectIdentifier(podInfo)], counts[index].pinned == pinned { return counts[index] }
        return TopologyCounts(podInfo, pinned: pinned, in: self)
    }

    /// Reserves capacity for nodes that will be added.
    package mutating func reserveCapacity(nodes count: Int) {
        guard nodes.capacity < nodes.count + count else { return }
        nodes.reserveCapacity(nodes.count + count)
        slotOf.reserveCapacity(nodes.count + count)
    }

    /// The slot of a node's name; a new one where the name is new.
    package mutating func slot(named name: String) -> Int {
        let next = nodes.count
        let slot = Self.found(&slotOf[name, default: next])
        if slot == next { nodes.append(NodeState(name: name)) }
        return slot
    }

    /// Reads a dictionary value and inserts its default, with one look-up.
    private static func found(_ value: inout Int) -> Int { value }

    /// Adds a node, or replaces the one in its slot; its pods stay.
    package mutating func update(_ nodeInfo: NodeInfo, at slot: Int) {
        forgetCounts()
        let old = nodes[slot].nodeInfo
        if let old {
            for pod in nodes[slot].pods { countTerms(of: pod, on: old, by: -1) }
        } else {
            nodeCount += 1
        }
        nodes[slot].nodeInfo = nodeInfo
        if old != nil { for pod in nodes[slot].pods { countTerms(of: pod, on: nodeInfo, by: 1) } }
    }

    /// Removes a node with its pods.
    package mutating func removeNode(at slot: Int) {
        guard let nodeInfo = nodes[slot].nodeInfo else { return }
        forgetCounts()
        for pod in nodes[slot].pods {
            countTerms(of: pod, on: nodeInfo, by: -1)
            if !pod.podInfo.claims.isEmpty { volumes.countUsers(pod.podInfo, by: -1) }
        }
        nodes[slot] = NodeState(name: nodes[slot].name)
        nodeCount -= 1
    }

    /// Adds a bound pod to its node; ignored for a slot without a node.
    package mutating func addPod(_ pod: PlacedPod, on slot: Int) {
        guard let nodeInfo = nodes[slot].nodeInfo else { return }
        nodes[slot].pods.append(pod)
        nodes[slot].count(pod, by: 1)
        if !pod.podInfo.claims.isEmpty { volumes.countUsers(pod.podInfo, by: 1) }
        count(pod, on: nodeInfo, by: 1)
    }

    /// Removes a deleted or finished pod from its node.
    package mutating func remove(_ pod: PodID, from slot: Int) {
        guard let nodeInfo = nodes[slot].nodeInfo, let index = nodes[slot].pods.firstIndex(where: { $0.id == pod }) else { return }
        let gone = nodes[slot].pods.remove(at: index)
        nodes[slot].count(gone, by: -1)
        if !gone.podInfo.claims.isEmpty { volumes.countUsers(gone.podInfo, by: -1) }
        count(gone, on: nodeInfo, by: -1)
    }

    /// Marks a pod as being deleted.
    package mutating func markTerminating(_ pod: PodID, on slot: Int) {
        guard let nodeInfo = nodes[slot].nodeInfo, let index = nodes[slot].pods.firstIndex(where: { $0.id == pod && !$0.terminating })
        else {
            return
        }
        count(nodes[slot].pods[index], on: nodeInfo, by: -1)
        nodes[slot].pods[index].terminating = true
        count(nodes[slot].pods[index], on: nodeInfo, by: 1)
    }

    private mutating func count(_ pod: PlacedPod, on node: NodeInfo, by delta: Int) {
        countTerms(of: pod, on: node, by: delta)
        for index in counts.indices { counts[index].count(pod, on: node, by: delta, namespaceLabels: namespaceLabels) }
    }

    private mutating func forgetCounts() {
        guard !counts.isEmpty else { return }
        prepared.removeAll()
        counts.removeAll()
    }

    private mutating func countTerms(of pod: PlacedPod, on node: NodeInfo, by delta: Int) {
        for term in pod.podInfo.antiAffinity {
            guard let value = node.labels[term.topologyKey] else { continue }
            existingAntiAffinityCounts[term, default: [:]][value, default: 0] += delta
        }
    }
}
