import Kubernetes

/// What the default scheduler does with a pod at this moment.
///
/// Of several nodes that fit, the first by name is taken: scores, by which Kubernetes would choose, are not modelled, and a pod of a
/// DaemonSet has one node alone.
/// *Source:* kubernetes pkg/scheduler/schedule_one.go (findNodesThatFitPod, handleSchedulingFailure).
package func schedule(_ pod: PodToSchedule, in snapshot: SchedulingSnapshot) -> SchedulingDecision {
    let shape = pod.shape
    if !shape.spec.schedulingGates.isEmpty { return .gated(message: "Scheduling is blocked due to non-empty scheduling gates") }
    if let scheduler = shape.otherScheduler { return .ignored(scheduler: scheduler) }
    let count = snapshot.nodeCount
    guard count > 0 else { return .unschedulable(SchedulingFailure(message: FitError.noNodes, rejections: [])) }

    let preFilter = snapshot.preFilter(pod)
    if case .refused(let plugin, let reason, let fact) = preFilter {
        return .unschedulable(refusedBeforeNodes(plugin, reason, fact, snapshot))
    }
    if let slot = pod.pinnedSlot, NodeFilter.passesFastPath(pod, at: slot, in: snapshot) { return .bind(node: snapshot.nodes[slot].name) }
    let topology = snapshot.topology(of: pod.shape, pinned: pod.pinnedSlot != nil)
    var rejections: [NodeRejection] = []
    var fitting: String?
    func hold(against slot: Int) {
        guard let placement = snapshot.placement(of: pod, at: slot, topology: topology) else { return }
        let name = placement.node.name
        if let (plugin, rejection) = NodeFilter.firstRejection(of: placement, in: snapshot) {
            rejections.append(NodeRejection(node: name, plugin: plugin, rejection))
        } else if fitting.map({ name < $0 }) ?? true {
            fitting = name
        }
    }
    if let slot = pod.pinnedSlot { hold(against: slot) } else { for slot in preFilter.slots(of: snapshot) { hold(against: slot) } }
    if let fitting { return .bind(node: fitting) }

    let message = FitError.message(
        nodes: count, reasons: rejections.map(\.reasons), absent: "node(s) didn't satisfy plugin(s) [NodeAffinity]")
    switch Preemption(pod: pod, snapshot: snapshot, topology: topology).answer(to: rejections) {
    case .candidate(let candidate):
        let failure = SchedulingFailure(message: message, rejections: rejections)
        return .nominated(node: candidate.node, victims: candidate.victims.map(\.id), failure)
    case .none(let preemption):
        let whole = FitError.with(preemption: preemption, message, version: snapshot.version)
        return .unschedulable(SchedulingFailure(message: whole, rejections: rejections))
    }
}

/// A refusal before any node was looked at. With dynamic resource allocation its plugin fails after that, for want of what it would have
/// found out by then, and preemption is not asked; before, preemption finds no node where it could help.
private func refusedBeforeNodes(
    _ plugin: SchedulerFilter, _ reason: String, _ fact: RejectionFact?, _ snapshot: SchedulingSnapshot
) -> SchedulingFailure {
    let count = snapshot.nodeCount
    let message = FitError.message(nodes: count, preFilter: reason)
    let whole: String
    if snapshot.version.hasDynamicResources {
        whole = message + " not found"
    } else {
        let preemption = FitError.message(nodes: count, reasons: [], absent: FitError.preemptionCannotHelp)
        whole = FitError.with(preemption: preemption, message, version: snapshot.version)
    }
    return SchedulingFailure(message: whole, rejections: [], preFilter: plugin, facts: fact.map { [$0] } ?? [])
}
