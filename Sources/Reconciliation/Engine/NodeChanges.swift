import Kubernetes

/// Nodes that come, change and go.
extension Simulation {
    mutating func slot(named name: String) -> Int {
        if let slot = slotOf[name] { return slot }
        let slot = slots.count
        slots.append(NodeSlot(name: name))
        slotOf[name] = slot
        slotsByName.append(slot)
        slotsAreSorted = false
        return slot
    }

    /// Adds a node or replaces one, and wakes the DaemonSets that it concerns.
    mutating func apply(_ node: Node) {
        let node = node.withDefaults()
        let slot = slot(named: node.metadata.name)
        let old = (traits: slots[slot].traits, taints: slots[slot].taints, ready: slots[slot].ready)
        slots[slot].derivedTaints = NodeTaints.derived(from: node)
        slots[slot].taints = node.spec.taints + slots[slot].derivedTaints
        slots[slot].drivesPodsAway = slots[slot].taints.contains { $0.effect == TaintEffect.noExecute }
        slots[slot].ready = NodeTaints.readiness(of: node) == ConditionStatus.true
        slots[slot].traits = snapshot.update(node, taints: slots[slot].taints)
        if let before = old.traits {
            let labelsOrTaints = before.labels != node.metadata.labels || old.taints != slots[slot].taints
            if labelsOrTaints { wakeOnUpdate(slot) }
            if labelsOrTaints || before.node.status.allocatable != node.status.allocatable { retryEvents.nodesChanged.append(slot) }
        } else {
            putBackPods(slot)
            wakeOnArrival(slot)
            retryEvents.nodesAdded.append(slot)
        }
        if old.taints != slots[slot].taints { toCheckTaints += slots[slot].pods }
        if old.ready != slots[slot].ready { changeReadiness(slot) }
    }

    /// A node is deleted. Nobody is woken: its pods are left to the garbage collector.
    mutating func deleteNode(_ name: String) {
        guard let slot = slotOf[name], slots[slot].exists else { return }
        slots[slot].traits = nil
        slots[slot].taints = []
        slots[slot].derivedTaints = []
        slots[slot].drivesPodsAway = false
        slots[slot].ready = false
        snapshot.removeNode(name)
        for index in daemonSets.indices where slot < daemonSets[index].verdicts.count { daemonSets[index].verdicts[slot] = nil }
        at(time + Self.collectSeconds, .collect(slot: slot))
    }

    /// Pods that were there before their node.
    private mutating func putBackPods(_ slot: Int) {
        for id in slots[slot].pods where !self[id].phase.isFinished {
            snapshot.place(
                SchedulingSnapshot.PlacedPod(id: id, shape: self[id].shape, name: uniqueName(self[id]), terminating: self[id].terminating),
                on: slots[slot].name)
        }
    }

    /// *Source:* pkg/controller/daemon/daemon_controller.go (addNode).
    private mutating func wakeOnArrival(_ slot: Int) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: slots.count)
            daemonSets[index].verdicts[slot] = nil
            if verdict(index, slot: slot).shouldRun { queuedSyncs.insert(index) }
        }
    }

    /// A DaemonSet sleeps through a change that lets its pod stay although none would be made: its numbers are then out of date.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (syncNodeUpdate); the last arm since 1.35.
    private mutating func wakeOnUpdate(_ slot: Int) {
        for index in daemonSets.indices where !daemonSets[index].deleted {
            daemonSets[index].grow(to: slots.count)
            daemonSets[index].verdicts[slot] = nil
            let now = verdict(index, slot: slot)
            let hasPod = !daemonSets[index].pods[slot].isEmpty
            let isStale = version.minor >= 35 && hasPod && daemonSets[index].status.misscheduled > 0
            if (now.shouldRun && !hasPod) || (!now.shouldContinue && hasPod) || isStale { queuedSyncs.insert(index) }
        }
    }

    /// Pods are ready while their node is.
    private mutating func changeReadiness(_ slot: Int) {
        for id in slots[slot].pods where !self[id].terminating && !self[id].phase.isFinished {
            if slots[slot].ready { toStart.append(id) } else if !self[id].readinessIsPatched { setReady(id, false) }
        }
    }
}

extension Node {
    /// A node that says nothing of its size has 4 cpu, 8Gi of memory and room for 110 pods; one that gives no allocatable has all of its capacity.
    func withDefaults() -> Node {
        guard status.allocatable.isEmpty else { return self }
        var node = self
        node.status.allocatable = status.capacity.isEmpty ? Self.plainSize : status.capacity
        if status.capacity.isEmpty { node.status.capacity = node.status.allocatable }
        return node
    }

    private static let plainSize = [
        "cpu": Quantity(value: 4), "memory": Quantity(value: 8 << 30, format: .binarySI), "pods": Quantity(value: 110),
    ]
}
