import Diagnostics
import Kubernetes
import Reconciliation

/// What all examples of a handbook are run with.
package struct HandbookContext: Sendable {
    package let clusters: ClusterLibrary
    package let version: KubernetesVersion
    package let workloads: WorkloadIndex

    package init(clusters: ClusterLibrary, version: KubernetesVersion = .latest, workloads: WorkloadIndex) {
        self.clusters = clusters
        self.version = version
        self.workloads = workloads
    }
}

extension Example {
    /// Reviews the example's documents, runs its DaemonSets, looks for what lint rules find, and holds the note's claims against it all.
    ///
    /// - Parameter source: the bytes of the note.
    package func run(in context: HandbookContext, source: [UInt8]) -> ExampleResult {
        let reviewed = documents.map { ReviewedDocument(document: $0, verdict: review($0)) }
        let run = ExampleScenario(self, reviewed, context).flatMap { $0.run(context.version) }
        let claims = expectedOutcome.map { $0.check(against: reviewed, step: run?.claimedStep) } ?? []

        let isRefusalExpected = claims.contains { $0.clause == .rejected && $0.contradiction == nil }
        var judge = FindingJudge(allowances)
        for item in reviewed {
            let isExpected = isRefusalExpected && item.verdict.accepted == false
            judge.add(item.verdict.diagnostics, isExpected: isExpected)
            // What cannot be decoded may still be a DaemonSet of a removed API version.
            if item.verdict.accepted == true || item.document.object == nil {
                judge.add(lint(item.document, run: run, in: context, source: source))
            }
        }
        judge.add(clusterDiagnostics(context.clusters) + expectationDiagnostics(claims))
        return ExampleResult(example: self, documents: reviewed, run: run, findings: judge.findings(), claims: claims)
    }

    private var expectedOutcome: ExpectedOutcome? { expected.map { ExpectedOutcome.parse($0.text).expected } }

    private func lint(_ document: ManifestDocument, run: ExampleRun?, in context: HandbookContext, source: [UInt8]) -> [Diagnostic] {
        var others: [LintSubject.Workload] = []
        if case .daemonSet(let daemonSet) = document.object { others = context.workloads.candidates(for: daemonSet.spec.selector) }
        guard let subject = LintSubject(document, source: source, others: others) else { return [] }
        let findings = LintRule.onByDefault.flatMap { $0.check(subject) }
        let key = "\(subject.namespace)/\(subject.daemonSet.metadata.name)"
        guard let step = run?.claimedStep, let outcome = step.daemonSets.first(where: { $0.key == key }) else { return findings }
        return ClusterLintRule.refine(findings, with: ClusterLintSubject(subject, outcome: outcome, nodes: step.nodes))
    }
}
