import Diagnostics
import Kubernetes

/// One reason why a node has no running pod, or a pod that should not be there, with the smallest change that fixes it.
struct ExplanationRule: Sendable {
    let id: RuleID
    /// Nil where the rule does not apply. A change is proposed only if a dry run finds that it works.
    let explain: @Sendable (ExplanationSubject, inout DryRuns) -> Explanation?

    init(_ id: RuleID, _ explain: @escaping @Sendable (ExplanationSubject, inout DryRuns) -> Explanation?) {
        self.id = id
        self.explain = explain
    }

    /// In the order in which the components decide; the first that applies is reported. The rules of a plugin are in the file of the plugin.
    static let all: [ExplanationRule] =
        urgent + lasting + [.misscheduled, .podNotReady] + AdmissionPlugin.all.flatMap(\.explanations) + [.podRejected, .evictionLoop]
        + SchedulerPlugin.all.flatMap(\.explanations) + [
            .otherScheduler, .rejectedInCluster, .notStarted, .onDelete, .waitsForAvailability, .rolloutBudget,
        ]

    /// What happens to a pod that the other rules would explain by why it is deleted.
    private static let urgent: [ExplanationRule] = [.deletionUnconfirmed]

    /// The indices of the lasting rules in `all`.
    static let lastingRange = urgent.count..<urgent.count + lasting.count

    /// The next of them. They read only the DaemonSet, the node with its pods, and dry runs: where these are the same in a later step, so is the
    /// explanation.
    static let lasting: [ExplanationRule] = [
        .nodeGone, .templateNodeName, .nodeSelectorMismatch, .nodeAffinityMismatch, .nodeNotReady, .untoleratedTaint,
    ]
}

extension ControlPlane {
    /// Explains the rows of a DaemonSet that need it, and adds the remarks on the whole.
    ///
    /// - Parameters:
    ///   - slots: the slot of each row.
    ///   - rowsNeedingExplanation: indexes of the rows.
    ///   - rejections: the objects of the step that the API server rejected.
    ///   - overview: of the nodes at the end of the step.
    ///   - shared: the dry runs of the step.
    /// - Returns: what later steps can reuse.
    func explain(
        _ outcome: inout DaemonSetOutcome, _ index: Int, slots: [Int], rowsNeedingExplanation: [Int], rejections: [RejectedObject],
        overview: ClusterOverview, shared: SharedDryRuns
    ) -> Explained {
        var dryRuns = DryRuns(self, index, shared)
        var equivalent = NodeEquivalenceCache(
            daemonSetController.daemonSets[index].requirement, known: explained[index]?.equivalent ?? NodeEquivalenceCache.Known())
        let use = rowsNeedingExplanation.isEmpty ? nil : selectionUse(of: index, rows: outcome.nodes, overview)
        for row in rowsNeedingExplanation {
            guard let use else { break }
            let subject = ExplanationSubject(self, index, slots[row], outcome.nodes[row], overview, use)
            outcome.nodes[row].explanation = equivalent.explain(subject, &dryRuns)
        }
        let whole = RemarkSubject(
            controlPlane: self, index: index, outcome: outcome, slots: slots, rowsNeedingExplanation: rowsNeedingExplanation,
            rejections: rejections, untried: dryRuns.untried.count)
        outcome.remarks = RemarkRule.all.flatMap { rule in
            rule.remarks(whole).map { Remark(rule.id, rule.severity, $0, repeatsExplanations: rule.repeatsExplanations) }
        }
        return Explained(dryRuns: dryRuns.prepared, equivalent: equivalent.lasting)
    }

    func selectionUse(of index: Int, rows: [NodeRow], _ overview: ClusterOverview) -> SelectionUse {
        let record = daemonSetController.daemonSets[index]
        return overview.use(
            of: record.requirement, record.object.spec.template.spec, selectsNodes: rows.contains { $0.nodeExists && $0.shouldContinue })
    }

    /// Results of explaining a DaemonSet in one step that the next can reuse.
    struct Explained: Sendable {
        /// The changed DaemonSets that were prepared for dry runs.
        let dryRuns: [[ManifestChange.Part]: DryRuns.Prepared]
        let equivalent: NodeEquivalenceCache.Known
    }
}
