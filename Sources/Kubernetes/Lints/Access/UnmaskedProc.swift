import Diagnostics

extension LintRule {
    /// The runtime doesn't mask the sensitive parts of /proc.
    static let unmaskedProc = LintRule(
        "unmasked-proc", .warning,
        summary: Message("sees all of `/proc`"),
        source: "Pod Security Standards, baseline: /proc Mount Type"
    ) { subject in
        subject.containers.compactMap { located in
            guard located.container.securityContext?.procMount == "Unmasked" else { return nil }
            return LintDiagnostic(
                Message("\(located.container.name) sees all of `/proc`"),
                at: located.path.child("securityContext", "procMount"),
                help: Message("Remove `procMount`; only nested containers need it"))
        }
    }
}
