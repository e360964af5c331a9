import Diagnostics

extension LintRule {
    /// Off: a cpu limit slows an agent down just when the node is busy.
    static let noCPULimit = missing(
        "no-cpu-limit", .info, isOnByDefault: false, ResourceName.cpu, in: "limits",
        summary: Prose("A container has no cpu limit", zh: "容器沒有 cpu 上限"), source: "CKV_K8S_11",
        help: Prose("Limit it only if it must never use idle cpu", zh: "只有在絕不能使用閒置 cpu 時才設定上限"))
}
