import Kubernetes

/// What the controller does about changes of nodes and pods: it brings its caches up to date and adds DaemonSets to its queue.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (addNode, updateNode, addPod, updatePod, deletePod).
extension DaemonSetController {
    // MARK: Nodes

    /// - Parameter count: how many slots there are.
    mutating func addNode(_ node: NodeInfo, slot: Int, of count: Int) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: count)
            daemonSets[index].nodeChanged(slot)
            if nodeShouldRunDaemonPod(index, slot: slot, node).shouldRun { queue.add(index) }
        }
    }

    /// Labels or taints of a node have changed. A DaemonSet is not synced where its pod may stay although none would be created, so its
    /// status is then out of date.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (syncNodeUpdate); `isStale` since 1.35.
    mutating func updateNode(_ node: NodeInfo, slot: Int, of count: Int, version: KubernetesVersion) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: count)
            daemonSets[index].nodeChanged(slot)
            let verdict = nodeShouldRunDaemonPod(index, slot: slot, node)
            let hasPod = !daemonSets[index].pods[slot].isEmpty
            let isStale = version.minor >= 35 && hasPod && daemonSets[index].status.misscheduled > 0
            if (verdict.shouldRun && !hasPod) || (!verdict.shouldContinue && hasPod) || isStale { queue.add(index) }
        }
    }

    /// No DaemonSet is synced: the pods of a deleted node are left to the pod garbage collector.
    mutating func deleteNode(slot: Int) {
        for index in daemonSets.indices where slot < daemonSets[index].verdicts.count { daemonSets[index].nodeChanged(slot) }
    }

    // MARK: Pods

    /// A pod of the DaemonSet has changed.
    ///
    /// - Parameter slot: the node that it counts for.
    mutating func updatePod(of index: Int, on slot: Int?) {
        if let slot { daemonSets[index].nodeCache.markChanged(slot) }
        queue.add(index)
    }

    /// A pod without a controller has been added or changed: each DaemonSet whose selector matches it may adopt it.
    mutating func offerOrphan(_ id: PodID, _ podInfo: PodInfo) {
        for index in daemonSets.indices {
            guard !daemonSets[index].deleted, daemonSets[index].namespace == podInfo.namespace,
                daemonSets[index].selector.matches(podInfo.labels)
            else { continue }
            if !daemonSets[index].orphans.contains(id) { daemonSets[index].orphans.append(id) }
            queue.add(index)
        }
    }

    mutating func deleteOrphan(_ id: PodID) {
        for index in daemonSets.indices where !daemonSets[index].orphans.isEmpty { daemonSets[index].orphans.removeAll { $0 == id } }
    }

    /// The labels of a pod of the DaemonSet have changed.
    mutating func updateLabels(of id: PodID, _ podInfo: PodInfo, on slot: Int?, of index: Int) {
        updatePod(of: index, on: slot)
        if !daemonSets[index].selector.matches(podInfo.labels) { daemonSets[index].ownedButNotSelected.append(id) }
    }
}

/// Pods that a sync adopts and releases.
struct PodClaims: Sendable {
    var release: [PodID] = []
    var adopt: [PodID] = []
}

extension DaemonSetController {
    /// Adopts the orphans that the selector matches and releases the pods that it no longer matches.
    ///
    /// *Source:* pkg/controller/controller_ref_manager.go (ClaimPods).
    mutating func claimPods(of index: Int, _ cluster: ClusterState) -> PodClaims {
        var claims = PodClaims()
        guard !daemonSets[index].ownedButNotSelected.isEmpty || !daemonSets[index].orphans.isEmpty else { return claims }
        let selector = daemonSets[index].selector
        for id in daemonSets[index].ownedButNotSelected
        where !cluster[id].gone && cluster[id].owner == .daemonSet(index) && !selector.matches(cluster[id].podInfo.labels) {
            claims.release.append(id)
        }
        for id in daemonSets[index].orphans where !cluster[id].gone && !cluster[id].terminating && cluster[id].owner == .noController {
            claims.adopt.append(id)
        }
        daemonSets[index].ownedButNotSelected = []
        daemonSets[index].orphans = []
        return claims
    }
}
