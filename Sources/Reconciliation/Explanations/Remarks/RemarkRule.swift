import Diagnostics
import Kubernetes

/// A note on a common misunderstanding about a DaemonSet on a cluster.
struct RemarkRule: Sendable {
    let id: RuleID
    let severity: Severity
    /// Whether the explanations of the nodes say the same.
    let repeatsExplanations: Bool
    /// Empty where the rule does not apply.
    let remarks: @Sendable (RemarkSubject) -> [Message]

    init(
        _ id: RuleID, _ severity: Severity, repeatsExplanations: Bool = false,
        _ remarks: @escaping @Sendable (RemarkSubject) -> [Message]
    ) {
        self.id = id
        self.severity = severity
        self.repeatsExplanations = repeatsExplanations
        self.remarks = remarks
    }

    /// The most important first.
    static let all: [RemarkRule] = [
        .selectorImmutable, .podsRejected, .podsNotReady, .endlessEviction, .deadNodes, .rolloutStuck, .surgeStuck, .networkDeadlock,
        .pendingPods, .equalPriority,
        .masterOnly, .skippedByTaint, .skippedBySelector, .virtualNodes, .misscheduledPods, .cordonedNodes, .notYetAvailable, .onDeletePods,
        .volumesAssumed, .devicesAssumed, .staleStatus, .affinityReplaced, .outdatedPods, .unmodelledAdmission, .missingKinds,
        .untriedFixes,
    ]
}

/// One DaemonSet at the end of a step, as the remark rules read it.
struct RemarkSubject {
    let controlPlane: ControlPlane
    let index: Int
    let outcome: DaemonSetOutcome
    /// The slot of each row of the outcome.
    let slots: [Int]
    /// The indexes of the rows that needed an explanation.
    private let rowsNeedingExplanation: [Int]
    /// The objects of the step that the API server rejected.
    let rejections: [RejectedObject]
    /// The number of nodes for which fixes were not tried, since the limit on dry runs was reached.
    let untried: Int
    /// The indexes of the rows that each rule explains.
    private let explained: [RuleID: [Int]]

    init(
        controlPlane: ControlPlane, index: Int, outcome: DaemonSetOutcome, slots: [Int], rowsNeedingExplanation: [Int],
        rejections: [RejectedObject], untried: Int
    ) {
        self.controlPlane = controlPlane
        self.index = index
        self.outcome = outcome
        self.slots = slots
        self.rowsNeedingExplanation = rowsNeedingExplanation
        self.rejections = rejections
        self.untried = untried
        var explained: [RuleID: [Int]] = [:]
        for row in rowsNeedingExplanation {
            if let rule = outcome.nodes[row].explanation?.rule { explained[rule, default: []].append(row) }
        }
        self.explained = explained
    }

    var record: DaemonSetRecord { controlPlane.daemonSetController.daemonSets[index] }
    var template: PodSpec { record.object.spec.template.spec }
    var nodeCount: Int { outcome.nodes.count(where: \.nodeExists) }

    /// The rows that a rule explains.
    func rows(explainedBy rule: RuleID) -> [NodeRow] { indexes(explainedBy: rule).map { outcome.nodes[$0] } }

    /// The indexes of these rows.
    func indexes(explainedBy rule: RuleID) -> [Int] { explained[rule] ?? [] }

    /// The node of the row at an index; nil for a deleted node.
    func node(_ row: Int) -> NodeInfo? { controlPlane.cluster.nodes[slots[row]].nodeInfo }

    func taints(_ row: Int) -> [Taint] { controlPlane.cluster.nodes[slots[row]].taints }

    /// The rows on which the controller wants a pod and whose node satisfies a condition.
    func wantedRows(where condition: (NodeInfo) -> Bool) -> [NodeRow] {
        outcome.nodes.indices.filter { outcome.nodes[$0].shouldRun && (node($0).map(condition) ?? false) }.map { outcome.nodes[$0] }
    }

    /// The rows that needed an explanation and satisfy a condition.
    func explainedRows(where condition: (NodeRow) -> Bool) -> [NodeRow] {
        rowsNeedingExplanation.map { outcome.nodes[$0] }.filter(condition)
    }

    /// `a, b, c, d, e and 7 more`
    func list(_ rows: [NodeRow]) -> Message { .names(rows.map(\.node), atMost: 5) }
}
