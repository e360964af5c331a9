import Diagnostics
import Kubernetes
import Reconciliation

/// The inputs that all examples of a handbook share.
package struct HandbookContext: Sendable {
    /// By name.
    package let clusters: ClusterLibrary
    /// The release that is modelled.
    package let version: KubernetesVersion
    /// The workloads of all notes.
    package let workloads: WorkloadIndex
    /// The severities of rules.
    package let levels: RuleLevels
    /// The lint rules that are on.
    let rules: [LintRule]

    package init(
        clusters: ClusterLibrary, version: KubernetesVersion = .latest, workloads: WorkloadIndex, levels: RuleLevels = RuleLevels()
    ) {
        self.clusters = clusters
        self.version = version
        self.workloads = workloads
        self.levels = levels
        rules = LintRule.on(levels)
    }
}

extension Example {
    /// Reviews the documents of the example, runs its DaemonSets and the lint rules, and checks the claims of the note.
    ///
    /// - Parameter source: the bytes of the note.
    package func run(in context: HandbookContext, source: [UInt8]) -> ExampleResult {
        let reviewed = documents.map { ReviewedDocument(document: $0, verdict: review($0, version: context.version)) }
        let run = ExampleScenario(self, reviewed, context).flatMap { $0.run(context.version) }
        let claims = expectedOutcome.map { $0.check(against: reviewed, step: run?.claimedStep) } ?? []

        let isRejectionExpected = claims.contains { $0.clause == .rejected }
        let companions = CompanionObjects(documents: documents)
        let isOnChosenCluster = run?.cluster == nil || cluster != nil || context.clusters.isDefaultChosen
        let lintedStep = isOnChosenCluster ? run?.claimedStep : nil
        var filter = SuppressionFilter(suppressions, levels: context.levels)
        for item in reviewed {
            let isExpected = isRejectionExpected && item.verdict.accepted == false
            let answer = item.verdict.diagnostics
            filter.add(answer, isExpected: isExpected)
            let reported = Set(answer.map(\.rule))
            let found = lint(item, reported, companions, step: lintedStep, in: context, source: source)
            filter.add(found, isExpected: isExpected)
            filter.add(secretFindings(in: item.document))
        }
        filter.add(clusterDiagnostics(context.clusters) + expectationDiagnostics(claims))
        return ExampleResult(example: self, documents: reviewed, run: run, diagnostics: filter.diagnostics(), claims: claims)
    }

    private var expectedOutcome: ExpectedOutcome? { expected.map { ExpectedOutcome.parse($0.text).expected } }

    private func lint(
        _ item: ReviewedDocument, _ reported: Set<RuleID>, _ companions: CompanionObjects, step: StepOutcome?, in context: HandbookContext,
        source: [UInt8]
    ) -> [Diagnostic] {
        var others: [LintSubject.Workload] = []
        if case .daemonSet(let daemonSet) = item.document.object { others = context.workloads.candidates(for: daemonSet.spec.selector) }
        let isAccepted = item.verdict.accepted == true
        return Reconciliation.lint(
            item.document, isAccepted: isAccepted, reported: reported, source: source, others: others, companions: companions,
            rules: context.rules, step: step)
    }
}
