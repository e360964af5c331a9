import Kubernetes

/// The taint eviction controller: which pods it has to check, and which it evicts later.
///
/// *Source:* pkg/controller/tainteviction/taint_eviction.go, timed_workers.go.
struct TaintEvictionController: Sendable {
    /// An eviction at a later time.
    struct ScheduledEviction: Hashable, Sendable {
        /// Seconds of simulated time.
        let at: Int
        /// When it was scheduled.
        let since: Int
    }

    /// What becomes of a pod that was checked.
    enum Action: Hashable, Sendable {
        case none
        case cancelled
        case evict
        /// The pod is evicted at this time, unless the eviction is cancelled.
        case schedule(at: Int)
    }

    private(set) var queue: [PodID] = []
    private(set) var scheduled: [PodID: ScheduledEviction] = [:]
    /// The slots from which pods of each DaemonSet, by its index, were evicted in this step.
    private var evictedInStep: [Int: Set<Int>] = [:]

    var isIdle: Bool { queue.isEmpty }

    mutating func beginStep() { evictedInStep = [:] }

    /// A pod was bound to a node with NoExecute taints.
    mutating func addPod(_ id: PodID) { queue.append(id) }

    /// A pod was removed.
    mutating func deletePod(_ id: PodID) { if !scheduled.isEmpty { scheduled[id] = nil } }

    /// The taints of a node have changed.
    mutating func updateNode(pods: PodList) { queue += pods }

    /// Removes the pods that have to be checked and returns them in order.
    mutating func takeQueued() -> [PodID] {
        defer { queue = [] }
        return queue
    }

    /// Checks a pod against the taints of its node.
    ///
    /// - Parameter node: nil for a deleted node.
    mutating func processPodOnNode(_ id: PodID, tolerations: [Toleration], node: NodeInfo?, now: Int) -> Action {
        guard let node, node.drivesPodsAway else { return cancelEviction(of: id) }
        switch EvictionDelay.of(tolerations, node.taints.filter { $0.effect == TaintEffect.noExecute }) {
        case .untolerated:
            scheduled[id] = nil
            return .evict
        case .never: return cancelEviction(of: id)
        case .seconds(let seconds): return scheduleEviction(of: id, after: seconds, now: now)
        }
    }

    /// An already scheduled eviction keeps its deadline.
    private mutating func scheduleEviction(of id: PodID, after seconds: Int, now: Int) -> Action {
        if let earlier = scheduled[id], earlier.since < now { return .none }
        guard seconds > 0 else { return .evict }
        let (at, overflow) = now.addingReportingOverflow(seconds)
        guard !overflow else { return .none }
        scheduled[id] = ScheduledEviction(at: at, since: now)
        return .schedule(at: at)
    }

    private mutating func cancelEviction(of id: PodID) -> Action {
        scheduled.removeValue(forKey: id) == nil ? .none : .cancelled
    }

    /// Whether a scheduled eviction is still due: it was not cancelled or rescheduled.
    func isEvictionDue(of id: PodID, now: Int) -> Bool { scheduled[id].map { $0.at <= now } ?? false }

    mutating func recordEviction(ofDaemonSet index: Int, from slot: Int) { evictedInStep[index, default: []].insert(slot) }

    /// Whether a pod of the DaemonSet was evicted from the node in this step.
    func hasEvicted(ofDaemonSet index: Int, from slot: Int) -> Bool { evictedInStep[index]?.contains(slot) ?? false }
}
