import Diagnostics

extension LintRule {
    /// A surge runs the new pod beside the old one on the same node, but a port of the node goes to one pod only: the new pod stays
    /// Pending and the rollout never ends. The API server accepts it.
    static let surgeHostPort = LintRule(
        "surge-hostport", .error,
        summary: Prose(
            "`maxSurge` together with a host port: the new pod waits for ever for the port of the old one",
            zh: "`maxSurge` 與 `hostPort` 並用：新 Pod 會永遠等待舊 Pod 占用的連接埠"),
        source: "kubernetes#106417; seen on 1.36.2"
    ) { subject in
        guard subject.surges else { return [] }
        for place in subject.containers where place.staysRunning {
            for (index, port) in place.container.ports.enumerated() where port.hostPort != 0 || subject.spec.hostNetwork {
                let number = port.hostPort != 0 ? port.hostPort : port.containerPort
                let field = place.path.child("ports").index(index).child(port.hostPort != 0 ? "hostPort" : "containerPort")
                return [
                    LintFinding(
                        Prose(
                            "A surge cannot work with port \(number) of the node: the old pod holds it",
                            zh: "先增後減無法與節點連接埠 \(number) 並用：舊 Pod 仍占用著它"),
                        at: FieldPath("spec", "updateStrategy", "rollingUpdate", "maxSurge"),
                        related: [(field, Prose("one pod of a node can have it", zh: "同一節點上只有一個 Pod 能使用它"))],
                        help: Prose(
                            "Use `maxUnavailable` in place of `maxSurge`, or give up the port of the node",
                            zh: "改用 `maxUnavailable` 取代 `maxSurge`，或不要使用節點的連接埠"))
                ]
            }
        }
        return []
    }
}
