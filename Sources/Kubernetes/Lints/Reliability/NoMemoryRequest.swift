import Diagnostics

extension LintRule {
    /// Without a request, the pod is among the first to be evicted under memory pressure.
    static let noMemoryRequest = missing(
        "no-memory-request", .warning, ResourceName.memory, in: "requests",
        summary: Message("no memory request"), source: "kube-linter unset-memory-requirements; CKV_K8S_12",
        help: Message("Request its usual consumption"))
}
