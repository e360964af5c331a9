import Kubernetes

/// What may let a pod that was refused try again.
struct ClusterEvents: Sendable {
    var podPlaced = false
    var claimAdded = false
    /// Slots of nodes that a pod has gone from.
    var podsRemoved: [Int] = []
    /// Slots of nodes that came, and of nodes whose labels, taints or resources changed.
    var nodesAdded: [Int] = []
    var nodesChanged: [Int] = []

    var podRemoved: Bool { !podsRemoved.isEmpty }
    var isEmpty: Bool { !podPlaced && !podRemoved && !claimAdded && nodesAdded.isEmpty && nodesChanged.isEmpty }
}

/// The pods that the scheduler has refused.
struct UnschedulablePods: Sendable {
    struct Waiting: Sendable {
        let pod: PodID
        /// Rises with each refusal.
        let order: Int
        /// When it was refused.
        let since: Int
    }

    /// Pods that wait for room on the one node that they are for, by its slot: what happens elsewhere gives them none.
    private var local: [Int: [Waiting]] = [:]
    private var others: [Waiting] = []
    private var order = 0

    var isEmpty: Bool { local.isEmpty && others.isEmpty }

    /// - Parameter slot: of the node on which alone room can be made for the pod; nil for a pod to which more matters.
    mutating func add(_ pod: PodID, waitingFor slot: Int?, since: Int) {
        order += 1
        let waiting = Waiting(pod: pod, order: order, since: since)
        if let slot { local[slot, default: []].append(waiting) } else { others.append(waiting) }
    }

    /// Takes out the pods that these events may concern, the one that was refused first in front.
    ///
    /// - Parameter all: whether they may concern every pod, wherever it waits.
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

    /// Takes out the pods that were refused at some time or before, the one that was refused first in front.
    mutating func take(refusedBy time: Int) -> [PodID] {
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

/// The scheduler's turn.
extension Simulation {
    mutating func podPlaced(_ id: PodID) { clusterEvents.podPlaced = true }
    mutating func podRemoved(_ id: PodID, from slot: Int) { clusterEvents.podsRemoved.append(slot) }

    /// Asks the scheduler about every pod that is new or may try again: higher priority first, then who waited longer.
    mutating func schedulePending() {
        requeue()
        guard !toSchedule.isEmpty else { return }
        let queue = inOrder(toSchedule)
        toSchedule = []
        for id in queue {
            guard self[id].node == nil, !self[id].terminating, !self[id].gone, !self[id].phase.isFinished else { continue }
            // A pod that came with its affinity, and may ask for more than one node by name, is held to all of it.
            let pinned = self[id].podInfo.hasNodeAffinity ? nil : self[id].target
            let asked = PodToSchedule(id: id, podInfo: self[id].podInfo, pinnedSlot: pinned)
            snapshot.prepare(asked.podInfo, pinned: asked.pinnedSlot != nil)
            settle(id, schedule(asked, in: snapshot))
        }
    }

    /// Of equal priority, a pod for which room was made comes first: the others must fit beside it.
    ///
    /// *Source:* pkg/scheduler/framework/runtime/framework.go (RunFilterPluginsWithNominatedPods).
    private func inOrder(_ waiting: [PodID]) -> [PodID] {
        let ranks = waiting.map { 2 * Int(self[$0].podInfo.priority) + (self[$0].isNominated ? 1 : 0) }
        guard let first = ranks.first, ranks.contains(where: { $0 != first }) else { return waiting }
        return waiting.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] > ranks[$1] : $0 < $1 }.map { waiting[$0] }
    }

    private mutating func settle(_ id: PodID, _ decision: SchedulingDecision) {
        switch decision {
        case .bind(let node):
            if let pinned = self[id].target, slots[pinned].name == node {
                bind(id, to: pinned)
            } else if let slot = snapshot.slotOf[node] {
                bind(id, to: slot)
            }
        case .unschedulable(let failure): refuse(id, failure)
        case .nominated(let node, let victims, let failure):
            refuse(id, failure)
            self[id].isNominated = true
            for victim in victims {
                self[victim].record(
                    Event(type: "Normal", reason: "Preempted", message: "Preempted by pod \(shownName(id)) on node \(node)"))
                terminate(victim)
            }
        case .gated(let message):
            self[id].podScheduled = PodScheduled(status: ConditionStatus.false, reason: "SchedulingGated", message: message)
        case .ignored: break
        }
    }

