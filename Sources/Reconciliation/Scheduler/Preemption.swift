import Kubernetes

/// Finds pods of lower priority whose eviction would make a pod schedulable.
///
/// *Source:* kubernetes pkg/scheduler/framework/preemption/preemption.go, plugins/defaultpreemption/default_preemption.go.
struct Preemption: Sendable {
    /// The victims on one node that were found to be enough.
    struct Candidate: Sendable {
        let node: String
        /// The most important first.
        let victims: [SchedulingSnapshot.PlacedPod]
        /// How many of the evictions violate a disruption budget.
        let violations: Int
    }

    enum Answer: Sendable {
        case candidate(Candidate)
        /// No victims; the message of the condition.
        case none(String)
    }

    let pod: PodToSchedule
    let snapshot: SchedulingSnapshot
    let topology: TopologyCounts?

    func answer(to rejections: [NodeRejection]) -> Answer {
        if pod.podInfo.spec.preemptionPolicy == "Never" { return .none("not eligible due to preemptionPolicy=Never.") }
        var candidates: [Candidate] = []
        var reasons: [[String]] = []
        for rejection in rejections where rejection.resolvable {
            guard let slot = snapshot.slotOf[rejection.node] else { continue }
            switch victims(at: slot) {
            case .success(let candidate): candidates.append(candidate)
            case .failure(let rejection): reasons.append(rejection.reasons)
            }
        }
        if let best = candidates.min(by: Self.isBetter) { return .candidate(best) }
        return .none(FitError.message(nodes: snapshot.nodeCount, reasons: reasons, absent: FitError.preemptionCannotHelp))
    }

    private struct NoVictims: Error {
        let reasons: [String]
    }

    /// Removes all pods of lower priority from a hypothetical copy of the node, then reprieves them as long as the pod still fits: first those
    /// whose eviction would violate a disruption budget, the most important first.
    private func victims(at slot: Int) -> Result<Candidate, NoVictims> {
        guard let lowest = snapshot.nodes[slot].priorities.lowest, lowest < pod.podInfo.priority else {
            return .failure(NoVictims(reasons: [FitError.noVictims]))
        }
        let potentialVictims = snapshot.nodes[slot].pods.filter { $0.podInfo.priority < pod.podInfo.priority }.sorted(
            by: Self.isMoreImportant)
        guard !potentialVictims.isEmpty,
            var context = snapshot.filterContext(of: pod, at: slot, topology: topology)?.removing(potentialVictims, in: snapshot)
        else {
            return .failure(NoVictims(reasons: [FitError.noVictims]))
        }
        if let (_, rejection) = SchedulerPlugin.runFilters(context, in: snapshot) {
            return .failure(NoVictims(reasons: rejection.reasons))
        }
        let violating = snapshot.budgets.violated(by: potentialVictims)
        var victims: [SchedulingSnapshot.PlacedPod] = []
        let others = potentialVictims.filter { !violating.contains($0.id) }
        for victim in potentialVictims.filter({ violating.contains($0.id) }) + others {
            context.reprieve(victim, in: snapshot)
            if SchedulerPlugin.runFilters(context, in: snapshot) == nil { continue }
            context.evictLast(in: snapshot)
            victims.append(victim)
        }
        let violations = victims.count { violating.contains($0.id) }
        return .success(
            Candidate(node: snapshot.nodes[slot].name, victims: victims.sorted(by: Self.isMoreImportant), violations: violations))
    }

    /// Higher priority, then older.
    private static func isMoreImportant(_ left: SchedulingSnapshot.PlacedPod, _ right: SchedulingSnapshot.PlacedPod) -> Bool {
        (right.podInfo.priority, left.id) < (left.podInfo.priority, right.id)
    }

    /// The fewest violated budgets, then the lowest priority of the most important victim, then the lowest sum of priorities, then fewer victims,
    /// then the youngest of the most important victims; finally by node name, where Kubernetes takes any.
    private static func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.violations != right.violations { return left.violations < right.violations }
        let (leftHighest, rightHighest) = (left.highestPriority, right.highestPriority)
        if leftHighest != rightHighest { return leftHighest < rightHighest }
        if left.prioritySum != right.prioritySum { return left.prioritySum < right.prioritySum }
        if left.victims.count != right.victims.count { return left.victims.count < right.victims.count }
        if let old = left.oldestOfHighest, let young = right.oldestOfHighest, old != young { return old > young }
        return left.node < right.node
    }
}

extension Preemption.Candidate {
    fileprivate var highestPriority: Int32 { victims.first?.podInfo.priority ?? .min }

    /// Each priority raised above zero, so that few victims below zero do not lose to many.
    fileprivate var prioritySum: Int64 { victims.reduce(0) { $0 + Int64($1.podInfo.priority) + Int64(Int32.max) + 1 } }

    fileprivate var oldestOfHighest: PodID? { victims.filter { $0.podInfo.priority == highestPriority }.map(\.id).min() }
}
