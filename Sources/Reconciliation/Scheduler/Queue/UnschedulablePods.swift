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
    /// Those of the other pods that a pod more does not help.
    private var unmovedByPods: [Waiting] = []
    private var order = 0

    var isEmpty: Bool { local.isEmpty && others.isEmpty && unmovedByPods.isEmpty }

    /// In the order of their rejections.
    var all: [Waiting] { (others + unmovedByPods + local.values.joined()).sorted { $0.order < $1.order } }

    /// - Parameters:
    ///   - slot: the node on which room would help the pod; nil where other events may help, too.
    ///   - isMovedByPods: whether a pod that is placed on a node may help it.
    mutating func add(_ pod: PodID, waitingFor slot: Int?, isMovedByPods: Bool, since: Int) {
        order += 1
        let waiting = Waiting(pod: pod, order: order, since: since)
        if let slot {
            local[slot, default: []].append(waiting)
        } else if isMovedByPods {
            others.append(waiting)
        } else {
            unmovedByPods.append(waiting)
        }
    }

    /// Removes the pods that these events may concern and returns them in the order of their rejections.
    ///
    /// - Parameter all: whether the events may concern every pod, regardless of its node.
    mutating func take(_ events: ClusterEvents, all: Bool) -> [PodID] {
        var taken = others
        others = []
        if all || events.volumesChanged || events.podRemoved {
            taken += unmovedByPods
            unmovedByPods = []
        }
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
        var taken = (others + unmovedByPods).filter { $0.since <= time }
        others.removeAll { $0.since <= time }
        unmovedByPods.removeAll { $0.since <= time }
        for (slot, waiting) in local where waiting.contains(where: { $0.since <= time }) {
            taken += waiting.filter { $0.since <= time }
            let left = waiting.filter { $0.since > time }
            local[slot] = left.isEmpty ? nil : left
        }
        return taken.sorted { $0.order < $1.order }.map(\.pod)
    }
}
