import Diagnostics
import Kubernetes

/// The findings of the lint rules in a document; none for other kinds than DaemonSet.
///
/// - Parameters:
///   - isAccepted: whether the API server accepts it. For a rejected document only the rules run that explain the rejection.
///   - reported: the rules of the findings about the rejection: what they say is not said again.
///   - source: the bytes of the file that contains the document.
///   - others: the other workloads of the same notes or files.
///   - companions: the objects that are applied together with it.
///   - rules: those that run on accepted documents.
///   - step: the outcome on a cluster; nil where it was not run.
package func lint(
    _ document: ManifestDocument, isAccepted: Bool, reported: Set<RuleID> = [], source: [UInt8], others: [LintSubject.Workload] = [],
    companions: CompanionObjects = .none, rules: [LintRule] = LintRule.onByDefault, step: StepOutcome? = nil
) -> [Diagnostic] {
    guard let subject = LintSubject(document, source: source, others: others, companions: companions) else { return [] }
    return findings(in: subject, isAccepted: isAccepted, reported: reported, rules: rules, step: step).map { $0.about(document.objectName) }
}

private func findings(
    in subject: LintSubject, isAccepted: Bool, reported: Set<RuleID>, rules: [LintRule], step: StepOutcome?
) -> [Diagnostic] {
    guard isAccepted else {
        return LintRule.onRejection.filter { reported.isDisjoint(with: $0.errors.map(\.id)) }.compactMap { $0.rule.check(subject) }
    }
    let findings = rules.compactMap { $0.check(subject) }
    let name = subject.daemonSet.metadata.name
    let namespace = subject.daemonSet.metadata.namespace.isEmpty ? "default" : subject.daemonSet.metadata.namespace
    guard let step, let outcome = step.daemonSets.first(where: { $0.name == name && $0.namespace == namespace }) else {
        return findings
    }
    return ClusterLintRule.refine(findings, with: ClusterLintSubject(subject, outcome: outcome, nodes: step.nodes))
}
