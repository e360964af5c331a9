import Kubernetes

/// Applies what the taint eviction controller decides.
extension ControlPlane {
    mutating func checkTaints() {
        for id in taintEvictionController.takeQueued() {
            guard let slot = cluster[id].node, !cluster[id].gone else { continue }
            let action = taintEvictionController.processPodOnNode(
                id, tolerations: cluster[id].podInfo.spec.tolerations, node: cluster.nodes[slot].nodeInfo, now: clock.now)
            switch action {
            case .none: break
            case .cancelled: recordEviction("Cancelling deletion of Pod", of: id)
            case .evict: evict(id)
            case .schedule(let time): clock.schedule(.evictPod(id), at: time)
            }
        }
    }

    mutating func evictIfDue(_ id: PodID) {
        if taintEvictionController.isEvictionDue(of: id, now: clock.now) { evict(id) }
    }

    private mutating func evict(_ id: PodID) {
        recordEviction("Marking for deletion Pod", of: id)
        guard let slot = cluster[id].node, let index = cluster.daemonSet(of: id) else { return delete(id) }
        taintEvictionController.recordEviction(ofDaemonSet: index, from: slot)
        // The DaemonSet controller may have deleted it first.
        guard !cluster[id].terminating else { return }
        delete(id)
        // A loop if the controller takes the taint for tolerated.
        recordLoss(of: index, on: slot)
    }

    private mutating func recordEviction(_ message: String, of id: PodID) {
        cluster[id].record(
            Event(type: "Normal", reason: "TaintManagerEviction", message: "\(message) \(cluster[id].namespace)/\(shownName(id))"))
    }
}
