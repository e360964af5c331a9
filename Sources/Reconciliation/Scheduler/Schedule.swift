import Kubernetes

/// The decision of the default scheduler for a pod at this moment.
///
/// Of several nodes that fit, the first by name is taken: scores, by which Kubernetes would choose, are not modelled, and a pod of a
/// DaemonSet can run on one node only.
/// *Source:* kubernetes pkg/scheduler/schedule_one.go (findNodesThatFitPod, handleSchedulingFailure).
package func schedule(_ pod: PodToSchedule, in snapshot: SchedulingSnapshot) -> SchedulingDecision {
    let podInfo = pod.podInfo
    if let message = SchedulerPlugin.gate(podInfo) { return .gated(message: message) }
    if let scheduler = podInfo.otherScheduler { return .ignored(scheduler: scheduler) }
    if !podInfo.spec.resourceClaims.isEmpty, let missing = snapshot.devices.missing(of: podInfo) { return .awaits(missing) }
    let count = snapshot.nodeCount
    guard count > 0 else { return .unschedulable(SchedulingFailure(message: FitError.noNodes, rejections: [])) }

    let (preFilter, plugin) = SchedulerPlugin.runPreFilters(pod, in: snapshot)
    if case .rejected(let rejection) = preFilter {
        return .unschedulable(rejectedByPreFilter(plugin, rejection, snapshot))
    }
    if let slot = pod.pinnedSlot, SchedulerPlugin.passesFastPath(pod, at: slot, in: snapshot) {
        return .bind(node: snapshot.nodes[slot].name)
    }
    let topology = snapshot.topology(of: pod.podInfo, pinned: pod.pinnedSlot != nil)
    var rejections: [NodeRejection] = []
    var fitting: String?
    func filter(_ slot: Int) {
        guard let context = snapshot.filterContext(of: pod, at: slot, topology: topology) else { return }
        let name = context.node.name
        if let (plugin, rejection) = SchedulerPlugin.runFilters(context, in: snapshot) {
            rejections.append(NodeRejection(node: name, plugin: plugin, rejection))
        } else if fitting.map({ name < $0 }) ?? true {
            fitting = name
        }
    }
    if case .node(let slot) = preFilter { filter(slot) } else { for slot in preFilter.slots(of: snapshot) { filter(slot) } }
    if let fitting { return .bind(node: fitting) }

    let message = FitError.message(
        nodes: count, reasons: rejections.map(\.reasons), absent: "node(s) didn't satisfy plugin(s) [NodeAffinity]")
    switch Preemption(pod: pod, snapshot: snapshot, topology: topology).answer(to: rejections) {
    case .candidate(let candidate):
        let failure = SchedulingFailure(message: message, rejections: rejections)
        return .nominated(node: candidate.node, victims: candidate.victims.map(\.id), failure)
    case .none(let preemption):
        let hasClaims = !podInfo.spec.resourceClaims.isEmpty
        let whole = FitError.with(preemption: preemption, message, hasResourceClaims: hasClaims, version: snapshot.version)
        return .unschedulable(SchedulingFailure(message: whole, rejections: rejections))
    }
}

/// A rejection before any node was filtered. With dynamic resource allocation its plugin fails after that, since its own PreFilter did not
/// run, and preemption is not tried; before, preemption finds no node where it could help.
private func rejectedByPreFilter(_ plugin: String?, _ rejection: FilterRejection, _ snapshot: SchedulingSnapshot) -> SchedulingFailure {
    let count = snapshot.nodeCount
    let message = FitError.message(nodes: count, preFilter: rejection.reasons.joined(separator: ", "))
    let whole: String
    if snapshot.version.hasDynamicResources && plugin != SchedulerPlugin.dynamicResources.name {
        whole = message + " not found"
    } else {
        let preemption = FitError.message(nodes: count, reasons: [], absent: FitError.preemptionCannotHelp)
        whole = FitError.with(preemption: preemption, message, hasResourceClaims: false, version: snapshot.version)
    }
    return SchedulingFailure(message: whole, rejections: [], preFilter: plugin, facts: rejection.facts)
}
