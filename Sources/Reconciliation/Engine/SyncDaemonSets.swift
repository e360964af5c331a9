import Kubernetes

/// The DaemonSet controller's turn.
///
/// Every sync starts with met expectations: all that an earlier one did has been seen.
/// *Source:* pkg/controller/daemon/daemon_controller.go (syncDaemonSet, updateDaemonSet, syncNodes).
extension Simulation {
    mutating func sync(_ index: Int) {
        guard !daemonSets[index].deleted else { return }
        if daemonSets[index].selector.isEmpty {
            let message = "This daemon set is selecting all pods. A non-empty selector is required."
            daemonSets[index].record(Event(type: "Warning", reason: "SelectingAll", message: message))
            return
        }
        claimPods(index)
        let strategy = daemonSets[index].strategy
        daemonSets[index].grow(to: slots.count)
        let changed = daemonSets[index].book.takeChanged(now: time, slotsByName: slotsByName, rank: rankOfSlot, order: slotOrder)
        let nodes = view(of: index, changed)
        daemonSets[index].book.enter(nodes, rank: rankOfSlot, strategy: strategy, now: time)
        var plan = ManagePods.plan(nodes, strategy: strategy, now: time) { slot in isInBackoff(index, slot) }
        // What `ManagePods` has begun must be seen before a rollout goes on.
        if plan.isEmpty { plan = daemonSets[index].book.plan(strategy) }
        daemonSets[index].status = daemonSets[index].book.numbers
        daemonSets[index].status.observedGeneration = daemonSets[index].generation
        let isAtRest = plan.isEmpty
        carryOut(plan, index)
        if isAtRest || daemonSets[index].rejection != nil { trimHistory(index) }
        let status = daemonSets[index].status
        if strategy.minReadySeconds > 0 && status.ready != status.available { at(time + strategy.minReadySeconds, .sync(index)) }
    }

    /// The controller's answers for all nodes, worked out once for each state of a node.
    mutating func verdict(_ index: Int, slot: Int) -> NodeVerdict {
        if let known = daemonSets[index].verdicts[slot] { return known }
        guard let node = slots[slot].nodeInfo else { return .no }
        let verdict = daemonSets[index].requirement.verdict(of: node)
        daemonSets[index].verdicts[slot] = verdict
        return verdict
    }

    /// The nodes with this DaemonSet's pods, by name. Of vanished nodes only those that still have one.
    mutating func view(of index: Int) -> [DaemonNode] {
        view(of: index, slotsByName).filter { $0.exists || !daemonSets[index].pods[$0.slot].isEmpty }
    }

    /// The nodes of these slots with this DaemonSet's pods.
    mutating func view(of index: Int, _ chosen: [Int]) -> [DaemonNode] {
        daemonSets[index].grow(to: slots.count)
        var nodes: [DaemonNode] = []
        nodes.reserveCapacity(chosen.count)
        let pods = seenPods(by: index, on: chosen)
        var begin = 0
        for (slot, end) in zip(chosen, pods.ends) {
            let exists = slots[slot].exists
            let verdict = exists ? verdict(index, slot: slot) : .no
            nodes.append(DaemonNode(slot: slot, verdict: verdict, exists: exists, pods: pods.all[begin..<end]))
            begin = end
        }
        return nodes
    }

    /// The numbers of the status if the controller counted now.
    mutating func recount(_ index: Int) -> StatusNumbers {
        daemonSets[index].book.come(to: time)
        let nodes = view(of: index, daemonSets[index].book.changed)
        var numbers = daemonSets[index].book.numbers(with: nodes, minReadySeconds: daemonSets[index].strategy.minReadySeconds, now: time)
        numbers.observedGeneration = daemonSets[index].generation
        return numbers
    }

    /// The pods of nodes in one list, and where in it those of each node end.
    private func seenPods(by index: Int, on chosen: [Int]) -> (all: [DaemonPod], ends: [Int]) {
        let hash = daemonSets[index].history.current
        let generation = daemonSets[index].templateGeneration
        var all: [DaemonPod] = []
        var ends: [Int] = []
        all.reserveCapacity(chosen.count)
        ends.reserveCapacity(chosen.count)
        for slot in chosen {
            for id in daemonSets[index].pods[slot] { if let pod = seen(id, hash: hash, generation: generation) { all.append(pod) } }
            ends.append(all.count)
        }
        return (all, ends)
    }

