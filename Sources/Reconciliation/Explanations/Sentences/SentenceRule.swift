import Diagnostics
import Kubernetes

/// What a reader should know about a DaemonSet on a cluster: the sentences that would have ended many a thread.
struct SentenceRule: Sendable {
    let id: RuleID
    let severity: Severity
    /// Empty where there is nothing to say.
    let say: @Sendable (SentenceSubject) -> [Prose]

    init(_ id: RuleID, _ severity: Severity, _ say: @escaping @Sendable (SentenceSubject) -> [Prose]) {
        self.id = id
        self.severity = severity
        self.say = say
    }

    /// The most important first.
    static let all: [SentenceRule] = [
        .selectorImmutable, .noPodsAccepted, .endlessEviction, .rolloutStuck, .surgeStuck, .networkDeadlock, .pendingPods, .equalPriority,
        .masterOnly, .skippedByTaint, .skippedBySelector, .virtualNodes, .misscheduledPods, .cordonedNodes, .notYetAvailable, .onDeletePods,
        .staleStatus, .affinityReplaced,
    ]
}

/// One DaemonSet at the end of a step, as the sentence rules look at it.
struct SentenceSubject {
    let simulation: Simulation
    let index: Int
    let outcome: DaemonSetOutcome
    /// What the API server refused in the step.
    let refusals: [RefusedObject]

    var record: DaemonSetRecord { simulation.daemonSets[index] }
    var template: PodSpec { record.object.spec.template.spec }
    var nodeCount: Int { outcome.nodes.lazy.filter(\.nodeExists).count }

    func node(_ row: NodeRow) -> Node? { simulation.slotOf[row.node].flatMap { simulation.slots[$0].node } }
    func taints(_ row: NodeRow) -> [Taint] { simulation.slotOf[row.node].map { simulation.slots[$0].taints } ?? [] }

    /// The nodes whose row a rule explains.
    func rows(explainedBy rule: RuleID) -> [NodeRow] { outcome.nodes.filter { $0.explanation?.rule == rule } }

    /// `a, b, c and 7 more`
    func list(_ rows: [NodeRow]) -> Prose {
        let shown = rows.prefix(5).map(\.node)
        let rest = rows.count - shown.count
        guard rest > 0 else { return Prose(shown.joined(separator: ", "), zh: shown.joined(separator: "、")) }
        return Prose("\(shown.joined(separator: ", ")) and \(rest) more", zh: "\(shown.joined(separator: "、"))等 \(rows.count) 個")
    }
}
