import Diagnostics

extension LintRule {
    /// A spread constraint of a pod that is pinned to one node: by default the node affinity is honoured when domains are counted, so there
    /// is only one, and nothing is uneven. It still refuses nodes without the label.
    static let spreadNoop = LintRule(
        "spread-noop", .info,
        summary: Prose(
            "A topology spread constraint does nothing for a DaemonSet, but to refuse nodes without its label",
            zh: "拓撲分散限制對 DaemonSet 沒有作用，只會拒絕沒有該標籤的節點"),
        source: "kubernetes pkg/scheduler/framework/plugins/podtopologyspread (nodeAffinityPolicy: Honor)"
    ) { subject in
        subject.spec.topologySpreadConstraints.enumerated().compactMap { index, constraint in
            guard constraint.whenUnsatisfiable == UnsatisfiableConstraintAction.doNotSchedule,
                constraint.nodeAffinityPolicy != NodeInclusionPolicy.ignore, constraint.minDomains ?? 1 <= 1
            else { return nil }
            return LintFinding(
                Prose(
                    "Spreading by \(constraint.topologyKey) does nothing: each pod of a DaemonSet is pinned to its node",
                    zh: "依 \(constraint.topologyKey) 分散沒有作用：DaemonSet 的每個 Pod 都固定在自己的節點上"),
                at: LintSubject.specPath.child("topologySpreadConstraints").index(index),
                help: Prose(
                    "Leave it out; all it does is to refuse nodes without the label \(constraint.topologyKey)",
                    zh: "可以移除；它唯一的效果是拒絕沒有 \(constraint.topologyKey) 標籤的節點"))
        }
    }
}
