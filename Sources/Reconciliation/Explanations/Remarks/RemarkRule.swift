import Diagnostics
import Kubernetes

/// What a reader should know about a DaemonSet on a cluster: the sentences that would have ended many a thread.
struct SentenceRule: Sendable {
    let id: RuleID
    let severity: Severity
    /// Empty where there is nothing to say.
    let say: @Sendable (SentenceSubject) -> [Message]

    init(_ id: RuleID, _ severity: Severity, _ say: @escaping @Sendable (SentenceSubject) -> [Message]) {
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
    /// Of the rows of the outcome.
    let slots: [Int]
    /// The places of the rows that needed an explanation.
    private let odd: [Int]
    /// What the API server refused in the step.
    let refusals: [RejectedObject]
    /// The places of the rows that each rule explains.
    private let explained: [RuleID: [Int]]

    init(simulation: Simulation, index: Int, outcome: DaemonSetOutcome, slots: [Int], odd: [Int], refusals: [RejectedObject]) {
        self.simulation = simulation
        self.index = index
        self.outcome = outcome
        self.slots = slots
        self.odd = odd
        self.refusals = refusals
        var explained: [RuleID: [Int]] = [:]
        for place in odd {
            if let rule = outcome.nodes[place].explanation?.rule { explained[rule, default: []].append(place) }
        }
        self.explained = explained
    }

    var record: DaemonSetRecord { simulation.daemonSets[index] }
    var template: PodSpec { record.object.spec.template.spec }
    var nodeCount: Int { outcome.nodes.count(where: \.nodeExists) }

    /// The nodes whose row a rule explains.
    func rows(explainedBy rule: RuleID) -> [NodeRow] { places(explainedBy: rule).map { outcome.nodes[$0] } }

    /// The places of these rows.
    func places(explainedBy rule: RuleID) -> [Int] { explained[rule] ?? [] }

    /// The node of the row in a place; nil where it is gone.
    func node(_ place: Int) -> NodeInfo? { simulation.slots[slots[place]].traits }

    func taints(_ place: Int) -> [Taint] { simulation.slots[slots[place]].taints }

    /// The rows of nodes that want a pod and of which a condition holds.
    func wantedRows(where condition: (NodeInfo) -> Bool) -> [NodeRow] {
        outcome.nodes.indices.filter { outcome.nodes[$0].shouldRun && (node($0).map(condition) ?? false) }.map { outcome.nodes[$0] }
    }

    /// The rows that needed an explanation and of which a condition holds.
    func oddRows(where condition: (NodeRow) -> Bool) -> [NodeRow] { odd.map { outcome.nodes[$0] }.filter(condition) }

    /// `a, b, c, d, e and 7 more`
    func list(_ rows: [NodeRow]) -> Message { .names(rows.map(\.node), atMost: 5) }
}
