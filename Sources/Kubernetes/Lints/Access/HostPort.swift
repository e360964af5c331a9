import Diagnostics

extension LintRule {
    /// A port of the node is taken. It is reachable from outside; together with much access to the node that is worth a warning.
    static let hostPort = LintRule(
        "host-port", .info,
        summary: Prose("A container takes a port of the node", zh: "容器占用了節點的連接埠"),
        source: "Pod Security Standards, baseline: Host Ports"
    ) { subject in
        subject.containers.flatMap { place in
            place.container.ports.enumerated().compactMap { index, port -> LintFinding? in
                guard port.hostPort != 0 else { return nil }
                let local = port.hostIP == "127.0.0.1" || port.hostIP == "::1"
                let strong = !local && place.container.securityContext?.privileged == true
                return LintFinding(
                    strong
                        ? Prose(
                            "\(place.container.name) is privileged and listens on port \(port.hostPort) of every node",
                            zh: "\(place.container.name) 具有 privileged 權限，並在每個節點的連接埠 \(port.hostPort) 上接受連線")
                        : Prose(
                            "\(place.container.name) takes port \(port.hostPort) of every node",
                            zh: "\(place.container.name) 占用每個節點的連接埠 \(port.hostPort)"),
                    at: place.path.child("ports").index(index).child("hostPort"), severity: strong ? .warning : .info,
                    help: strong
                        ? Prose(
                            "Whoever finds a hole in it has the node: bind it to 127.0.0.1 by `hostIP`, or let an unprivileged container listen",
                            zh: "一旦有漏洞，整個節點都會落入他人之手：請用 `hostIP` 限制為 127.0.0.1，或由沒有 privileged 權限的容器接受連線")
                        : Prose("No two pods with this port fit on one node", zh: "同一節點上容不下兩個使用此連接埠的 Pod"))
            }
        }
    }
}
