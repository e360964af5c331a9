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

        var diagnostics = reviewed.flatMap(\.verdict.diagnostics)
        for document in reviewed where document.verdict.accepted == true {
            diagnostics += lint(document.document, run: run, in: context, source: source)
        }
        diagnostics += clusterDiagnostics(context.clusters) + expectationDiagnostics(claims)
        let judged = judge(diagnostics, isRefusalExpected: claims.contains { $0.clause == .rejected && $0.contradiction == nil })
        return ExampleResult(example: self, documents: reviewed, run: run, findings: judged, claims: claims)
    }

    private var expectedOutcome: ExpectedOutcome? { expected.map { ExpectedOutcome.parse($0.text).expected } }

    private func lint(_ document: ManifestDocument, run: ExampleRun?, in context: HandbookContext, source: [UInt8]) -> [Diagnostic] {
        guard case .daemonSet(let daemonSet) = document.object else { return [] }
        let others = context.workloads.candidates(for: daemonSet.spec.selector)
        guard let subject = LintSubject(document, source: source, others: others) else { return [] }
        return LintRule.onByDefault.flatMap { $0.check(subject) }
    }
}
