import Kubernetes

/// kube-scheduler: its queue, and its cache of the nodes and the pods on them.
///
/// *Source:* pkg/scheduler/scheduler.go, schedule_one.go.
struct Scheduler: Sendable {
    var snapshot: SchedulingSnapshot
    var queue = SchedulingQueue()

    init(version: KubernetesVersion) { snapshot = SchedulingSnapshot(version: version) }

    /// The scheduler's answer for one pod at this moment.
    mutating func scheduleOne(_ pod: PodToSchedule) -> SchedulingDecision {
        snapshot.prepare(pod.podInfo, pinned: pod.pinnedSlot != nil)
        return schedule(pod, in: snapshot)
    }

    // MARK: Volumes and devices

    mutating func apply(_ object: SupplyObject, in namespace: String) {
        switch object {
        case .persistentVolume(let volume): snapshot.volumes.apply(volume)
        case .storageClass(let storageClass): snapshot.volumes.apply(storageClass)
        case .resourceClaim, .resourceClaimTemplate, .resourceSlice, .deviceClass: snapshot.devices.apply(object, in: namespace)
        }
    }

    /// - Parameter kind: of a claim, a volume, a storage class, or an object of devices.
    mutating func deleteSupply(_ kind: String, _ name: String, in namespace: String) {
        switch kind {
        case "PersistentVolumeClaim": snapshot.volumes.deleteClaim("\(namespace)/\(name)")
        case "PersistentVolume": snapshot.volumes.deleteVolume(name)
        case "StorageClass": snapshot.volumes.deleteClass(name)
        default: snapshot.devices.delete(kind, name, in: namespace)
        }
    }

    // MARK: Event handlers

    mutating func addNode(_ node: NodeInfo, slot: Int) {
        snapshot.update(node, at: slot)
        queue.events.nodesAdded.append(slot)
    }

    /// Only changes of what plugins read concern rejected pods.
    mutating func updateNode(_ node: NodeInfo, slot: Int, concernsRejectedPods: Bool) {
        snapshot.update(node, at: slot)
        if concernsRejectedPods { queue.events.nodesChanged.append(slot) }
    }

    mutating func deleteNode(slot: Int) {
        snapshot.removeNode(at: slot)
        queue.nodeWasDeleted()
    }

    /// A pod was bound.
    mutating func addPod(_ pod: SchedulingSnapshot.PlacedPod, on slot: Int) {
        snapshot.addPod(pod, on: slot)
        queue.events.podPlaced = true
    }

    /// The labels of a bound pod have changed.
    ///
    /// - Parameter pod: nil for a finished pod.
    mutating func updatePod(_ id: PodID, to pod: SchedulingSnapshot.PlacedPod?, on slot: Int) {
        snapshot.remove(id, from: slot)
        if let pod { snapshot.addPod(pod, on: slot) }
        queue.events.podPlaced = true
    }

    /// A bound pod was deleted, or has ended.
    mutating func deletePod(_ id: PodID, from slot: Int) {
        snapshot.remove(id, from: slot)
        queue.events.podsRemoved.append(slot)
    }
}
