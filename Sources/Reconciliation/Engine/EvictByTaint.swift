import Kubernetes

/// The taint eviction controller's turn.
///
/// *Source:* pkg/controller/tainteviction/taint_eviction.go (processPodOnNode).
extension Simulation {
    mutating func checkTaints() {
        let checking = toCheckTaints
        toCheckTaints = []
        for id in checking { checkTaints(id) }
    }

    private mutating func checkTaints(_ id: PodID) {
        guard let slot = self[id].node, !self[id].gone else { return }
        guard let node = slots[slot].nodeInfo, node.drivesPodsAway else { return cancelEviction(id) }
        let taints = node.taints.filter { $0.effect == TaintEffect.noExecute }
        let shortest: Int
        switch EvictionDelay.of(self[id].podInfo.spec.tolerations, taints) {
        case .untolerated:
            if self[id].eviction != nil { self[id].eviction = nil }
            return evict(id)
        case .never: return cancelEviction(id)
        case .seconds(let seconds): shortest = seconds
        }
        // An eviction that was decided earlier keeps its hour.
        if let planned = self[id].eviction, planned.decided < time { return }
        if shortest == 0 { return evict(id) }
        let (at, overflow) = time.addingReportingOverflow(shortest)
        guard !overflow else { return }
        self[id].eviction = PodRecord.PlannedEviction(at: at, decided: time)
        self.at(at, .evict(id))
    }

    /// What was planned has come due, unless it was called off or put off since.
    mutating func evictWhenDue(_ id: PodID) {
        guard let planned = self[id].eviction, planned.at <= time else { return }
        evict(id)
    }

    private mutating func cancelEviction(_ id: PodID) {
        guard self[id].eviction != nil else { return }
        self[id].eviction = nil
        self[id].record(
            Event(
                type: "Normal", reason: "TaintManagerEviction",
                message: "Cancelling deletion of Pod \(self[id].namespace)/\(shownName(id))"))
    }

    private mutating func evict(_ id: PodID) {
        self[id].record(
            Event(
                type: "Normal", reason: "TaintManagerEviction",
                message: "Marking for deletion Pod \(self[id].namespace)/\(shownName(id))"))
        guard let slot = self[id].node, let index = daemonSet(of: id) else { return terminate(id) }
        evictedInStep[index, default: []].insert(slot)
        // The DaemonSet controller may have been quicker.
        guard !self[id].terminating else { return }
        terminate(id)
        // Perhaps again and again, since the controller takes the taint for tolerated.
        countLoss(of: index, on: slot)
    }

    /// A DaemonSet has lost a pod that it will make again. Told too often without a pause, it is taken to go on for ever.
    mutating func countLoss(of index: Int, on slot: Int) {
        let count = losses[index, default: [:]][slot, default: 0] + 1
        losses[index, default: [:]][slot] = count
        if count >= Self.endlessLosses { isEndless = true }
    }
}
