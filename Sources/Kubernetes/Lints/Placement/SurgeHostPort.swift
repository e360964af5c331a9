import Diagnostics

extension LintRule {
    /// With `maxSurge` the new pod starts on the node of the old one, but only one pod can use a host port: the new pod stays Pending and
    /// the rollout never finishes. The API server accepts it.
    static let surgeHostPort = LintRule(
        "surge-hostport", .error,
        summary: Message("`maxSurge` with a host port: accepted, but the rollout never finishes"),
        reason: Message("the rollout never finishes"),
        source: "kubernetes#106417; seen on 1.36.2"
    ) { subject in
        guard subject.surges else { return nil }
        for located in subject.containers where located.role != .setup {
            for (index, port) in located.container.ports.enumerated() where port.hostPort != 0 || subject.spec.hostNetwork {
                let number = port.hostPort != 0 ? port.hostPort : port.containerPort
                let field = located.path.child("ports").index(index).child(port.hostPort != 0 ? "hostPort" : "containerPort")
                return LintDiagnostic(
                    Message("maxSurge can't work with host port \(number): the old pod holds it"),
                    at: FieldPath("spec", "updateStrategy", "rollingUpdate", "maxSurge"),
                    related: [(field, Message("only one pod on a node can use it"))],
                    help: Message("Use `maxUnavailable` instead of `maxSurge`, or remove the host port"))
            }
        }
        return nil
    }
}
