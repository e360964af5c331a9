import HeapModule

/// What the syncs of a DaemonSet have found on each node, kept from one to the next: a sync looks at the nodes on which something has
/// changed, and at no others. So the work of a rollout grows with the pods that it replaces, not with its waves times the nodes.
struct DaemonSetNodeCache: Sendable {
    /// A time at which a node is to be looked at although nothing happens there.
    private struct Look: Comparable, Sendable {
        let time: Int
        let slot: Int

        static func < (left: Look, right: Look) -> Bool { left.time < right.time }
    }

    /// Of the nodes as they were entered last.
    private(set) var numbers = StatusNumbers()
    private var shares: [NodeShare] = []
    private var rollout = Rollout(surges: false)
    /// Slots that something has happened to since they were entered, each once.
    private(set) var changed: [Int] = []
    private var isChanged: [Bool] = []
    private var looks = Heap<Look>()
    /// Counts how often the order of the nodes has changed.
    private var order = 0

    /// Makes room for nodes that came since.
    mutating func grow(to count: Int) {
        guard shares.count < count else { return }
        shares += Array(repeating: NodeShare(), count: count - shares.count)
        isChanged += Array(repeating: false, count: count - isChanged.count)
        rollout.grow(to: count)
    }

    /// Something has happened on a node.
    mutating func touch(_ slot: Int) {
        grow(to: slot + 1)
        guard !isChanged[slot] else { return }
        isChanged[slot] = true
        changed.append(slot)
    }

    /// A node is looked at again when the time has come.
    mutating func look(at slot: Int, when time: Int) { looks.insert(Look(time: time, slot: slot)) }

    /// Looks at the nodes that are to be looked at by now.
    mutating func come(to now: Int) {
        while let look = looks.min, look.time <= now {
            touch(look.slot)
            looks.removeMin()
        }
    }

    /// Everything is to be found out anew.
    mutating func forget() {
        numbers = StatusNumbers()
        rollout = Rollout(surges: rollout.surges)
        rollout.grow(to: shares.count)
        shares = Array(repeating: NodeShare(), count: shares.count)
        isChanged = Array(repeating: true, count: shares.count)
        changed = Array(shares.indices)
    }

    /// The nodes that are to be entered, by name.
    ///
    /// - Parameter order: counts how often `slotsByName` has changed.
    mutating func takeChanged(now: Int, slotsByName: [Int], rank: [Int], order: Int) -> [Int] {
        if order != self.order {
            self.order = order
            forget()
        }
        come(to: now)
        // A few are sorted, many are picked out.
        let taken = changed.count * 8 < slotsByName.count ? changed.sorted { rank[$0] < rank[$1] } : slotsByName.filter { isChanged[$0] }
        for slot in changed { isChanged[slot] = false }
        changed = []
        return taken
    }

    mutating func enter(_ nodes: [DaemonNode], rank: [Int], strategy: RolloutStrategy, now: Int) {
        for place in nodes.indices { enter(nodes[place], rank: rank[nodes[place].slot], strategy: strategy, now: now) }
    }

    private mutating func enter(_ node: DaemonNode, rank: Int, strategy: RolloutStrategy, now: Int) {
        let share = node.share(minReadySeconds: strategy.minReadySeconds, now: now)
        if shares[node.slot] != share {
            numbers.count(shares[node.slot], -1)
            numbers.count(share, 1)
            shares[node.slot] = share
        }
        if !strategy.onDelete {
            let part = RollingUpdate.part(of: node, minReadySeconds: strategy.minReadySeconds, now: now)
            rollout.enter(part, slot: node.slot, rank: rank, shouldRun: node.verdict.shouldRun)
        }
        guard strategy.minReadySeconds > 0 else { return }
        for pod in node.pods where pod.ready && !pod.isAvailable(minReadySeconds: strategy.minReadySeconds, now: now) {
            look(at: node.slot, when: pod.readySince + strategy.minReadySeconds)
        }
    }

    /// What a rolling update does now.
    mutating func plan(_ strategy: RolloutStrategy) -> SyncPlan {
        guard !strategy.onDelete else { return SyncPlan() }
        let budget = RollingUpdate.budget(desired: numbers.desired, strategy: strategy)
        rollout.change(surges: budget.maxSurge > 0)
        let (plan, slots) = rollout.plan(budget)
        for slot in slots { touch(slot) }
        return plan
    }

    /// The numbers with these nodes as they are now.
    func numbers(with nodes: [DaemonNode], minReadySeconds: Int, now: Int) -> StatusNumbers {
        var numbers = numbers
        for node in nodes {
            numbers.count(shares[node.slot], -1)
            numbers.count(node.share(minReadySeconds: minReadySeconds, now: now), 1)
        }
        return numbers
    }
}
