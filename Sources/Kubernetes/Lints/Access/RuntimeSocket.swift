import Diagnostics

extension LintRule {
    /// Whoever talks to the container runtime rules every container of the node, and through them the node.
    static let runtimeSocket = LintRule(
        "runtime-socket", .warning,
        summary: Prose(
            "The socket of the container runtime is mounted: with it every container of the node can be ruled",
            zh: "掛載了容器執行環境的 socket：透過它可以控制節點上的所有容器"),
        source: "kube-linter docker-sock; CKV_K8S_27"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            guard NodePath.isRuntimeSocket(source.path), !subject.mounts(of: volume.name).isEmpty else { return nil }
            return LintFinding(
                Prose("\(source.path) rules every container of the node", zh: "\(source.path) 可控制節點上的所有容器"),
                at: path.child("hostPath", "path"),
                help: Prose(
                    "Ask the kubelet's API for what the agent needs to know, or keep to agents that are trusted with the node",
                    zh: "請改向 kubelet 的 API 查詢所需的資訊，或只用於可信任其掌控節點的代理程式"))
        }
    }
}
