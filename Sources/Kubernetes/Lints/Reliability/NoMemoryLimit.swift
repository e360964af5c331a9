import Diagnostics

extension LintRule {
    /// Without a limit a leak in the agent takes the memory of every node.
    static let noMemoryLimit = missing(
        "no-memory-limit", .warning, ResourceName.memory, in: "limits",
        summary: Prose("A container has no memory limit", zh: "容器沒有 memory 上限"),
        source: "kube-linter unset-memory-requirements; CKV_K8S_13",
        help: Prose("Limit it, so that a leak ends the agent and not the node", zh: "請設定上限，讓記憶體洩漏只影響代理程式而不是節點"))
}
