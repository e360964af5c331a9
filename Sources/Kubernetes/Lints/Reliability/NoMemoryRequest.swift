import Diagnostics

extension LintRule {
    /// Without a request, the scheduler reserves nothing for the agent, and under memory pressure it is among the first pods to be evicted,
    /// unless its priority class is critical for the system.
    static let noMemoryRequest = missing(
        "no-memory-request", .info, ResourceName.memory, in: "requests",
        summary: Message("no memory request"),
        reason: Message("agents that have to run on every node often request nothing"),
        source: "kubernetes pkg/kubelet/eviction/helpers.go (rankMemoryPressure); kube-linter unset-memory-requirements; CKV_K8S_12",
        help: Message("Request its usual consumption"))
}
