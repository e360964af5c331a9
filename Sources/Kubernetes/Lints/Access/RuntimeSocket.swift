import Diagnostics

extension LintRule {
    /// Access to the container runtime's socket means control of all containers of the node, and through them of the node.
    static let runtimeSocket = LintRule(
        "runtime-socket", .warning,
        summary: Message("mounts the socket of the container runtime: full control over all containers of the node"),
        source: "kube-linter docker-sock; CKV_K8S_27"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            guard NodePath.isRuntimeSocket(source.path), !subject.mounts(of: volume.name).isEmpty else { return nil }
            return LintDiagnostic(
                Message("\(source.path) can control every container on the node"),
                at: path.child("hostPath", "path"),
                help: Message("Query the kubelet's API instead, or use it only for agents that are trusted with the node"))
        }
    }
}
