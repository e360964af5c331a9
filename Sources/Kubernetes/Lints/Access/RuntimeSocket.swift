import Diagnostics

extension LintRule {
    /// Access to the container runtime's socket means control of all containers of the node, and through them of the node.
    static let runtimeSocket = LintRule(
        "runtime-socket", .info,
        summary: Message("mounts the socket of the container runtime: full control over all containers of the node"),
        reason: Message("agents that inspect containers need it, and read-only mounts don't limit it"),
        source: "kube-linter docker-sock; CKV_K8S_27"
    ) { subject in
        let sockets = subject.hostPaths.filter { volume, source, _ in
            NodePath.isRuntimeSocket(source.path) && !subject.mounts(of: volume.name).isEmpty
        }
        return LintDiagnostic(
            sockets.map { LintOccurrence($0.source.path, at: $0.path.child("hostPath", "path")) },
            help: Message("Query the kubelet's API instead, or use it only for agents that are trusted with the node")
        ) { Message("Can control every container on the node: \($0)") }
    }
}
