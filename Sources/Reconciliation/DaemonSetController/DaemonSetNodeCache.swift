import HeapModule

/// What the syncs of a DaemonSet have found on each node. A sync reads only nodes on which something has changed, so the work of a rollout grows
/// with the pods that it replaces, not with the syncs times the nodes.
struct DaemonSetNodeCache: Sendable {
    /// A time at which a node is read again although nothing has changed there.
    private struct Recheck: Comparable, Sendable {
        let time: Int
        let slot: Int

        static func < (left: Recheck, right: Recheck) -> Bool { left.time < right.time }
    }

    /// Of the nodes as they were last recorded.
    private(set) var numbers = StatusNumbers()
    /// By slot.
    private var counts: [NodeStatusCount] = []
    private var rollout = Rollout(surges: false)
    /// Slots that have changed since they were recorded, each once.
    private(set) var changed: [Int] = []
    private var isChanged: [Bool] = []
    private var rechecks = Heap<Recheck>()
    /// The revision of the nodes' order when they were recorded.
    private var orderRevision = 0

    /// Makes room for nodes that were added since.
    mutating func grow(to count: Int) {
        guard counts.count < count else { return }
        counts += Array(repeating: NodeStatusCount(), count: count - counts.count)
        isChanged += Array(repeating: false, count: count - isChanged.count)
        rollout.grow(to: count)
    }

    mutating func markChanged(_ slot: Int) {
        grow(to: slot + 1)
        guard !isChanged[slot] else { return }
        isChanged[slot] = true
        changed.append(slot)
    }

    /// The node is read again at a time, in seconds of simulated time.
    mutating func scheduleRecheck(of slot: Int, at time: Int) { rechecks.insert(Recheck(time: time, slot: slot)) }

    /// Marks the nodes whose recheck is due.
    mutating func advance(to now: Int) {
        while let recheck = rechecks.min, recheck.time <= now {
            markChanged(recheck.slot)
            rechecks.removeMin()
        }
    }

    /// Marks all nodes.
    mutating func invalidate() {
        numbers = StatusNumbers()
        rollout = Rollout(surges: rollout.surges)
        rollout.grow(to: counts.count)
        counts = Array(repeating: NodeStatusCount(), count: counts.count)
        isChanged = Array(repeating: true, count: counts.count)
        changed = Array(counts.indices)
    }

    /// Unmarks the changed nodes and returns them by name: they are to be recorded.
    mutating func takeChanged(now: Int, order: NodeOrder) -> [Int] {
        if order.revision != orderRevision {
            orderRevision = order.revision
            invalidate()
        }
        advance(to: now)
        // A few are sorted; of many, all nodes are filtered.
        let taken =
            changed.count * 8 < order.slots.count
            ? changed.sorted { order.ranks[$0] < order.ranks[$1] } : order.slots.filter { isChanged[$0] }
        for slot in changed { isChanged[slot] = false }
        changed = []
        return taken
    }

    /// How many nodes are without an available pod, as the budget of a rollout counts them: also those that should have no pod and from which one
    /// does not go. With surge only the nodes that should have a pod.
    var nodesWithoutAvailablePod: Int { rollout.surges ? numbers.unavailable : rollout.unavailable }

    mutating func record(_ nodes: [DaemonNode], order: NodeOrder, strategy: RolloutStrategy, now: Int) {
        for index in nodes.indices { record(nodes[index], rank: order.ranks[nodes[index].slot], strategy: strategy, now: now) }
    }

    private mutating func record(_ node: DaemonNode, rank: Int, strategy: RolloutStrategy, now: Int) {
        let count = node.statusCount(minReadySeconds: strategy.minReadySeconds, now: now)
        if counts[node.slot] != count {
            numbers.add(counts[node.slot], -1)
            numbers.add(count, 1)
            counts[node.slot] = count
        }
        if !strategy.onDelete {
            let state = NodeRolloutState(node, minReadySeconds: strategy.minReadySeconds, now: now)
            rollout.record(state, slot: node.slot, rank: rank, shouldRun: node.verdict.shouldRun)
        }
        guard strategy.minReadySeconds > 0 else { return }
        for pod in node.pods where pod.ready && !pod.isAvailable(minReadySeconds: strategy.minReadySeconds, now: now) {
            scheduleRecheck(of: node.slot, at: pod.readySince + strategy.minReadySeconds)
        }
    }

    /// What a rolling update does now.
    mutating func rollingUpdate(_ strategy: RolloutStrategy) -> SyncPlan {
        guard !strategy.onDelete else { return SyncPlan() }
        let budget = RollingUpdate.budget(desired: numbers.desired, strategy: strategy)
        rollout.change(surges: budget.maxSurge > 0)
        let (plan, slots) = rollout.plan(budget)
        for slot in slots { markChanged(slot) }
        return plan
    }

    /// The numbers with these nodes as they are now.
    func numbers(with nodes: [DaemonNode], minReadySeconds: Int, now: Int) -> StatusNumbers {
        var numbers = numbers
        for node in nodes {
            numbers.add(counts[node.slot], -1)
            numbers.add(node.statusCount(minReadySeconds: minReadySeconds, now: now), 1)
        }
        return numbers
    }
}
