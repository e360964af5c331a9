import Diagnostics

extension LintRule {
    /// An agent without a node selector that does not tolerate the control-plane taint does not run on control-plane nodes.
    static let missesControlPlane = LintRule(
        "misses-control-plane", .info,
        summary: Message("does not run on control-plane nodes, although no nodes are selected; this may be intended"),
        reason: Message("often intended"),
        source: "reconciliation rules 1.1 and 1.2: the control-plane taint is not among the default tolerations"
    ) { subject in
        let spec = subject.spec
        // Control planes run Linux; with the old key, `master-only-toleration` reports it.
        guard !spec.choosesNodes, !spec.isForWindows, spec.nodeName.isEmpty, !spec.tolerations.tolerate(.controlPlane),
            !spec.tolerations.tolerate(.oldControlPlane)
        else { return nil }
        let list = LintSubject.specPath.child("tolerations")
        let last = spec.tolerations.indices.last.map { list.index($0) }
        let toleration = "{key: \(ControlPlaneTaint.current), operator: Exists, effect: NoSchedule}"
        let edit = last.flatMap { subject.text.adding(yaml: toleration, after: $0) }
        return LintDiagnostic(
            Message("Doesn't run on control-plane nodes"), at: list,
            help: Message("If it should run on control-plane nodes too, add the toleration \(toleration)"),
            fix: edit.map { Fix(Message("Tolerate the control-plane taint"), edits: [$0]) })
    }
}
