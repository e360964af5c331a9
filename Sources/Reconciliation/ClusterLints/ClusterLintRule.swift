import Diagnostics
import Kubernetes

/// What a rule looks at that judges a DaemonSet on a cluster: the manifest, and what came of it there.
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

/// A rule that judges a DaemonSet by what becomes of it on a cluster. Where a rule of the same name judges the manifest alone, this one
/// knows better.
package struct ClusterLintRule: Sendable {
    package let id: RuleID
    package let severity: Severity
    /// Where it finds nothing, the rule of that name for manifests has nothing to say either.
    let isDecisive: Bool
    /// What the rule reports, as a phrase: a row of the table in the manual. Nil for a rule that refines a `LintRule` of the same id.
    package let summary: Message?
    /// Where the fact comes from.
    package let source: String
    package let check: @Sendable (ClusterLintSubject) -> [Diagnostic]

    init(
        _ id: RuleID, _ severity: Severity, isDecisive: Bool = false, summary: Message? = nil, source: String,
        find: @escaping @Sendable (ClusterLintSubject) -> [LintFinding]
    ) {
        self.id = id
        self.severity = severity
        self.isDecisive = isDecisive
        self.summary = summary
        self.source = source
        check = { subject in find(subject).map { $0.diagnostic(id, severity, in: subject.manifest) } }
    }

    package static let all: [ClusterLintRule] = [
        .blanketTolerationOnVirtualNodes, .controlPlanesLeftOut, .noExecuteLoop, .foreignNodes, .rolloutBudget,
    ]

    /// What the rules for manifests found, and what these find; where both speak under one name, these alone.
    package static func refine(_ findings: [Diagnostic], with subject: ClusterLintSubject) -> [Diagnostic] {
        let better = all.flatMap { $0.check(subject) }
        let replaced = Set(better.map(\.rule)).union(all.filter(\.isDecisive).map(\.id))
        return findings.filter { !replaced.contains($0.rule) } + better
    }
}
