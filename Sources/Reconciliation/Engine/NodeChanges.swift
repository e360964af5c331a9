import Kubernetes

/// Nodes that come, change and go.
extension Simulation {
    mutating func slot(named name: String) -> Int {
        let slot = snapshot.slot(named: name)
        if slot == slots.count { addSlot(named: name) }
        return slot
    }

    /// Adds a node or replaces one, and wakes the DaemonSets that it concerns.
    mutating func apply(_ node: Node) {
        let slot = slot(named: node.box.value.metadata.name)
        let old = slots[slot].nodeInfo
        let new = NodeInfo(node.box, derivesTaints: true, size: Self.plainSize)
        slots[slot].nodeInfo = new
        snapshot.update(new, at: slot)
        if let old {
            let labelsOrTaints = old.labels != new.labels || old.taints != new.taints
            if labelsOrTaints { wakeOnUpdate(slot) }
            if labelsOrTaints || old.offered != new.offered { clusterEvents.nodesChanged.append(slot) }
        } else {
            putBackPods(slot)
            wakeOnArrival(slot)
            clusterEvents.nodesAdded.append(slot)
        }
        if (old?.taints ?? []) != new.taints { toCheckTaints += slots[slot].pods }
        if (old?.isReady ?? false) != new.isReady { changeReadiness(slot) }
    }

    /// A node is deleted. Nobody is woken: its pods are left to the garbage collector.
    mutating func deleteNode(_ name: String) {
        guard let slot = snapshot.slotOf[name], slots[slot].exists else { return }
        slots[slot].nodeInfo = nil
        snapshot.removeNode(at: slot)
        nodesWentAway = true
        for index in daemonSets.indices where slot < daemonSets[index].verdicts.count { daemonSets[index].nodeChanged(slot) }
        at(time + Self.collectSeconds, .collect(slot: slot))
    }

    /// Pods that were there before their node.
    private mutating func putBackPods(_ slot: Int) {
        for id in slots[slot].pods where !self[id].phase.isFinished { snapshot.place(self[id].placed, on: slot) }
    }

    /// *Source:* pkg/controller/daemon/daemon_controller.go (addNode).
    private mutating func wakeOnArrival(_ slot: Int) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: slots.count)
            daemonSets[index].nodeChanged(slot)
            if verdict(index, slot: slot).shouldRun { queuedSyncs.insert(index) }
        }
    }

    /// A DaemonSet sleeps through a change that lets its pod stay although none would be made: its numbers are then out of date.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (syncNodeUpdate); the last arm since 1.35.
    private mutating func wakeOnUpdate(_ slot: Int) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: slots.count)
            daemonSets[index].nodeChanged(slot)
            let now = verdict(index, slot: slot)
            let hasPod = !daemonSets[index].pods[slot].isEmpty
            let isStale = version.minor >= 35 && hasPod && daemonSets[index].status.misscheduled > 0
            if (now.shouldRun && !hasPod) || (!now.shouldContinue && hasPod) || isStale { queuedSyncs.insert(index) }
        }
    }

    /// What a node offers that says nothing of its size.
    private static let plainSize = [
        "cpu": Quantity(value: 4), "memory": Quantity(value: 8 << 30, format: .binarySI), "pods": Quantity(value: 110),
    ]

    /// Pods are ready while their node is.
    private mutating func changeReadiness(_ slot: Int) {
        for id in slots[slot].pods where !self[id].terminating && !self[id].phase.isFinished {
            if slots[slot].ready { toStart.append(id) } else if !self[id].readinessIsPatched { setReady(id, false) }
        }
    }
}
