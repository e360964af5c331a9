/// The pods that the scheduler has rejected.
///
/// *Source:* pkg/scheduler/backend/queue/scheduling_queue.go (unschedulablePods).
struct UnschedulablePods: Sendable {
    struct Waiting: Hashable, Sendable {
        let pod: PodID
        /// Rises with each rejection.
        let order: Int
        /// When it was rejected, in seconds of simulated time.
        let since: Int
    }

    /// Pods that only room on the one node that they are for can help, by its slot: events on other nodes do not concern them.
    private var local: [Int: [Waiting]] = [:]
    private var others: [Waiting] = []
    private var order = 0

    var isEmpty: Bool { local.isEmpty && others.isEmpty }

    /// In the order of their rejections.
    var all: [Waiting] { (others + local.values.joined()).sorted { $0.order < $1.order } }

    /// - Parameter slot: the node on which room would help the pod; nil where other events may help, too.
    mutating func add(_ pod: PodID, waitingFor slot: Int?, since: Int) {
        order += 1
        let waiting = Waiting(pod: pod, order: order, since: since)
        if let slot { local[slot, default: []].append(waiting) } else { others.append(waiting) }
    }

    /// Removes the pods that these events may concern and returns them in the order of their rejections.
    ///
    /// - Parameter all: whether the events may concern every pod, regardless of its node.
    mutating func take(_ events: ClusterEvents, all: Bool) -> [PodID] {
        var taken = others
        others = []
        if all {
            for waiting in local.values { taken += waiting }
            local = [:]
        } else {
            for slot in Set(events.podsRemoved) { taken += local.removeValue(forKey: slot) ?? [] }
        }
        return taken.sorted { $0.order < $1.order }.map(\.pod)
    }

    /// Removes the pods that were rejected at a time or before and returns them in the order of their rejections.
    mutating func take(rejectedBy time: Int) -> [PodID] {
        var taken = others.filter { $0.since <= time }
        others.removeAll { $0.since <= time }
        for (slot, waiting) in local where waiting.contains(where: { $0.since <= time }) {
            taken += waiting.filter { $0.since <= time }
            let left = waiting.filter { $0.since > time }
            local[slot] = left.isEmpty ? nil : left
        }
        return taken.sorted { $0.order < $1.order }.map(\.pod)
    }
}
