import Diagnostics

extension LintRule {
    /// A topology spread constraint of a DaemonSet. By default node affinity is honoured when domains are counted, so a daemon pod has one
    /// domain and no skew. The constraint still rejects nodes without the label.
    static let spreadNoop = LintRule(
        "spread-noop", .info,
        summary: Message("a topology spread constraint that has no effect with one pod per node"),
        reason: Message("harmless where every node has the label"),
        source: "kubernetes pkg/scheduler/framework/plugins/podtopologyspread (nodeAffinityPolicy: Honor)"
    ) { subject in
        let constraints = subject.spec.topologySpreadConstraints.enumerated().filter { _, constraint in
            constraint.whenUnsatisfiable == UnsatisfiableConstraintAction.doNotSchedule
                && constraint.nodeAffinityPolicy != NodeInclusionPolicy.ignore && constraint.minDomains ?? 1 <= 1
        }
        return LintDiagnostic(
            constraints.map {
                LintOccurrence($0.element.topologyKey, at: LintSubject.specPath.child("topologySpreadConstraints").index($0.offset))
            }, help: Message("Remove it; its only effect is that nodes without the label are rejected")
        ) { Message("Spreading has no effect, because each pod of a DaemonSet is pinned to its node: \($0)") }
    }
}
