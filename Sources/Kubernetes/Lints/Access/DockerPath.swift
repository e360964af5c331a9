import Diagnostics

extension LintRule {
    /// Paths of Docker. Since 1.24 the kubelet talks to containerd or CRI-O, so on most nodes they are empty or not there.
    static let dockerPath = LintRule(
        "docker-path", .warning,
        summary: Prose(
            "Mounts a path of Docker, which is empty or missing on nodes with containerd or CRI-O",
            zh: "掛載了 Docker 的路徑，在使用 containerd 或 CRI-O 的節點上是空的或不存在"),
        source: "kubernetes.io/blog/2022/02/17/dockershim-faq (removed in 1.24)"
    ) { subject in
        subject.hostPaths.compactMap { _, source, path in
            let logs = NodePath.isWithin(source.path, "/var/lib/docker")
            let socket = ["/var/run/docker.sock", "/run/docker.sock"].contains(NodePath.withoutLastSlash(source.path))
            guard logs || socket else { return nil }
            return LintFinding(
                Prose(
                    "\(source.path) belongs to Docker: nothing of Kubernetes is there since 1.24",
                    zh: "\(source.path) 屬於 Docker：自 1.24 起 Kubernetes 不再使用它"),
                at: path.child("hostPath", "path"),
                help: logs
                    ? Prose(
                        "The logs of containers are below `/var/log/pods` and `/var/log/containers` with every runtime",
                        zh: "無論使用哪種執行環境，容器的日誌都在 `/var/log/pods` 與 `/var/log/containers` 之下")
                    : Prose(
                        "containerd listens on `/run/containerd/containerd.sock`, CRI-O on `/run/crio/crio.sock`",
                        zh: "containerd 使用 `/run/containerd/containerd.sock`，CRI-O 使用 `/run/crio/crio.sock`"))
        }
    }
}
