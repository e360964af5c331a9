import Diagnostics

extension LintRule {
    /// A host port is reachable from outside the cluster. With a privileged container that is a warning.
    static let hostPort = LintRule(
        "host-port", .info,
        summary: Message("uses a port of the node; a warning if a privileged container listens on it"),
        reason: Message("agents that receive metrics or traces need it; behind an open port a vulnerability exposes the node"),
        source: "Pod Security Standards, baseline: Host Ports"
    ) { subject in
        let ports = subject.containers.flatMap { located in
            located.container.ports.enumerated().filter { $0.element.hostPort != 0 }.map { index, port in
                let local = port.hostIP == "127.0.0.1" || port.hostIP == "::1"
                let occurrence = LintOccurrence(
                    String(port.hostPort), at: located.path.child("ports").index(index).child("hostPort"),
                    label: Message(verbatim: located.name))
                return (occurrence, isExposed: !local && located.container.securityContext?.privileged == true)
            }
        }
        let exposed = ports.filter(\.isExposed).map(\.0)
        guard exposed.isEmpty else {
            return LintDiagnostic(
                exposed + ports.filter { !$0.isExposed }.map(\.0), severity: .warning,
                help: Message(
                    "A vulnerability in it exposes the whole node: bind the port to 127.0.0.1 with `hostIP`, or listen in an unprivileged container"
                )
            ) { Message("Uses ports of every node, with a privileged container: \($0)") }
        }
        return LintDiagnostic(ports.map(\.0), help: Message("Only one pod with the same host port fits on a node")) {
            Message("Uses ports of every node: \($0)")
        }
    }
}
