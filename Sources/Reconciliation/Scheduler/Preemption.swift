import Kubernetes

/// Looks for pods of lower priority whose end would let a pod in.
///
/// *Source:* kubernetes pkg/scheduler/framework/preemption/preemption.go, plugins/defaultpreemption/default_preemption.go.
struct Preemption: Sendable {
    /// The victims on one node that were found to be enough.
    struct Candidate: Sendable {
        let node: String
        /// The most important first.
        let victims: [SchedulingSnapshot.PlacedPod]
        /// How many of them a disruption budget would keep.
        let violations: Int
    }

    enum Answer: Sendable {
        case candidate(Candidate)
        /// Nobody to evict: what the message says of it.
        case none(String)
    }

    let pod: PodToSchedule
    let snapshot: SchedulingSnapshot
    let topology: TopologyCounts?

    func answer(to rejections: [NodeRejection]) -> Answer {
        if pod.shape.spec.preemptionPolicy == "Never" { return .none("not eligible due to preemptionPolicy=Never.") }
        var candidates: [Candidate] = []
        var reasons: [[String]] = []
        for rejection in rejections where rejection.resolvable {
            guard let slot = snapshot.slotOf[rejection.node] else { continue }
            switch victims(at: slot) {
            case .success(let candidate): candidates.append(candidate)
            case .failure(let refusal): reasons.append(refusal.reasons)
            }
        }
        if let best = candidates.min(by: Self.isBetter) { return .candidate(best) }
        return .none(FitError.message(nodes: snapshot.nodeCount, reasons: reasons, absent: FitError.preemptionCannotHelp))
    }

    private struct Refusal: Error {
        let reasons: [String]
    }

    /// All pods of lower priority are thought away, then put back as long as the pod still fits: those first whose end would break a
    /// disruption budget, and the most important first.
    private func victims(at slot: Int) -> Result<Candidate, Refusal> {
        let weaker = snapshot.nodes[slot].pods.filter { $0.shape.priority < pod.shape.priority }.sorted(by: Self.isMoreImportant)
        guard !weaker.isEmpty, var placement = snapshot.placement(of: pod, at: slot, topology: topology)?.without(weaker) else {
            return .failure(Refusal(reasons: [FitError.noVictims]))
        }
        if let (_, rejection) = NodeFilter.firstRejection(of: placement, in: snapshot) {
            return .failure(Refusal(reasons: rejection.reasons))
        }
        let violating = snapshot.budgets.violated(by: weaker)
        var victims: [SchedulingSnapshot.PlacedPod] = []
        for other in weaker.filter({ violating.contains($0.id) }) + weaker.filter({ !violating.contains($0.id) }) {
            placement.putBack(other)
            if NodeFilter.firstRejection(of: placement, in: snapshot) == nil { continue }
            placement.takeAway(other)
            victims.append(other)
        }
        let violations = victims.count { violating.contains($0.id) }
        return .success(
            Candidate(node: snapshot.nodes[slot].name, victims: victims.sorted(by: Self.isMoreImportant), violations: violations))
    }

    /// Higher priority, then older.
    private static func isMoreImportant(_ left: SchedulingSnapshot.PlacedPod, _ right: SchedulingSnapshot.PlacedPod) -> Bool {
        (right.shape.priority, left.id) < (left.shape.priority, right.id)
    }

    /// The fewest broken budgets, then the lowest priority of the most important victim, then the lowest sum of priorities, then fewer victims,
    /// then the youngest of the most important victims; last by node name, where Kubernetes takes any.
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
    fileprivate var highestPriority: Int32 { victims.first?.shape.priority ?? .min }

    /// Each priority raised above zero, so that few victims below zero do not lose to many.
    fileprivate var prioritySum: Int64 { victims.reduce(0) { $0 + Int64($1.shape.priority) + Int64(Int32.max) + 1 } }

    fileprivate var oldestOfHighest: PodID? { victims.filter { $0.shape.priority == highestPriority }.map(\.id).min() }
}
