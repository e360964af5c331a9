import Kubernetes

/// What happens to pods. Each change is remembered, and wakes whom it concerns.
extension Simulation {
    mutating func happened(_ verb: PodVerb, _ id: PodID) {
        happenings.append(StepTrace.Happening(time: time, verb: verb, pod: id, daemonSet: daemonSet(of: id)))
    }

    func daemonSet(of id: PodID) -> Int? {
        if case .daemonSet(let index) = pods[Int(id.rawValue)].owner { index } else { nil }
    }

    subscript(_ id: PodID) -> PodRecord {
        _read { yield pods[Int(id.rawValue)] }
        _modify { yield &pods[Int(id.rawValue)] }
    }

    var nextPodID: PodID { PodID(rawValue: Int32(pods.count)) }

    /// The owner is woken by whatever happens to its pod.
    mutating func wakeOwner(of id: PodID) {
        guard let index = daemonSet(of: id) else { return }
        if let slot = self[id].targetNode { daemonSets[index].book.touch(slot) }
        queuedSyncs.insert(index)
    }

    /// The API server has taken a new pod.
    mutating func add(_ pod: PodRecord) {
        heed(!topologyLabelsMatter && pod.podInfo.looksAtOtherPods && pod.podInfo.asksForTopologyLabels)
        pods.append(pod)
        happened(.created, pod.id)
        if case .given(let name) = pod.name { podNamed["\(pod.namespace)/\(name)"] = pod.id }
        switch pod.owner {
        case .daemonSet(let index):
            count(pod.id, for: index)
            queuedSyncs.insert(index)
        case .nobody: offerOrphan(pod.id)
        case .other: break
        }
        countForQuotas(pod.id, 1)
        if let slot = pod.node {
            place(pod.id, on: slot)
        } else if !pod.phase.isFinished {
            toSchedule.append(pod.id)
        }
    }

    /// Puts a pod on a node, by the scheduler's word or because its specification names the node.
    mutating func bind(_ id: PodID, to slot: Int) {
        self[id].node = slot
        self[id].forgetRefusal()
        if let index = daemonSet(of: id), self[id].target != slot { recount(id, for: index) }
        place(id, on: slot)
    }

    private mutating func place(_ id: PodID, on slot: Int) {
        happened(.bound, id)
        wakeOwner(of: id)
        slots[slot].pods.append(id)
        self[id].home = slots[slot].nodeInfo
        guard !self[id].phase.isFinished else { return }
        let podInfo = self[id].podInfo
        labelByTopology(id)
        defer { if self[id].podInfo !== podInfo { selectorsSee(id) } }
        snapshot.place(self[id].placed, on: slot)
        podPlaced(id)
        toStart.append(id)
        if slots[slot].nodeInfo?.drivesPodsAway ?? false { toCheckTaints.append(id) }
    }

    /// The kubelet's part: bound pods start where the node is ready.
    mutating func startPods() {
        let starting = toStart
        toStart = []
        for id in starting {
            guard let slot = self[id].node, slots[slot].ready, !self[id].terminating, !self[id].phase.isFinished else { continue }
            self[id].phase = .running
            if !self[id].neverReady && !self[id].readinessIsPatched { setReady(id, true) }
            wakeOwner(of: id)
        }
    }

    /// Deleted pods go. Every kubelet is taken to answer.
    mutating func removePods() {
        let removing = toRemove
        toRemove = []
        for id in removing { remove(id) }
    }

    mutating func setReady(_ id: PodID, _ ready: Bool) {
        guard self[id].ready != ready else { return }
        self[id].ready = ready
        if ready {
            self[id].readySince = time
            happened(.ready, id)
            if let index = daemonSet(of: id), daemonSets[index].strategy.minReadySeconds > 0 {
                at(time + daemonSets[index].strategy.minReadySeconds + 1, .sync(index))
            }
        }
        wakeOwner(of: id)
    }

    /// Someone deletes a pod. It is no longer ready, and gone at the next turn of the kubelet.
    mutating func terminate(_ id: PodID) {
        guard !self[id].terminating else { return }
        self[id].terminating = true
        happened(.terminating, id)
        self[id].ready = false
        if let slot = self[id].node { snapshot.markTerminating(id, on: slot) }
        toRemove.append(id)
        wakeOwner(of: id)
    }

    /// A pod is gone from the API server.
    mutating func remove(_ id: PodID) {
        guard !self[id].gone else { return }
        countForQuotas(id, -1)
        self[id].gone = true
        happened(.gone, id)
        wakeOwner(of: id)
        if let index = daemonSet(of: id) { uncount(id, for: index) }
        if case .given(let name) = self[id].name { podNamed["\(self[id].namespace)/\(name)"] = nil }
        if let slot = self[id].node {
            slots[slot].pods.remove(id)
            snapshot.remove(id, from: slot)
            podRemoved(id, from: slot)
        }
        guard self[id].owner == .nobody else { return }
        for index in daemonSets.indices where !daemonSets[index].orphans.isEmpty { daemonSets[index].orphans.removeAll { $0 == id } }
    }

    /// A pod ends by itself.
    mutating func finish(_ id: PodID, _ phase: LifePhase) {
        countForQuotas(id, -1)
        self[id].phase = phase
        self[id].ready = false
        if let slot = self[id].node {
            snapshot.remove(id, from: slot)
            podRemoved(id, from: slot)
        }
        wakeOwner(of: id)
    }

    /// The pod garbage collector: the pods of a node that has not come back.
    mutating func collectPods(of slot: Int) {
        guard !slots[slot].exists else { return }
        for id in slots[slot].pods {
            terminate(id)
            remove(id)
        }
        toRemove = toRemove.filter { !self[$0].gone }
    }
}
