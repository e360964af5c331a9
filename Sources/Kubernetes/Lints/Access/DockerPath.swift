import Diagnostics

extension LintRule {
    /// Paths of Docker. Since 1.24 the kubelet uses containerd or CRI-O, so on most nodes they are empty or missing.
    static let dockerPath = LintRule(
        "docker-path", .warning,
        summary: Message("a path of Docker: empty on nodes with containerd or CRI-O"),
        source: "kubernetes.io/blog/2022/02/17/dockershim-faq (removed in 1.24)"
    ) { subject in
        subject.hostPaths.compactMap { _, source, path in
            let logs = NodePath.isWithin(source.path, "/var/lib/docker")
            let socket = ["/var/run/docker.sock", "/run/docker.sock"].contains(NodePath.withoutLastSlash(source.path))
            guard logs || socket else { return nil }
            return LintDiagnostic(
                Message("\(source.path) belongs to Docker, which Kubernetes does not use since 1.24"),
                at: path.child("hostPath", "path"),
                help: logs
                    ? Message("The logs of containers are below `/var/log/pods` and `/var/log/containers` with every runtime")
                    : Message("containerd listens on `/run/containerd/containerd.sock`, CRI-O on `/run/crio/crio.sock`"))
        }
    }
}
