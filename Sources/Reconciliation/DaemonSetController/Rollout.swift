import HeapModule

/// The progress of a rolling update: the state of each node, the totals of the budget, and the nodes with an old pod in the order in which they are
/// updated. The work of recording a node's new state does not depend on the number of nodes, but for the logarithm of a heap.
struct Rollout: Sendable {
    /// When an old pod may be replaced.
    private enum Urgency: Int, CaseIterable {
        /// At once: the pod is not available, or its successor is.
        case free
        /// While more nodes have an available pod than should. With surge, the pods of nodes that should have none.
        case unwanted
        /// As far as the budget allows.
        case candidate
    }

    private struct Waiting: Comparable, Sendable {
        /// The smallest is next.
        let position: Int
        let slot: Int

        static func < (left: Waiting, right: Waiting) -> Bool { left.position < right.position }
    }

    private struct Entry: Sendable {
        var state = NodeRolloutState.none
        var shouldRun = false
        /// An element of a queue with another position, or of a node that does not wait, is out of date.
        var position = 0
        var waits = false
    }

    /// Whether new pods are created before the old ones are deleted.
    private(set) var surges: Bool
    /// Nodes without an available pod, as the budget counts them.
    private(set) var unavailable = 0
    /// Nodes with a surge pod.
    private var surging = 0
    /// Nodes with an available pod.
    private var available = 0
    /// By slot.
    private var entries: [Entry] = []
    /// By urgency.
    private var queues = Urgency.allCases.map { _ in Heap<Waiting>() }

    init(surges: Bool) { self.surges = surges }

    /// - Parameter nodes: by name.
    init(_ nodes: [DaemonNode], surges: Bool, minReadySeconds: Int, now: Int) {
        self.init(surges: surges)
        grow(to: (nodes.lazy.map(\.slot).max() ?? -1) + 1)
        for (rank, node) in nodes.enumerated() {
            let state = NodeRolloutState(node, minReadySeconds: minReadySeconds, now: now)
            record(state, slot: node.slot, rank: rank, shouldRun: node.verdict.shouldRun)
        }
    }

    /// Makes room for nodes that were added since.
    mutating func grow(to count: Int) {
        if entries.count < count { entries += Array(repeating: Entry(), count: count - entries.count) }
    }

    /// Replaces the recorded state of a node.
    ///
    /// - Parameter rank: the index of the node's name among all.
    mutating func record(_ state: NodeRolloutState, slot: Int, rank: Int, shouldRun: Bool) {
        count(entries[slot].state, -1)
        count(state, 1)
        let old = entries[slot]
        var entry = Entry(state: state, shouldRun: shouldRun, position: shouldRun ? 1 << 40 - rank : rank)
        if let urgency = urgency(of: entry) {
            entry.waits = true
            if !old.waits || old.position != entry.position || self.urgency(of: old) != urgency {
                queues[urgency.rawValue].insert(Waiting(position: entry.position, slot: slot))
            }
        }
        entries[slot] = entry
    }

    /// Switches between creating new pods first and deleting old pods first.
    mutating func change(surges: Bool) {
        guard surges != self.surges else { return }
        self.surges = surges
        queues = Urgency.allCases.map { _ in Heap() }
        for slot in entries.indices {
            let urgency = urgency(of: entries[slot])
            entries[slot].waits = urgency != nil
            if let urgency { queues[urgency.rawValue].insert(Waiting(position: entries[slot].position, slot: slot)) }
        }
    }

    private mutating func count(_ state: NodeRolloutState, _ sign: Int) {
        switch state {
        case .none: break
        case .empty: unavailable += sign
        case .excessPods:
            unavailable += sign
            surging += sign
        case .new(let isAvailable), .old(_, let isAvailable): if isAvailable { available += sign } else { unavailable += sign }
        case .both(_, let oldIsAvailable, let newIsAvailable):
            unavailable += sign
            if oldIsAvailable { available += sign }
            if !newIsAvailable { surging += sign }
        }
    }

    private func urgency(of entry: Entry) -> Urgency? {
        switch entry.state {
        case .none, .empty, .excessPods, .new: nil
        case .old(_, let isAvailable): !isAvailable ? .free : surges && !entry.shouldRun ? .unwanted : .candidate
        case .both(_, _, let newIsAvailable): surges && newIsAvailable ? .free : nil
        }
    }

    /// What a sync does, and on which nodes. Their states are to be recorded again, whether the sync succeeds or not.
    mutating func plan(_ budget: RollingUpdate.Budget) -> (plan: SyncPlan, slots: [Int]) {
        var plan = SyncPlan()
        let free = take(.free)
        let unwanted = surges ? take(.unwanted, atMost: available - budget.desired) : []
        let chosen = take(.candidate, atMost: surges ? budget.maxSurge - surging : budget.maxUnavailable - unavailable)
        for slot in free {
            switch entries[slot].state {
            case .old where surges && entries[slot].shouldRun: plan.create.append(slot)
            case .old(let old, _), .both(let old, _, _): plan.delete.append(old)
            case .none, .empty, .excessPods, .new: break
            }
        }
        for slot in unwanted + (surges ? [] : chosen) { if case .old(let old, _) = entries[slot].state { plan.delete.append(old) } }
        if surges { plan.create += chosen }
        return (plan, free + unwanted + chosen)
    }

    /// The smallest budget with which a stopped rollout would replace another pod; nil where no pod waits for it.
    mutating func smallestBudget() -> Int? {
        take(.candidate, atMost: 1).isEmpty ? nil : max(1, (surges ? surging : unavailable) + 1)
    }

    /// Removes the first nodes that wait with an urgency, in order.
    private mutating func take(_ urgency: Urgency, atMost limit: Int = .max) -> [Int] {
        var taken: [Int] = []
        while taken.count < limit, let next = queues[urgency.rawValue].popMin() {
            let entry = entries[next.slot]
            guard entry.waits, entry.position == next.position, self.urgency(of: entry) == urgency else { continue }
            entries[next.slot].waits = false
            taken.append(next.slot)
        }
        return taken
    }
}
