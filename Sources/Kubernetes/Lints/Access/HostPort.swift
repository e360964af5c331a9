import Diagnostics

extension LintRule {
    /// A host port is reachable from outside the cluster. With a privileged container that is a warning.
    static let hostPort = LintRule(
        "host-port", .info,
        summary: Message("uses a port of the node"),
        source: "Pod Security Standards, baseline: Host Ports"
    ) { subject in
        subject.containers.flatMap { located in
            located.container.ports.enumerated().compactMap { index, port -> LintDiagnostic? in
                guard port.hostPort != 0 else { return nil }
                let local = port.hostIP == "127.0.0.1" || port.hostIP == "::1"
                let strong = !local && located.container.securityContext?.privileged == true
                return LintDiagnostic(
                    strong
                        ? Message("\(located.container.name) is privileged and listens on port \(port.hostPort) of every node")
                        : Message("\(located.container.name) uses port \(port.hostPort) of every node"),
                    at: located.path.child("ports").index(index).child("hostPort"), severity: strong ? .warning : .info,
                    help: strong
                        ? Message(
                            "A vulnerability in it exposes the whole node: bind the port to 127.0.0.1 with `hostIP`, or listen in an unprivileged container"
                        )
                        : Message("Only one pod with this port fits on a node"))
            }
        }
    }
}
