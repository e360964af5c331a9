import Kubernetes

/// Changes of pods in the API server: each is stored, recorded, and passed on to the components that watch pods.
extension ControlPlane {
    mutating func recordEvent(_ verb: PodVerb, of id: PodID) {
        recorder.recordEvent(verb, of: id, daemonSet: cluster.daemonSet(of: id), at: clock.now)
    }

    /// Notifies the DaemonSet controller of a change of a pod that it owns.
    mutating func updatePod(_ id: PodID) {
        guard let index = cluster.daemonSet(of: id) else { return }
        daemonSetController.updatePod(of: index, on: cluster[id].targetNode)
    }

    /// Creates a pod that was admitted.
    mutating func create(_ pod: PodRecord) {
        if !topologyLabels.isEnabled && pod.podInfo.looksAtOtherPods { enableTopologyLabels(if: pod.podInfo.asksForTopologyLabels) }
        let slot = pod.node
        cluster.add(pod)
        addClaims(of: pod)
        recordEvent(.created, of: pod.id)
        switch pod.owner {
        case .daemonSet(let index):
            count(pod.id, of: index)
            daemonSetController.queue.add(index)
        case .noController: daemonSetController.offerOrphan(pod.id, pod.podInfo)
        case .other: break
        }
        if let slot {
            podWasBound(pod.id, to: slot)
        } else if !pod.phase.isFinished {
            scheduler.queue.add(pod.id)
        }
    }

    /// The controller of ephemeral volumes makes the claims of a pod.
    mutating func addClaims(of pod: PodRecord) {
        guard !pod.podInfo.claims.isEmpty else { return }
        let (name, shown) =
            switch pod.name {
            case .given(let name): (name, name)
            case .generated(let owner): ("\(owner)-\(pod.id.rawValue)", "\(owner)-<rand>")
            }
        scheduler.snapshot.volumes.addPod(pod.id, name: name, shown: shown, pod.podInfo)
    }

    /// Binds a pod to a node that the scheduler has chosen.
    mutating func bind(_ id: PodID, to slot: Int) {
        cluster[id].clearSchedulingFailure()
        if let index = cluster.daemonSet(of: id), cluster[id].target != slot {
            daemonSetController.daemonSets[index].removePod(id, from: cluster[id].target)
            cluster[id].node = slot
            count(id, of: index)
        } else {
            cluster[id].node = slot
        }
        podWasBound(id, to: slot)
    }

    /// Counts a pod for its node in its DaemonSet.
    mutating func count(_ id: PodID, of index: Int) {
        daemonSetController.daemonSets[index].addPod(id, cluster[id].podInfo, on: cluster[id].targetNode, nodes: cluster.nodes.count)
    }

    /// Stores a binding: the scheduler has chosen the node, or `spec.nodeName` names it.
    private mutating func podWasBound(_ id: PodID, to slot: Int) {
        recordEvent(.bound, of: id)
        updatePod(id)
        cluster.bind(id, to: slot)
        guard !cluster[id].phase.isFinished else { return }
        let isRelabelled = addTopologyLabels(to: id)
        scheduler.addPod(cluster[id].placed, on: slot)
        kubelet.addPod(id)
        if cluster.nodes[slot].nodeInfo?.drivesPodsAway ?? false { taintEvictionController.addPod(id) }
        if isRelabelled { updateOwnership(of: id) }
    }

    /// The kubelets' turn: bound pods start.
    mutating func startPods() {
        for id in kubelet.takePodsToStart(cluster) where cluster[id].fault?.isPending != true {
            cluster[id].phase = .running
            if !cluster[id].neverReady && !cluster[id].readinessIsPatched { setReady(id, true) }
            updatePod(id)
        }
    }

    /// The kubelets' turn: terminating pods are removed.
    mutating func removeTerminatedPods() { for id in kubelet.takeTerminatedPods(cluster) { remove(id) } }

    mutating func setReady(_ id: PodID, _ ready: Bool) {
        guard cluster[id].ready != ready else { return }
        cluster[id].ready = ready
        if ready {
            cluster[id].readySince = clock.now
            recordEvent(.ready, of: id)
            if let index = cluster.daemonSet(of: id) {
                let seconds = daemonSetController.daemonSets[index].strategy.minReadySeconds
                if seconds > 0 { clock.schedule(.syncDaemonSet(index), at: clock.now + seconds + 1) }
            }
        }
        updatePod(id)
    }

    /// Marks a pod for deletion. It is no longer ready, and is removed at the kubelet's next turn.
    mutating func delete(_ id: PodID) {
        guard !cluster[id].terminating else { return }
        cluster[id].terminating = true
        recordEvent(.terminating, of: id)
        cluster[id].ready = false
        if let slot = cluster[id].node { scheduler.snapshot.markTerminating(id, on: slot) }
        kubelet.terminatePod(id)
        if let slot = cluster[id].node { collectIfOutOfService(slot) }
        updatePod(id)
    }

    /// Removes a pod from the API server.
    mutating func remove(_ id: PodID) {
        guard !cluster[id].gone else { return }
        recordEvent(.gone, of: id)
        updatePod(id)
        if let index = cluster.daemonSet(of: id) {
            daemonSetController.daemonSets[index].removePod(id, from: cluster[id].targetNode)
        } else if cluster[id].owner == .noController {
            daemonSetController.deleteOrphan(id)
        }
        cluster.remove(id)
        if let slot = cluster[id].node { scheduler.deletePod(id, from: slot) }
        taintEvictionController.deletePod(id)
        if !cluster[id].podInfo.claims.isEmpty { scheduler.snapshot.volumes.removePod(id) }
    }

    /// A pod ends by itself.
    mutating func finish(_ id: PodID, _ phase: LifePhase) {
        cluster.finish(id, phase)
        if let slot = cluster[id].node { scheduler.deletePod(id, from: slot) }
        updatePod(id)
    }

    /// The pod garbage collector's turn.
    mutating func collectPods(of slot: Int) {
        for id in PodGarbageCollector.podsToRemove(from: slot, cluster) {
            delete(id)
            remove(id)
        }
        kubelet.forgetRemovedPods(cluster)
    }

    /// The pod garbage collector checks a node soon whose terminating pods it removes.
    mutating func collectIfOutOfService(_ slot: Int) {
        guard let node = cluster.nodes[slot].nodeInfo, PodGarbageCollector.forcesDeletion(on: node) else { return }
        clock.schedule(.collectPods(slot: slot), at: clock.now + PodGarbageCollector.checkPeriod)
    }

    // MARK: Owners and labels

    /// A DaemonSet releases a pod, which then has no controller.
    mutating func release(_ id: PodID, from index: Int) {
        daemonSetController.daemonSets[index].removePod(id, from: cluster[id].targetNode)
        cluster.release(id)
        recordEvent(.orphaned, of: id)
        daemonSetController.queue.add(index)
        daemonSetController.offerOrphan(id, cluster[id].podInfo)
    }

    mutating func adopt(_ id: PodID, by index: Int) {
        cluster[id].owner = .daemonSet(index)
        count(id, of: index)
        recordEvent(.adopted, of: id)
        daemonSetController.queue.add(index)
    }

    /// Passes the new labels of a pod to the DaemonSet controller, which may release or adopt it.
    mutating func updateOwnership(of id: PodID) {
        if let index = cluster.daemonSet(of: id) {
            daemonSetController.updateLabels(of: id, cluster[id].podInfo, on: cluster[id].targetNode, of: index)
        } else if cluster[id].owner == .noController {
            daemonSetController.offerOrphan(id, cluster[id].podInfo)
        }
    }
}
