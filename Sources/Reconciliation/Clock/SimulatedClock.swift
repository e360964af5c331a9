/// What a component does at a later time.
enum DueItem: Hashable, Sendable {
    /// A DaemonSet, by its index, is synced although nothing has changed.
    case syncDaemonSet(Int)
    case evictPod(PodID)
    /// The pod garbage collector checks the pods of a node, by its slot, that is deleted or out of service.
    case collectPods(slot: Int)
    case flushUnschedulablePods
}

/// The clock of a scenario, in seconds since it began, with the agenda of what is due later. It is independent of real time.
struct SimulatedClock: Sendable {
    /// What is due at one moment: each item once, in the order in which the items were added.
    private struct Agenda: Sendable {
        private(set) var items: [DueItem] = []
        private var known: Set<DueItem> = []

        mutating func add(_ item: DueItem) {
            if known.insert(item).inserted { items.append(item) }
        }
    }

    private(set) var now = 0
    /// Counts the turns of the components: what is created in one turn has one creation timestamp.
    private(set) var round = 0
    private var agendas: [Int: Agenda] = [:]
    /// The item that was added last: pods of a DaemonSet mostly add the same many times in a row.
    private var lastAdded: (time: Int, item: DueItem)?

    /// The time of the next due item; nil where the agenda is empty.
    var nextDue: Int? { agendas.keys.min() }

    /// All due items in order of time.
    var agenda: [(time: Int, items: [DueItem])] { agendas.sorted { $0.key < $1.key }.map { ($0.key, $0.value.items) } }

    /// Adds an item to the agenda; an equal item at the same time is added once.
    mutating func schedule(_ item: DueItem, at time: Int) {
        if let lastAdded, lastAdded.time == time, lastAdded.item == item { return }
        lastAdded = (time, item)
        agendas[time, default: Agenda()].add(item)
    }

    mutating func nextRound() { round += 1 }

    /// The clock never goes back: an earlier time changes nothing.
    mutating func advance(to time: Int) { now = max(now, time) }

    /// Advances to a time of the agenda and removes its items.
    mutating func takeItems(dueAt time: Int) -> [DueItem] {
        advance(to: time)
        lastAdded = nil
        return agendas.removeValue(forKey: time)?.items ?? []
    }
}
