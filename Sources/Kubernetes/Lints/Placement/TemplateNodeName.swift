import Diagnostics

extension LintRule {
    /// `nodeName` in the template of a DaemonSet leaves one node at most, and its pod goes past the scheduler's check of resources.
    static let templateNodeName = LintRule(
        "template-node-name", .warning,
        summary: Prose("`nodeName` in the template: at most one node gets a pod", zh: "範本中設定了 `nodeName`：最多只有一個節點會有 Pod"),
        source: "kubernetes pkg/controller/daemon/daemon_controller.go (NodeShouldRunDaemonPod)"
    ) { subject in
        let name = subject.spec.nodeName
        guard !name.isEmpty else { return [] }
        return [
            LintFinding(
                Prose("Only the node \(name) can get a pod", zh: "只有節點 \(name) 會有 Pod"), at: LintSubject.specPath.child("nodeName"),
                help: Prose(
                    "Choose nodes by `nodeSelector` or affinity; the scheduler does not check resources for a pod with `nodeName`",
                    zh: "請用 `nodeSelector` 或親和性選擇節點；設定了 `nodeName` 的 Pod 不會經過排程器的資源檢查"))
        ]
    }
}
