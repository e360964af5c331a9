import Kubernetes

/// A node, or the name of a node that is not there: pods can outlive their node. A node that is created again gets its old slot.
struct NodeSlot: Sendable {
    let name: String
    /// Nil while there is no node of this name.
    fileprivate(set) var nodeInfo: NodeInfo?
    /// All pods bound to it, finished ones included.
    fileprivate(set) var pods = PodList()

    var exists: Bool { nodeInfo != nil }
    var isReady: Bool { nodeInfo?.isReady ?? false }
    /// Whether a kubelet reports to the API server.
    var hasKubelet: Bool { nodeInfo.map { !$0.isUnreachable } ?? false }
    var taints: [Taint] { nodeInfo?.taints ?? [] }
}

/// The order of the nodes' names, in which the model works where Kubernetes iterates over a map.
struct NodeOrder: Sendable {
    /// Slots in the order of their names.
    fileprivate(set) var slots: [Int] = []
    /// The index of each slot in `slots`.
    private(set) var ranks: [Int] = []
    /// Counts how often the order has changed.
    private(set) var revision = 0
    fileprivate var isSorted = true

    fileprivate mutating func sort(by nodes: [NodeSlot]) {
        guard !isSorted else { return }
        slots.sort { nodes[$0].name < nodes[$1].name }
        ranks = Array(repeating: 0, count: nodes.count)
        for (rank, slot) in slots.enumerated() { ranks[slot] = rank }
        revision += 1
        isSorted = true
    }
}

/// The nodes by slot, with the pods that are bound to each.
struct NodeTable: Sendable {
    private var slots: [NodeSlot] = []
    private(set) var order = NodeOrder()

    var count: Int { slots.count }

    subscript(slot: Int) -> NodeSlot { _read { yield slots[slot] } }

    mutating func reserveCapacity(nodes count: Int) {
        slots.reserveCapacity(slots.count + count)
        order.slots.reserveCapacity(slots.count + count)
    }

    /// Adds the next slot, for a name that no slot has.
    mutating func addSlot(named name: String) {
        order.slots.append(slots.count)
        order.isSorted = false
        slots.append(NodeSlot(name: name))
    }

    /// Brings `order` up to date once slots have been added.
    mutating func sort() { order.sort(by: slots) }

    /// Adds a node, replaces it, or deletes it (nil). Its pods stay.
    mutating func set(_ nodeInfo: NodeInfo?, at slot: Int) { slots[slot].nodeInfo = nodeInfo }

    mutating func add(_ pod: PodID, at slot: Int) { slots[slot].pods.append(pod) }

    mutating func remove(_ pod: PodID, at slot: Int) { slots[slot].pods.remove(pod) }
}
