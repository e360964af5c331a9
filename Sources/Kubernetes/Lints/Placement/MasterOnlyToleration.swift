import Diagnostics

extension LintRule {
    /// A toleration of the old control-plane taint without one of the new. Since 1.25 kubeadm sets only `control-plane`, so the agent
    /// doesn't run on control-plane nodes. The API server accepts the manifest without a warning.
    static let masterOnlyToleration = LintRule(
        "master-only-toleration", .warning,
        summary: Message(
            "tolerates `node-role.kubernetes.io/master` but not `…/control-plane`: does not run on control-plane nodes since 1.25"),
        reason: Message("the agent is missing on nodes that its author meant"),
        source: "kubeadm KEP-2067; kubernetes CHANGELOG-1.25 (node-role.kubernetes.io/master removed)"
    ) { subject in
        let tolerations = subject.spec.tolerations
        // Control planes run Linux.
        guard !subject.spec.isForWindows, !tolerations.tolerate(.controlPlane),
            let index = tolerations.firstIndex(where: { $0.key == ControlPlaneTaint.old && $0.tolerates(.oldControlPlane) })
        else { return nil }
        let path = LintSubject.specPath.child("tolerations").index(index)
        let edit = subject.text.exactSpan(path).flatMap { span in
            subject.text.adding(
                subject.text.string(span).replacing(ControlPlaneTaint.old, with: ControlPlaneTaint.current), after: path)
        }
        let add = Message("Also tolerate `node-role.kubernetes.io/control-plane`")
        return LintDiagnostic(
            Message("A toleration for `node-role.kubernetes.io/master` does not match control-plane nodes since Kubernetes 1.25"),
            at: path,
            label: Message("no node since 1.25 has this taint"),
            help: Message(
                "Add `{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}`; keep the old key only for clusters up to 1.24"
            ),
            fix: edit.map { Fix(add, edits: [$0]) })
    }
}

/// The keys of the taints of control-plane nodes.
enum ControlPlaneTaint {
    static let current = "node-role.kubernetes.io/control-plane"
    /// The only key up to 1.23, set together with the new one in 1.24, removed in 1.25.
    static let old = "node-role.kubernetes.io/master"
}

extension Taint {
    static let controlPlane = Taint(key: ControlPlaneTaint.current, effect: TaintEffect.noSchedule)
    static let oldControlPlane = Taint(key: ControlPlaneTaint.old, effect: TaintEffect.noSchedule)

    init(key: String, effect: String) {
        self.init()
        self.key = key
        self.effect = effect
    }
}
