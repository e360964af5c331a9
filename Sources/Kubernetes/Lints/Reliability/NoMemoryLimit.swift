import Diagnostics

extension LintRule {
    /// Without a limit, a memory leak of the agent affects every node.
    static let noMemoryLimit = missing(
        "no-memory-limit", .info, ResourceName.memory, in: "limits",
        summary: Message("no memory limit"),
        reason: Message("a limit that is too low kills the agent on the largest nodes"),
        source: "kube-linter unset-memory-requirements; CKV_K8S_13",
        help: Message("Set a limit, so that a memory leak kills the agent and not the node"))
}
