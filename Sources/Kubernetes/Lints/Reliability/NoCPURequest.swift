import Diagnostics

extension LintRule {
    /// Without a request, the scheduler reserves nothing for the agent, and under load it gets almost no CPU time.
    static let noCPURequest = missing(
        "no-cpu-request", .info, ResourceName.cpu, in: "requests",
        summary: Message("no CPU request"),
        reason: Message("agents that have to run on every node often request nothing"),
        source: "kube-linter unset-cpu-requirements; CKV_K8S_10",
        help: Message("Request its usual consumption"))
}
