import Diagnostics

extension LintRule {
    /// The runtime doesn't mask the sensitive parts of /proc.
    static let unmaskedProc = LintRule(
        "unmasked-proc", .warning,
        summary: Message("sees all of `/proc`"),
        reason: Message("only containers that start containers need it"),
        source: "Pod Security Standards, baseline: /proc Mount Type"
    ) { subject in
        let unmasked = subject.containers.filter { $0.container.securityContext?.procMount == "Unmasked" }
        return LintDiagnostic(
            unmasked.map { LintOccurrence($0.name, at: $0.path.child("securityContext", "procMount")) },
            help: Message("Remove `procMount`; only nested containers need it")
        ) { Message("Sees all of `/proc`: \($0)") }
    }
}
