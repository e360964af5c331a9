import Kubernetes

/// Applies what the scheduler decides.
extension ControlPlane {
    /// Schedules every pod that is new or may fit now: higher priority first, then the one that has waited longer.
    mutating func schedulePods() {
        requeueUnschedulablePods()
        guard !scheduler.queue.active.isEmpty else { return }
        // Not in one expression, which would copy the control plane.
        let active = scheduler.queue.takeActive()
        for id in inSchedulingOrder(active) {
            guard cluster[id].isUnscheduled, !cluster[id].phase.isFinished else { continue }
            // The affinity of a pod that was not created by the model may name several nodes: all of it applies.
            let pinned = cluster[id].podInfo.hasNodeAffinity ? nil : cluster[id].target
            apply(scheduler.scheduleOne(PodToSchedule(id: id, podInfo: cluster[id].podInfo, pinnedSlot: pinned)), to: id)
        }
    }

    /// Of equal priority, a nominated pod is first: the others must fit beside it.
    ///
    /// *Source:* pkg/scheduler/framework/runtime/framework.go (RunFilterPluginsWithNominatedPods).
    private func inSchedulingOrder(_ waiting: [PodID]) -> [PodID] {
        let ranks = waiting.map { 2 * Int(cluster[$0].podInfo.priority) + (cluster[$0].isNominated ? 1 : 0) }
        guard let first = ranks.first, ranks.contains(where: { $0 != first }) else { return waiting }
        return waiting.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] > ranks[$1] : $0 < $1 }.map { waiting[$0] }
    }

    private mutating func apply(_ decision: SchedulingDecision, to id: PodID) {
        if isRejectedAsStored(id) { return keepRejection(of: id, decision) }
        switch decision {
        case .bind(let node):
            if let pinned = cluster[id].target, cluster.nodes[pinned].name == node {
                bindWithVolumes(id, to: pinned)
            } else if let slot = scheduler.snapshot.slotOf[node] {
                bindWithVolumes(id, to: slot)
            }
        case .unschedulable(let failure): reject(id, failure)
        case .nominated(let node, let victims, let failure):
            reject(id, failure)
            cluster[id].isNominated = true
            preempt(victims, for: id, on: node)
        case .gated(let message):
            cluster[id].podScheduled = PodScheduled(status: ConditionStatus.false, reason: "SchedulingGated", message: message)
        case .awaits(let object): wait(id, for: object)
        case .ignored: break
        }
    }

    /// Binds the pod's claims, then the pod. It has to wait for a volume that a provisioner makes: provisioners are not modelled, and are assumed to
    /// work where one has made other volumes of the cluster.
    ///
    /// *Source:* pkg/scheduler/framework/plugins/volumebinding/volume_binding.go (PreBind).
    private mutating func bindWithVolumes(_ id: PodID, to slot: Int) {
        if !cluster[id].podInfo.claims.isEmpty, let node = cluster.nodes[slot].nodeInfo {
            let pod = PodToSchedule(id: id, podInfo: cluster[id].podInfo, pinnedSlot: cluster[id].target)
            let bindings = VolumeBindings(pod, node, scheduler.snapshot.volumes)
            for (claim, volume) in bindings.bound { scheduler.snapshot.volumes.bind(claim, to: volume) }
            for (claim, provisioner) in bindings.provisioned {
                guard scheduler.snapshot.volumes.hasProvisioned(provisioner) else {
                    return wait(id, for: .volume(claim: claim.label, provisioner: provisioner))
                }
                scheduler.snapshot.volumes.provision(claim.key)
            }
        }
        bind(id, to: slot)
    }

    private mutating func wait(_ id: PodID, for object: AwaitedObject) {
        cluster[id].awaits = object
        awaiting.append(id)
    }

    private mutating func preempt(_ victims: [PodID], for id: PodID, on node: String) {
        let message = "Preempted by pod \(shownName(id)) on node \(node)"
        for victim in victims {
            cluster[victim].record(Event(type: "Normal", reason: "Preempted", message: message))
            delete(victim)
        }
    }

    /// Whether the status with which the pod was stored says that it cannot be scheduled, and the model has not tried it yet.
    private func isRejectedAsStored(_ id: PodID) -> Bool {
        trustsStoredRejections && cluster[id].failure == nil && cluster[id].podScheduled?.reason == "Unschedulable"
    }

    /// The scheduler of the cluster knows more than the model, such as other plugins: its answer holds until the pod's node changes. The model's own
    /// rejection explains it.
    private mutating func keepRejection(of id: PodID, _ decision: SchedulingDecision) {
        let message = cluster[id].podScheduled?.message ?? ""
        let own =
            switch decision {
            case .unschedulable(let failure), .nominated(_, _, let failure): failure
            case .bind, .gated, .awaits, .ignored: SchedulingFailure(message: message, rejections: [])
            }
        cluster[id].failure = own
        cluster[id].record(Event(type: "Warning", reason: "FailedScheduling", message: Self.eventMessage(message)))
        addUnschedulable(id)
    }

    private mutating func reject(_ id: PodID, _ failure: SchedulingFailure) {
        let condition = PodScheduled(status: ConditionStatus.false, reason: "Unschedulable", message: failure.message)
        if cluster[id].podScheduled != condition {
            cluster[id].podScheduled = condition
            updatePod(id)
        }
        cluster[id].failure = failure
        cluster[id].isNominated = false
        cluster[id].record(Event(type: "Warning", reason: "FailedScheduling", message: Self.eventMessage(failure.message)))
        addUnschedulable(id)
    }

    /// Events hold at most 1,024 bytes.
    private static func eventMessage(_ message: String) -> String {
        let limit = 1024
        guard message.utf8.count > limit else { return message }
        return String(decoding: message.utf8.prefix(limit - 4), as: UTF8.self) + " ..."
    }

    // MARK: Rejected pods

    private mutating func addUnschedulable(_ id: PodID) {
        let isLocal = cluster[id].failure?.waitsForRoom == true && !cluster[id].podInfo.hasNodeAffinity
        let placement = ClusterEvents(podPlaced: true)
        let isMovedByPods = !isLocal && QueueingHints(events: placement, snapshot: scheduler.snapshot).isPodWorthRequeuing(cluster[id])
        let flush = scheduler.queue.addUnschedulable(
            id, waitingFor: isLocal ? cluster[id].target : nil, isMovedByPods: isMovedByPods, now: clock.now, podEvents: recorder.count)
        if let flush { clock.schedule(.flushUnschedulablePods, at: flush) }
    }

    private mutating func requeueUnschedulablePods() {
        let (events, pods) = scheduler.queue.moveAllToActiveOrBackoffQueue()
        guard !pods.isEmpty else { return }
        let hints = QueueingHints(events: events, snapshot: scheduler.snapshot)
        for id in pods where cluster[id].isUnscheduled {
            if hints.isPodWorthRequeuing(cluster[id]) { scheduler.queue.add(id) } else { addUnschedulable(id) }
        }
    }

    mutating func flushUnschedulablePods() {
        for id in scheduler.queue.flushUnschedulablePodsLeftover(now: clock.now, podEvents: recorder.count)
        where cluster[id].isUnscheduled { scheduler.queue.add(id) }
    }
}
