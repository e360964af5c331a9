import Kubernetes

/// Nodes that are added, changed and deleted.
extension ControlPlane {
    /// The slot of a node's name; a new one for a new name.
    mutating func slot(named name: String) -> Int {
        let slot = scheduler.snapshot.slot(named: name)
        if slot == cluster.nodes.count { cluster.nodes.addSlot(named: name) }
        return slot
    }

    /// Adds a node or replaces it.
    mutating func apply(_ node: Node) {
        let slot = slot(named: node.box.value.metadata.name)
        let old = cluster.nodes[slot].nodeInfo
        let new = NodeInfo(node.box, derivesTaints: true, size: Self.defaultCapacity)
        cluster.nodes.set(new, at: slot)
        if let old {
            updateNode(old, new, slot)
        } else {
            scheduler.addNode(new, slot: slot)
            for id in cluster.nodes[slot].pods where !cluster[id].phase.isFinished {
                scheduler.snapshot.addPod(cluster[id].placed, on: slot)
            }
            daemonSetController.addNode(new, slot: slot, of: cluster.nodes.count)
        }
        if (old?.taints ?? []) != new.taints { taintEvictionController.updateNode(pods: cluster.nodes[slot].pods) }
        if (old?.isReady ?? false) != new.isReady { updateReadiness(onNode: slot) }
        updateTermination(onNode: slot)
    }

    /// A kubelet that reports again confirms the deletions that wait for it; else the pod garbage collector may.
    private mutating func updateTermination(onNode slot: Int) {
        guard cluster.nodes[slot].pods.contains(where: { cluster[$0].terminating }) else { return }
        if cluster.nodes[slot].hasKubelet {
            for id in cluster.nodes[slot].pods where cluster[id].terminating { kubelet.terminatePod(id) }
        } else {
            collectIfOutOfService(slot)
        }
    }

    private mutating func updateNode(_ old: NodeInfo, _ new: NodeInfo, _ slot: Int) {
        let labelsOrTaints = old.labels != new.labels || old.taints != new.taints
        scheduler.updateNode(new, slot: slot, concernsRejectedPods: labelsOrTaints || old.offered != new.offered)
        if labelsOrTaints { daemonSetController.updateNode(new, slot: slot, of: cluster.nodes.count, version: version) }
    }

    mutating func deleteNode(_ name: String) {
        guard let slot = scheduler.snapshot.slotOf[name], cluster.nodes[slot].exists else { return }
        cluster.nodes.set(nil, at: slot)
        scheduler.deleteNode(slot: slot)
        daemonSetController.deleteNode(slot: slot)
        clock.schedule(.collectPods(slot: slot), at: clock.now + PodGarbageCollector.quarantineSeconds)
    }

    /// The capacity of a node that does not specify it.
    static let defaultCapacity = [
        "cpu": Quantity(value: 4), "memory": Quantity(value: 8 << 30, format: .binarySI), "pods": Quantity(value: 110),
    ]

    /// Pods are ready while their node is.
    private mutating func updateReadiness(onNode slot: Int) {
        let isReady = cluster.nodes[slot].isReady
        for id in cluster.nodes[slot].pods where !cluster[id].terminating && !cluster[id].phase.isFinished {
            if isReady { kubelet.addPod(id) } else if !cluster[id].readinessIsPatched { setReady(id, false) }
        }
    }
}
