import Diagnostics
import Kubernetes

/// One reason for which a node has no running pod, or one that should not be there: how it is told, and the smallest change that turns it.
struct ExplanationRule: Sendable {
    let id: RuleID
    /// Nil where the rule does not apply. Only changes that a trial has found to work are proposed.
    let explain: @Sendable (ExplanationSubject, inout DryRuns) -> Explanation?

    init(_ id: RuleID, _ explain: @escaping @Sendable (ExplanationSubject, inout DryRuns) -> Explanation?) {
        self.id = id
        self.explain = explain
    }

    /// In the order in which the components decide; the first that applies is told.
    static let all: [ExplanationRule] =
        lasting + [.misscheduled] + AdmissionPlugin.all.flatMap(\.explanations) + [.podRejected, .evictionLoop]
        + SchedulerPlugin.all.flatMap(\.explanations) + [.otherScheduler, .notStarted, .onDelete, .rolloutBudget]

    /// The first of them. They read nothing but the DaemonSet, the node with its pods, and the answers of dryRuns: where these are the same in
    /// a later step, so is what they say.
    static let lasting: [ExplanationRule] = [
        .nodeGone, .templateNodeName, .nodeSelectorMismatch, .nodeAffinityMismatch, .nodeNotReady, .untoleratedTaint,
    ]
}

extension Simulation {
    /// Explains the rows of a DaemonSet that need it, and says what a reader should know of the whole.
    ///
    /// - Parameters:
    ///   - slots: of the rows.
    ///   - odd: the places of the rows that need it.
    /// - Returns: what the steps that follow may know.
    func explain(_ outcome: inout DaemonSetOutcome, _ index: Int, slots: [Int], odd: [Int], refusals: [RejectedObject]) -> Explained {
        var dryRuns = DryRuns(self, index)
        var alike = NodeEquivalenceCache(daemonSets[index].requirement, known: explained[index]?.alike ?? NodeEquivalenceCache.Known())
        for place in odd {
            let subject = ExplanationSubject(self, index, slots[place], outcome.nodes[place])
            outcome.nodes[place].explanation = alike.explain(subject, &dryRuns)
        }
        let whole = SentenceSubject(simulation: self, index: index, outcome: outcome, slots: slots, odd: odd, refusals: refusals)
        outcome.sentences = SentenceRule.all.flatMap { rule in rule.say(whole).map { Sentence(rule.id, rule.severity, $0) } }
        return Explained(dryRuns: dryRuns.prepared, alike: alike.lasting)
    }

    /// What explaining a DaemonSet in one step leaves for the next.
    struct Explained: Sendable {
        /// The changes that were prepared for dryRuns.
        let dryRuns: [[ManifestChange.Part]: DryRuns.Prepared]
        let alike: NodeEquivalenceCache.Known
    }
}
