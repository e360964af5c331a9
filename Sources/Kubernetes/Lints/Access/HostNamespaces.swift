import Diagnostics

extension LintRule {
    /// Namespaces shared with the node. Many agents need the network or process namespace; few need the IPC namespace.
    static let hostNamespaces = LintRule(
        "host-namespaces", .info,
        summary: Message("uses the network or process namespace of the node; using the IPC namespace is a warning"),
        reason: Message("network agents and monitoring need them; shared memory with processes of the node is rarely meant"),
        source: "Pod Security Standards, baseline: Host Namespaces"
    ) { subject in
        let spec = subject.spec
        let all: [(used: Bool, name: String, field: String, label: Message)] = [
            (spec.hostIPC, "IPC", "hostIPC", Message("shares memory with processes of the node")),
            (spec.hostNetwork, "network", "hostNetwork", Message("uses the network of the node")),
            (spec.hostPID, "PID", "hostPID", Message("sees all processes of the node")),
        ]
        let used = all.filter(\.used).map { LintOccurrence($0.name, at: LintSubject.specPath.child($0.field), label: $0.label) }
        return LintDiagnostic(
            used, severity: spec.hostIPC ? .warning : .info,
            help: spec.hostIPC ? Message("Remove `hostIPC` unless the agent shares memory with processes of the node") : nil
        ) { Message("Uses namespaces of the node: \($0)") }
    }
}