    /// A pod as the controller sees it; nil for one that is finished and being deleted.
    private func seen(_ id: PodID, hash: String, generation: Int64) -> DaemonPod? {
        let phase = self[id].phase
        let terminating = self[id].terminating
        if terminating && phase.isFinished { return nil }
        let hasCurrentHash = self[id].podInfo.revision == hash
        return DaemonPod(
            id: id, bound: self[id].node != nil, phase: phase, terminating: terminating, ready: self[id].ready,
            readySince: self[id].readySince,
            created: self[id].created, name: self[id].tieName, hasCurrentHash: hasCurrentHash,
            isUpdated: hasCurrentHash || self[id].podInfo.templateGeneration == generation)
    }

    private mutating func carryOut(_ plan: SyncPlan, _ index: Int) {
        for ended in plan.ended { recordEnd(ended, index) }
        expect(pods: plan.create.count)
        for (place, slot) in plan.create.enumerated() where !createPod(index, on: slot) {
            // The others are not tried before the next sync.
            for left in plan.create[place...] { daemonSets[index].book.touch(left) }
            break
        }
        for id in plan.delete {
            if let slot = self[id].targetNode { daemonSets[index].recordDeletion(on: slots[slot].name, slot: slot) }
            terminate(id)
        }
    }

    /// Makes a pod for a node. Returns false when the API server refuses it.
    private mutating func createPod(_ index: Int, on slot: Int) -> Bool {
        let admitted = admit(index)
        guard case .success(let podInfo) = admitted else {
            if case .failure(let rejection) = admitted {
                daemonSets[index].rejection = rejection
                let message = "Error creating: \(rejection.message(in: version))"
                daemonSets[index].record(Event(type: "Warning", reason: "FailedCreate", message: message))
            }
            return false
        }
        daemonSets[index].rejection = nil
        var pod = PodRecord(
            id: nextPodID, name: .generated(from: daemonSets[index].name), podInfo: podInfo,
            owner: .daemonSet(index), created: round)
        pod.target = slot
        if !daemonSets[index].requirement.nodeName.isEmpty { pod.node = slot }
        pod.neverReady = daemonSets[index].neverReady
        add(pod)
        daemonSets[index].recordCreation(on: slots[slot].name, slot: slot)
        return true
    }

    private mutating func recordEnd(_ ended: SyncPlan.Ended, _ index: Int) {
        let subject = "daemon pod \(self[ended.pod].namespace)/\(shownName(ended.pod)) on node \(slots[ended.slot].name)"
        if ended.failed {
            daemonSets[index].record(
                Event(type: "Warning", reason: "FailedDaemonPod", message: "Found failed \(subject), will try to kill it"))
            beginBackoff(index, ended.slot)
        } else {
            daemonSets[index].record(
                Event(type: "Normal", reason: "SucceededDaemonPod", message: "Found succeeded \(subject), will try to delete it"))
        }
    }

    private mutating func trimHistory(_ index: Int) {
        let limit = Int(daemonSets[index].object.spec.revisionHistoryLimit ?? 10)
        guard daemonSets[index].history.count > limit + 1 else { return }
        var live: Set<String> = []
        for ids in daemonSets[index].pods {
            for id in ids { if let hash = self[id].podInfo.revision { live.insert(hash) } }
        }
        daemonSets[index].history.trim(limit: limit, live: live)
    }
}

// MARK: - Back-off of failed pods

extension Simulation {
    private static let longestBackoff = 15 * 60

    /// Whether a failed pod on this node must wait. If so, the DaemonSet is woken when it need not any more.
    private mutating func isInBackoff(_ index: Int, _ slot: Int) -> Bool {
        guard let (delay, since) = daemonSets[index].backoff[slot], time < since + delay else { return false }
        daemonSets[index].book.look(at: slot, when: since + delay)
        // The controller comes back after the whole delay, however much of it has passed.
        at(time + delay, .sync(index))
        return true
    }

    /// One second at first, twice as long each time, until it was quiet for twice the longest.
    private mutating func beginBackoff(_ index: Int, _ slot: Int) {
        let last = daemonSets[index].backoff[slot]
        let doubled = last.flatMap { time - $0.since > 2 * Self.longestBackoff ? nil : min($0.delay * 2, Self.longestBackoff) }
        daemonSets[index].backoff[slot] = (doubled ?? 1, time)
    }
}