    private mutating func refuse(_ id: PodID, _ failure: SchedulingFailure) {
        let condition = PodScheduled(status: ConditionStatus.false, reason: "Unschedulable", message: failure.message)
        if self[id].podScheduled != condition {
            self[id].podScheduled = condition
            wakeOwner(of: id)
        }
        self[id].failure = failure
        self[id].isNominated = false
        self[id].record(Event(type: "Warning", reason: "FailedScheduling", message: Self.eventText(failure.message)))
        wait(id)
    }

    /// Events hold no more than 1,024 bytes.
    private static func eventText(_ message: String) -> String {
        let limit = 1024
        guard message.utf8.count > limit else { return message }
        return String(decoding: message.utf8.prefix(limit - 4), as: UTF8.self) + " ..."
    }
}

// MARK: - Who may try again

extension Simulation {
    /// Moves pods back into the queue when what happened since may change the answer. A pod that no event concerns keeps its old message,
    /// even where the number of nodes in it is out of date: so does Kubernetes.
    private mutating func requeue() {
        let events = clusterEvents
        guard !events.isEmpty else { return }
        clusterEvents = ClusterEvents()
        guard !unschedulable.isEmpty else { return }
        // A pod that tries again also hears how many nodes there are now.
        let all = !events.nodesAdded.isEmpty || !events.nodesChanged.isEmpty || (nodesWentAway && events.podRemoved)
        if events.podRemoved { nodesWentAway = false }
        for id in unschedulable.take(events, all: all) where self[id].node == nil && !self[id].terminating && !self[id].gone {
            if mayTryAgain(id, events) { toSchedule.append(id) } else { wait(id) }
        }
    }

    private mutating func wait(_ id: PodID) {
        let isLocal = self[id].failure?.waitsForRoom == true && !self[id].podInfo.hasNodeAffinity
        unschedulable.add(id, waitingFor: isLocal ? self[id].target : nil, since: time)
        if happenings.count != happeningsAtFlush { at(time + Self.maxUnschedulableDuration, .flush) }
    }

    /// A refused pod tries again after five minutes even if nothing happened that should concern it; the queue is looked through every half
    /// minute. Where nothing has happened since all tried in vain, it is not done again in the same step.
    ///
    /// *Source:* pkg/scheduler/backend/queue/scheduling_queue.go (flushUnschedulablePodsLeftover, DefaultPodMaxInUnschedulablePodsDuration).
    private static let maxUnschedulableDuration = 330

    mutating func flushUnschedulablePodsLeftover() {
        happeningsAtFlush = happenings.count
        for id in unschedulable.take(refusedBy: time - Self.maxUnschedulableDuration)
        where self[id].node == nil && !self[id].terminating && !self[id].gone { toSchedule.append(id) }
    }

    /// What a step changes may concern pods that have tried in vain before.
    mutating func expectFlush() {
        happeningsAtFlush = nil
        if !unschedulable.isEmpty { at(time + Self.maxUnschedulableDuration, .flush) }
    }

    private func mayTryAgain(_ id: PodID, _ events: ClusterEvents) -> Bool {
        guard let failure = self[id].failure else { return true }
        let pod = PodToSchedule(id: id, podInfo: self[id].podInfo, pinnedSlot: self[id].target)
        let isHinted = failure.unschedulablePlugins.contains {
            SchedulerPlugin.named($0)?.isSchedulableAfterChange(pod, events, snapshot) ?? true
        }
        return isHinted || pinnedNodeChanged(id, events)
    }

    /// The node that a pod is pinned to has come, or is another than it was.
    private func pinnedNodeChanged(_ id: PodID, _ events: ClusterEvents) -> Bool {
        guard let target = self[id].target else { return false }
        return events.nodesAdded.contains(target) || events.nodesChanged.contains(target)
    }
}

extension SchedulingFailure {
    /// Whether only room on the rejected nodes is missing.
    fileprivate var waitsForRoom: Bool {
        preFilter == nil && !rejections.isEmpty && unschedulablePlugins.allSatisfy { SchedulerPlugin.named($0)?.isLocal ?? false }
    }
}
