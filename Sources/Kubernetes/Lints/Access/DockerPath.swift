import Diagnostics

extension LintRule {
    /// Paths of Docker. Since 1.24 the kubelet uses containerd or CRI-O, so on most nodes they are empty or missing. Agents that have the
    /// paths of other runtimes as well work with both.
    static let dockerPath = LintRule(
        "docker-path", .info,
        summary: Message(
            "a path of Docker: empty on nodes with containerd or CRI-O; a warning if the agent has no path of these for the same purpose"),
        reason: Message("agents keep it for old nodes, next to the paths of other runtimes; alone it has been useless since 1.24"),
        source: "kubernetes.io/blog/2022/02/17/dockershim-faq (removed in 1.24)"
    ) { subject in
        let paths = subject.hostPaths.map { (path: $0.source.path, field: $0.path.child("hostPath", "path")) }
        let logs = paths.filter { NodePath.isWithin($0.path, "/var/lib/docker") }
        let sockets = paths.filter { ["/var/run/docker.sock", "/run/docker.sock"].contains(NodePath.normalized($0.path)) }
        let hasOtherLogs = paths.contains { NodePath.containsLogs($0.path) }
        let hasOtherSocket = paths.contains { NodePath.containsRuntimeSocket($0.path) }
        let useless = (hasOtherLogs ? [] : logs) + (hasOtherSocket ? [] : sockets)
        // The useless ones come first: they explain the severity.
        let all = useless + (hasOtherLogs ? logs : []) + (hasOtherSocket ? sockets : [])
        let help =
            (useless.first ?? all.first).map { first in
                sockets.contains { $0.field == first.field }
                    ? Message("containerd listens on `/run/containerd/containerd.sock`, CRI-O on `/run/crio/crio.sock`")
                    : Message("The logs of containers are below `/var/log/pods` and `/var/log/containers` with every runtime")
            }
        return LintDiagnostic(
            all.map { LintOccurrence($0.path, at: $0.field) }, severity: useless.isEmpty ? .info : .warning, help: help
        ) { Message("Belongs to Docker, which Kubernetes does not use since 1.24: \($0)") }
    }
}
