import Diagnostics

extension LintRule {
    /// A process can gain more privileges than its parent, for example through a setuid binary. Privileged containers and those with
    /// SYS_ADMIN can't turn it off.
    static let privilegeEscalation = LintRule(
        "privilege-escalation", .info,
        summary: Message("`allowPrivilegeEscalation` is not `false`"),
        reason: Message("hardening, with little effect on an agent that runs as root"),
        source: "Pod Security Standards, restricted: Privilege Escalation"
    ) { subject in
        let gaining = subject.hardenableContainers.filter { located in
            let context = located.container.securityContext
            let cannot =
                context?.privileged == true
                || (context?.capabilities?.add ?? []).contains { ["SYS_ADMIN", "CAP_SYS_ADMIN", "ALL"].contains($0) }
            return context?.allowPrivilegeEscalation != false && !cannot
        }
        let occurrences = gaining.map { LintOccurrence($0.name, at: $0.path.child("securityContext", "allowPrivilegeEscalation")) }
        return LintDiagnostic(occurrences, help: Message("Set `allowPrivilegeEscalation: false`")) {
            Message("Can gain more privileges: \($0)")
        }
    }
}
