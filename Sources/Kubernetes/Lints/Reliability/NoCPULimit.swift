import Diagnostics

extension LintRule {
    /// Off by default: a CPU limit throttles an agent just when the node is busy.
    static let noCPULimit = missing(
        "no-cpu-limit", .info, isOnByDefault: false, ResourceName.cpu, in: "limits",
        summary: Message("no CPU limit"),
        reason: Message("a limit slows agents down when they are needed most"),
        source: "CKV_K8S_11",
        help: Message("Set a limit only if it must not use idle CPU"))
}
