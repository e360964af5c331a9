import Diagnostics

extension LintRule {
    /// A process can gain more privileges than its parent, for example through a setuid binary. Privileged containers and those with
    /// SYS_ADMIN can't turn it off.
    static let privilegeEscalation = LintRule(
        "privilege-escalation", .warning,
        summary: Message("`allowPrivilegeEscalation` is not `false`"),
        source: "Pod Security Standards, restricted: Privilege Escalation"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.compactMap { located in
                let context = located.container.securityContext
                let cannot =
                    context?.privileged == true || (context?.capabilities?.add ?? []).contains { ["SYS_ADMIN", "ALL"].contains($0) }
                guard context?.allowPrivilegeEscalation != false, !cannot else { return nil }
                return LintDiagnostic(
                    Message("\(located.container.name) can gain more privileges"),
                    at: located.path.child("securityContext", "allowPrivilegeEscalation"),
                    help: Message("Set `allowPrivilegeEscalation: false`"))
            }
    }
}
