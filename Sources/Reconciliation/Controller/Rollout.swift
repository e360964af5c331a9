import HeapModule

/// How far a rolling update has got: what it finds on each node, counted, and the nodes with an old pod in the order in which they are
/// worked through. A change of one node is one step of work, however many there are.
struct Rollout: Sendable {
    /// What is to be done about an old pod.
    private enum Urgency: Int, CaseIterable {
        /// At once: nobody misses the pod, or another has taken its place.
        case free
        /// While more nodes have an available pod than should: surging, the pods of nodes that should have none.
        case unwanted
        /// As far as the budget goes.
        case candidate
    }

    private struct Waiting: Comparable, Sendable {
        /// Less for what comes first.
        let place: Int
        let slot: Int

        static func < (left: Waiting, right: Waiting) -> Bool { left.place < right.place }
    }

    private struct Entry: Sendable {
        var part = RollingUpdate.Part.none
        var shouldRun = false
        /// An element of a queue that has another place, or of a node that does not wait, is out of date.
        var place = 0
        var waits = false
    }

    /// Whether new pods are made beside the old ones.
    private(set) var surges: Bool
    /// Nodes without an available pod, as the budget counts them.
    private var unavailable = 0
    /// Nodes with a pod too many.
    private var surging = 0
    /// Nodes with an available pod.
    private var available = 0
    private var entries: [Entry] = []
    private var queues = Urgency.allCases.map { _ in Heap<Waiting>() }

    init(surges: Bool) { self.surges = surges }

    /// Of nodes in the order of their names.
    init(_ nodes: [DaemonNode], surges: Bool, minReadySeconds: Int, now: Int) {
        self.init(surges: surges)
        grow(to: (nodes.lazy.map(\.slot).max() ?? -1) + 1)
        for (rank, node) in nodes.enumerated() {
            let part = RollingUpdate.part(of: node, minReadySeconds: minReadySeconds, now: now)
            enter(part, slot: node.slot, rank: rank, shouldRun: node.verdict.shouldRun)
        }
    }

    /// Makes room for nodes that came since.
    mutating func grow(to count: Int) {
        if entries.count < count { entries += Array(repeating: Entry(), count: count - entries.count) }
    }

    /// Takes down what is on a node now, in place of what was.
    ///
    /// - Parameter rank: the place of the node's name among all.
    mutating func enter(_ part: RollingUpdate.Part, slot: Int, rank: Int, shouldRun: Bool) {
        count(entries[slot].part, -1)
        count(part, 1)
        let old = entries[slot]
        var entry = Entry(part: part, shouldRun: shouldRun, place: shouldRun ? 1 << 40 - rank : rank)
        if let urgency = urgency(of: entry) {
            entry.waits = true
            if !old.waits || old.place != entry.place || self.urgency(of: old) != urgency {
                queues[urgency.rawValue].insert(Waiting(place: entry.place, slot: slot))
            }
        }
        entries[slot] = entry
    }

    /// Begins or ends to make new pods beside the old ones.
    mutating func change(surges: Bool) {
        guard surges != self.surges else { return }
        self.surges = surges
        queues = Urgency.allCases.map { _ in Heap() }
        for slot in entries.indices {
            let urgency = urgency(of: entries[slot])
            entries[slot].waits = urgency != nil
            if let urgency { queues[urgency.rawValue].insert(Waiting(place: entries[slot].place, slot: slot)) }
        }
    }

    private mutating func count(_ part: RollingUpdate.Part, _ sign: Int) {
        switch part {
        case .none: break
        case .empty: unavailable += sign
        case .crowded:
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
        switch entry.part {
        case .none, .empty, .crowded, .new: nil
        case .old(_, let isAvailable): !isAvailable ? .free : surges && !entry.shouldRun ? .unwanted : .candidate
        case .both(_, _, let newIsAvailable): surges && newIsAvailable ? .free : nil
        }
    }

    /// What a sync does, and on which nodes: they are to be entered again, whether it succeeds or not.
    mutating func plan(_ budget: RollingUpdate.Budget) -> (plan: SyncPlan, slots: [Int]) {
        var plan = SyncPlan()
        let free = take(.free)
        let unwanted = surges ? take(.unwanted, atMost: available - budget.desired) : []
        let chosen = take(.candidate, atMost: surges ? budget.maxSurge - surging : budget.maxUnavailable - unavailable)
        for slot in free {
            switch entries[slot].part {
            case .old where surges && entries[slot].shouldRun: plan.create.append(slot)
            case .old(let old, _), .both(let old, _, _): plan.delete.append(old)
            case .none, .empty, .crowded, .new: break
            }
        }
        for slot in unwanted + (surges ? [] : chosen) { if case .old(let old, _) = entries[slot].part { plan.delete.append(old) } }
        if surges { plan.create += chosen }
        return (plan, free + unwanted + chosen)
    }

    /// By slot, for each node that waits for its turn, the smallest budget with which it comes.
    mutating func smallestBudgets() -> [Int: Int] {
        let spent = surges ? surging : unavailable
        let waiting = take(.candidate).enumerated().map { ($1, max(1, spent + $0 + 1)) }
        return Dictionary(waiting, uniquingKeysWith: { first, _ in first })
    }

    /// The first that wait with an urgency, in order; they do no longer.
    private mutating func take(_ urgency: Urgency, atMost limit: Int = .max) -> [Int] {
        var taken: [Int] = []
        while taken.count < limit, let next = queues[urgency.rawValue].popMin() {
            let entry = entries[next.slot]
            guard entry.waits, entry.place == next.place, self.urgency(of: entry) == urgency else { continue }
            entries[next.slot].waits = false
            taken.append(next.slot)
        }
        return taken
    }
}
