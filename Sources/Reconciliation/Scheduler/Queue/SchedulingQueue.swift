/// The pods that wait for the scheduler: those to be scheduled next, and those that it has rejected.
///
/// *Source:* pkg/scheduler/backend/queue/scheduling_queue.go.
struct SchedulingQueue: Sendable {
    /// A rejected pod is retried after five minutes even without an event, and the queue is checked for that every half minute. In seconds.
    ///
    /// *Source:* scheduling_queue.go (DefaultPodMaxInUnschedulablePodsDuration, Run).
    static let maxUnschedulableDuration = 330

    /// In order of arrival.
    private(set) var active: [PodID] = []
    private(set) var unschedulable = UnschedulablePods()
    var events = ClusterEvents()
    /// A node was deleted since pods that wait for room were last retried.
    private var nodeDeleted = false
    /// The number of pod events of the step at the last flush; nil before one.
    private var podEventsAtFlush: Int?

    /// Whether no pod is scheduled or retried without a further event.
    var isIdle: Bool { active.isEmpty && (events.isEmpty || unschedulable.isEmpty) }

    mutating func reserveCapacity(pods count: Int) { active.reserveCapacity(active.count + count) }

    mutating func add(_ pod: PodID) { active.append(pod) }

    /// Removes the active pods and returns them in order of arrival.
    mutating func takeActive() -> [PodID] {
        defer { active = [] }
        return active
    }

    /// Adds a pod that was rejected.
    ///
    /// - Parameters:
    ///   - slot: the node on which room would help the pod; nil where other events may help, too.
    ///   - isMovedByPods: whether a pod that is placed on a node may help it.
    ///   - podEvents: the number of pod events of the step.
    /// - Returns: when the queue is to be flushed; nil where no pod event has occurred since all were retried in vain.
    mutating func addUnschedulable(_ pod: PodID, waitingFor slot: Int?, isMovedByPods: Bool, now: Int, podEvents: Int) -> Int? {
        unschedulable.add(pod, waitingFor: slot, isMovedByPods: isMovedByPods, since: now)
        return podEvents == podEventsAtFlush ? nil : now + Self.maxUnschedulableDuration
    }

    mutating func nodeWasDeleted() { nodeDeleted = true }

    /// Takes the events since the last call, and the rejected pods that they may concern, in the order of their rejections. Each is to be added
    /// again: active where a plugin's queueing hint says that it may fit now, else unschedulable. Such a pod keeps its old message even where
    /// the number of nodes in it is out of date, as in Kubernetes.
    mutating func moveAllToActiveOrBackoffQueue() -> (events: ClusterEvents, pods: [PodID]) {
        let occurred = events
        guard !occurred.isEmpty else { return (occurred, []) }
        events = ClusterEvents()
        guard !unschedulable.isEmpty else { return (occurred, []) }
        // After a change of the nodes, messages with a new number of nodes are due.
        let all = !occurred.nodesAdded.isEmpty || !occurred.nodesChanged.isEmpty || (nodeDeleted && occurred.podRemoved)
        if occurred.podRemoved { nodeDeleted = false }
        return (occurred, unschedulable.take(occurred, all: all))
    }

    /// Takes the pods that were rejected long ago, in the order of their rejections: each is to be retried.
    mutating func flushUnschedulablePodsLeftover(now: Int, podEvents: Int) -> [PodID] {
        podEventsAtFlush = podEvents
        return unschedulable.take(rejectedBy: now - Self.maxUnschedulableDuration)
    }

    /// A step may concern pods that were retried in vain before.
    ///
    /// - Returns: when the queue is to be flushed; nil where no pod waits.
    mutating func beginStep(now: Int) -> Int? {
        podEventsAtFlush = nil
        return unschedulable.isEmpty ? nil : now + Self.maxUnschedulableDuration
    }
}
