import Diagnostics

extension LintRule {
    /// With OnDelete a changed template reaches a node only once its pod is deleted by hand.
    static let onDelete = LintRule(
        "on-delete", .info,
        summary: Prose(
            "`updateStrategy` `OnDelete`: pods keep the old template until someone deletes them",
            zh: "`updateStrategy` 為 `OnDelete`：Pod 在被刪除之前會一直使用舊的範本"),
        source: "kubernetes pkg/controller/daemon/daemon_controller.go (updateDaemonSet)"
    ) { subject in
        guard subject.daemonSet.spec.updateStrategy.type == UpdateStrategyType.onDelete else { return [] }
        return [
            LintFinding(
                Prose("A changed template reaches no pod until it is deleted", zh: "修改後的範本在 Pod 被刪除之前不會生效"),
                at: FieldPath("spec", "updateStrategy", "type"),
                help: Prose(
                    "kubectl rollout status does not work with it; use RollingUpdate unless nodes are updated one by one by hand",
                    zh: "`kubectl rollout status` 無法搭配使用；除非要逐一手動更新節點，否則請用 RollingUpdate"))
        ]
    }
}
