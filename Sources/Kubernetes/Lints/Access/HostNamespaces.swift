import Diagnostics

extension LintRule {
    /// Namespaces shared with the node. Many agents need the network or process namespace; few need the IPC namespace.
    static let hostNamespaces = LintRule(
        "host-namespaces", .info,
        summary: Message("uses the network or process namespace of the node; using the IPC namespace is a warning"),
        source: "Pod Security Standards, baseline: Host Namespaces"
    ) { subject in
        let spec = subject.spec
        let all: [(used: Bool, field: String, severity: Severity, headline: Message)] = [
            (spec.hostNetwork, "hostNetwork", .info, Message("Uses the node's network")),
            (spec.hostPID, "hostPID", .info, Message("Sees all processes of the node")),
            (spec.hostIPC, "hostIPC", .warning, Message("Shares memory with processes of the node")),
        ]
        return all.filter(\.used).map { LintDiagnostic($0.headline, at: LintSubject.specPath.child($0.field), severity: $0.severity) }
    }
}
