import Kubernetes

/// Applies what a sync of the DaemonSet controller decides.
extension ControlPlane {
    /// Syncs all DaemonSets that are queued.
    mutating func syncDaemonSets() { for index in daemonSetController.queue.takeAll() { syncDaemonSet(index) } }

    mutating func syncDaemonSet(_ index: Int) {
        guard daemonSetController.canSync(index) else { return }
        apply(daemonSetController.claimPods(of: index, cluster), to: index)
        let plan = daemonSetController.syncDaemonSet(index, cluster, now: clock.now)
        for time in plan.requeueAt { clock.schedule(.syncDaemonSet(index), at: time) }
        syncNodes(plan, of: index)
        if plan.isEmpty || daemonSetController.daemonSets[index].rejection != nil { daemonSetController.cleanupHistory(of: index, cluster) }
    }

    private mutating func apply(_ claims: PodClaims, to index: Int) {
        for id in claims.release where cluster[id].owner == .daemonSet(index) {
            let slot = cluster[id].targetNode
            release(id, from: index)
            // A loop if the selector excludes a label that pods get from their nodes.
            if let slot { recordLoss(of: index, on: slot) }
        }
        for id in claims.adopt { adopt(id, by: index) }
    }

    /// Creates and deletes the pods of a plan.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (syncNodes).
    private mutating func syncNodes(_ plan: SyncPlan, of index: Int) {
        reserveCapacity(pods: plan.create.count)
        for (number, slot) in plan.create.enumerated() where !createPod(of: index, on: slot) {
            // The remaining ones are not tried before the next sync.
            for left in plan.create[number...] { daemonSetController.daemonSets[index].nodeCache.markChanged(left) }
            break
        }
        for id in plan.delete {
            if let slot = cluster[id].targetNode {
                daemonSetController.daemonSets[index].events.recordDeletion(
                    on: cluster.nodes[slot].name, slot: slot, of: cluster.nodes.count)
            }
            delete(id)
        }
    }

    /// - Returns: false where the API server rejects the pod.
    private mutating func createPod(of index: Int, on slot: Int) -> Bool {
        let podInfo: PodInfo
        switch admitPod(of: index) {
        case .success(let admitted): podInfo = admitted
        case .failure(let rejection):
            daemonSetController.daemonSets[index].rejection = rejection
            let message = "Error creating: \(rejection.message(in: version))"
            daemonSetController.daemonSets[index].events.record(Event(type: "Warning", reason: "FailedCreate", message: message))
            return false
        }
        daemonSetController.daemonSets[index].rejection = nil
        var pod = PodRecord(
            id: cluster.nextPodID, name: .generated(from: daemonSetController.daemonSets[index].name), podInfo: podInfo,
            owner: .daemonSet(index), created: clock.round)
        pod.target = slot
        if !daemonSetController.daemonSets[index].requirement.nodeName.isEmpty { pod.node = slot }
        pod.neverReady = daemonSetController.daemonSets[index].neverReady
        create(pod)
        daemonSetController.daemonSets[index].events.recordCreation(on: cluster.nodes[slot].name, slot: slot, of: cluster.nodes.count)
        return true
    }
}
