import Diagnostics
import Kubernetes

/// What a cluster lint rule reads: the manifest of a DaemonSet, and its outcome on a cluster.
package struct ClusterLintSubject: Sendable {
    package let manifest: LintSubject
    package let outcome: DaemonSetOutcome
    /// The nodes at the end of the step.
    package let nodes: [NodeFacts]

    package init(_ manifest: LintSubject, outcome: DaemonSetOutcome, nodes: [NodeFacts]) {
        self.manifest = manifest
        self.outcome = outcome
        self.nodes = nodes
    }

    /// The nodes that the controller wants a pod on.
    var wantedNodes: [NodeFacts] {
        let wanted = Set(outcome.nodes.filter(\.shouldRun).map(\.node))
        return nodes.filter { wanted.contains($0.name) }
    }
}

/// A lint rule that checks a DaemonSet by its outcome on a cluster. It replaces the findings of the rule for manifests with the same id.
package struct ClusterLintRule: Sendable {
    package let id: RuleID
    package let severity: Severity
    /// Whether it also removes the findings of the rule for manifests where it finds nothing itself.
    let isDecisive: Bool
    /// The problem and its consequence, for the list of rules.
    package let summary: Message?
    /// Why it has its severity; nil for a rule that refines one for manifests.
    package let reason: Message?
    /// The source of the fact.
    package let source: String
    package let check: @Sendable (ClusterLintSubject) -> Diagnostic?

    init(
        _ id: RuleID, _ severity: Severity, isDecisive: Bool = false, summary: Message? = nil, reason: Message? = nil, source: String,
        find: @escaping @Sendable (ClusterLintSubject) -> LintDiagnostic?
    ) {
        self.id = id
        self.severity = severity
        self.isDecisive = isDecisive
        self.summary = summary
        self.reason = reason
        self.source = source
        check = { subject in find(subject).map { $0.diagnostic(id, severity, in: subject.manifest) } }
    }

    package static let all: [ClusterLintRule] = [
        .blanketTolerationOnVirtualNodes, .controlPlanesLeftOut, .termsThatExcludeNoNode, .misspelledExclusion, .noExecuteLoop,
        .foreignNodes, .rolloutBudget, .rejectedPods,
    ]

    /// Merges the findings of the rules for manifests with those of the cluster rules, which replace findings of the same id.
    package static func refine(_ findings: [Diagnostic], with subject: ClusterLintSubject) -> [Diagnostic] {
        let better = all.compactMap { $0.check(subject) }
        let replaced = Set(better.map(\.rule)).union(all.filter(\.isDecisive).map(\.id))
        return findings.filter { !replaced.contains($0.rule) } + better
    }
}
