import Diagnostics
import Kubernetes

/// What lint rules find in a document; nothing for what is no DaemonSet.
///
/// - Parameters:
///   - isAccepted: whether the API server takes it. In what it refuses, only the rules speak that explain the refusal.
///   - source: the bytes of the whole file that the document stands in.
///   - others: the other workloads of the same notes.
///   - rules: those that run on what the API server takes.
///   - step: what became of it on a cluster; nil where it was not run.
package func lint(
    _ document: ManifestDocument, isAccepted: Bool, source: [UInt8], others: [LintSubject.Workload] = [],
    rules: [LintRule] = LintRule.onByDefault, step: StepOutcome? = nil
) -> [Diagnostic] {
    guard let subject = LintSubject(document, source: source, others: others) else { return [] }
    guard isAccepted else { return LintRule.onRefusal.flatMap { $0.check(subject) } }
    let findings = rules.flatMap { $0.check(subject) }
    let name = subject.daemonSet.metadata.name
    guard let step, let outcome = step.daemonSets.first(where: { $0.name == name && $0.namespace == subject.namespace }) else {
        return findings
    }
    return ClusterLintRule.refine(findings, with: ClusterLintSubject(subject, outcome: outcome, nodes: step.nodes))
}
