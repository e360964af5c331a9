import Diagnostics

extension LintRule {
    /// With OnDelete, a pod gets a changed template only after it is deleted manually.
    static let onDelete = LintRule(
        "on-delete", .info,
        summary: Message("`OnDelete`: a pod keeps the old template until it is deleted"),
        reason: Message("chosen on purpose"),
        source: "kubernetes pkg/controller/daemon/daemon_controller.go (updateDaemonSet)"
    ) { subject in
        guard subject.daemonSet.spec.updateStrategy.type == UpdateStrategyType.onDelete else { return nil }
        return LintDiagnostic(
            Message("A changed template applies to a pod only after the pod is deleted"),
            at: FieldPath("spec", "updateStrategy", "type"),
            help: Message("`kubectl rollout status` does not support it; use RollingUpdate unless you update nodes by hand"))
    }
}
