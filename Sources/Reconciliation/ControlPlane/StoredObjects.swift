import Kubernetes

/// Objects that exist when the scenario begins, as kubectl prints them: they are taken as they are. Nothing is admitted again, and what their status
/// says has happened has happened.
extension ControlPlane {
    /// A pod with the state that its status describes.
    mutating func restore(_ pod: Pod, in namespace: String) {
        var spec = pod.spec
        spec.applyPodDefaults()
        var record = record(of: pod, PodInfo(namespace: namespace, labels: pod.metadata.labels, spec: spec))
        record.created = Self.creation(of: pod.metadata)
        record.terminating = pod.metadata.deletionTimestamp != nil
        let ready = pod.status.conditions.first { $0.type == "Ready" }?.status
        if let phase = LifePhase(rawValue: pod.status.phase) { record.phase = phase }
        record.ready = record.node != nil && ready == ConditionStatus.true && record.phase == .running
        record.readySince = readySince(pod)
        let nodeIsReady = record.node.map { cluster.nodes[$0].isReady } ?? false
        record.readinessIsPatched = ready == ConditionStatus.false && nodeIsReady
        if let rejection = pod.status.conditions.first(where: { $0.type == "PodScheduled" && $0.reason == "Unschedulable" }) {
            record.podScheduled = PodScheduled(status: rejection.status, reason: rejection.reason, message: rejection.message)
        }
        revisionSamples.add(pod, in: namespace)
        distribute(record, startsNow: ready == nil)
        // On a node that is not ready, that is the reason.
        if nodeIsReady { report(PodFault(pod.status, of: pod.spec), of: record.id) }
    }

    /// When a pod became ready; nil times are long ago.
    private func readySince(_ pod: Pod) -> Int {
        let time = pod.status.conditions.first { $0.type == "Ready" }?.lastTransitionTime.flatMap { DecodedTime.seconds($0) }
        guard let time, let moment = storedAt else { return Self.longAgo }
        return time - moment
    }

    /// Of a DaemonSet that exists: where its status counts all ready pods as available, they are, also where the times in the file say otherwise.
    mutating func restoreAvailability(of index: Int) {
        let status = daemonSetController.daemonSets[index].object.status
        guard daemonSetController.daemonSets[index].storedStatus != nil, status.numberAvailable == status.numberReady else { return }
        for id in daemonSetController.daemonSets[index].allPods { cluster[id].readySince = Self.longAgo }
    }

    /// Before all that the scenario does.
    private static let longAgo = -(1 << 40)

    /// The order of pods that exist, by the second of their creation: earlier than any that the model creates.
    private static func creation(of metadata: ObjectMeta) -> Int {
        longAgo + (metadata.creationTimestamp.flatMap { DecodedTime.seconds($0) } ?? 0)
    }

    /// Passes an existing pod on to the components without an event: it was created, bound and started before.
    private mutating func distribute(_ pod: PodRecord, startsNow: Bool) {
        let id = pod.id
        if !topologyLabels.isEnabled && pod.podInfo.looksAtOtherPods { enableTopologyLabels(if: pod.podInfo.asksForTopologyLabels) }
        cluster.add(pod)
        addClaims(of: pod)
        switch pod.owner {
        case .daemonSet(let index):
            count(id, of: index)
            daemonSetController.queue.add(index)
        case .noController: daemonSetController.offerOrphan(id, pod.podInfo)
        case .other: break
        }
        if pod.terminating { kubelet.terminatePod(id) }
        guard let slot = pod.node else {
            if !pod.phase.isFinished && !pod.terminating { scheduler.queue.add(id) }
            return
        }
        cluster.bind(id, to: slot)
        guard !pod.phase.isFinished else { return }
        _ = addTopologyLabels(to: id)
        scheduler.addPod(cluster[id].placed, on: slot)
        if startsNow { kubelet.addPod(id) }
        if cluster.nodes[slot].nodeInfo?.drivesPodsAway ?? false { taintEvictionController.addPod(id) }
        if pod.terminating { collectIfOutOfService(slot) }
        if !cluster.nodes[slot].exists { clock.schedule(.collectPods(slot: slot), at: clock.now + PodGarbageCollector.quarantineSeconds) }
    }

    /// The status of a DaemonSet that exists, as of its last sync; nil where its specification has not been observed since.
    static func storedStatus(of object: DaemonSet) -> StatusNumbers? {
        guard object.metadata.isStored, object.status.observedGeneration == object.metadata.generation else { return nil }
        var numbers = StatusNumbers()
        numbers.desired = Int(object.status.desiredNumberScheduled)
        numbers.current = Int(object.status.currentNumberScheduled)
        numbers.misscheduled = Int(object.status.numberMisscheduled)
        numbers.ready = Int(object.status.numberReady)
        numbers.updated = Int(object.status.updatedNumberScheduled)
        numbers.available = Int(object.status.numberAvailable)
        numbers.unavailable = Int(object.status.numberUnavailable)
        numbers.observedGeneration = object.status.observedGeneration
        return numbers
    }

    /// The indices of pods in the order of their creation; those that do not exist yet come last, in the order of the documents.
    static func inOrderOfCreation(_ indices: [Int], of changes: Scenario.Changes) -> [Int] {
        let times = indices.map { changes.creationTime(at: $0) }
        guard times.contains(where: { $0 != nil }) else { return indices }
        return indices.indices.sorted { (times[$0] ?? .max, $0) < (times[$1] ?? .max, $1) }.map { indices[$0] }
    }
}

extension StatusNumbers {
    /// Whether these may be the numbers of a sync before some nodes changed so that no further sync was triggered, where `counted` is counted now:
    /// the pods are the same, and only the nodes that should run one differ.
    ///
    /// - Parameter nodes: how many nodes have a pod.
    func mayPrecede(_ counted: StatusNumbers, nodesWithPods nodes: Int) -> Bool {
        let moved = abs(current - counted.current)
        return current + misscheduled == nodes && abs(ready - counted.ready) <= moved && abs(available - counted.available) <= moved
            && abs(updated - counted.updated) <= moved
    }
}
