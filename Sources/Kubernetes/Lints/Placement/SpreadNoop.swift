import Diagnostics

extension LintRule {
    /// A topology spread constraint of a DaemonSet. By default node affinity is honoured when domains are counted, so a daemon pod has one
    /// domain and no skew. The constraint still rejects nodes without the label.
    static let spreadNoop = LintRule(
        "spread-noop", .info,
        summary: Message("a topology spread constraint that has no effect with one pod per node"),
        source: "kubernetes pkg/scheduler/framework/plugins/podtopologyspread (nodeAffinityPolicy: Honor)"
    ) { subject in
        subject.spec.topologySpreadConstraints.enumerated().compactMap { index, constraint in
            guard constraint.whenUnsatisfiable == UnsatisfiableConstraintAction.doNotSchedule,
                constraint.nodeAffinityPolicy != NodeInclusionPolicy.ignore, constraint.minDomains ?? 1 <= 1
            else { return nil }
            return LintDiagnostic(
                Message("Spreading by \(constraint.topologyKey) has no effect: each pod of a DaemonSet is pinned to its node"),
                at: LintSubject.specPath.child("topologySpreadConstraints").index(index),
                help: Message("Remove it; its only effect is that nodes without the label \(constraint.topologyKey) are rejected"))
        }
    }
}
