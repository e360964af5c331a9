import Diagnostics

extension LintRule {
    /// System calls are not filtered.
    static let noSeccompProfile = LintRule(
        "no-seccomp-profile", .info,
        summary: Message("no seccomp profile, or `Unconfined`"),
        reason: Message("hardening; the kubelet may set a profile by default (`seccompDefault`)"),
        source: "Pod Security Standards, restricted: Seccomp"
    ) { subject in
        let unconfined = subject.hardenableContainers.filter { located in
            let own = located.container.securityContext?.seccompProfile
            let type = (own ?? subject.spec.securityContext?.seccompProfile)?.type ?? "Unconfined"
            return located.container.securityContext?.privileged != true && type == "Unconfined"
        }
        let occurrences = unconfined.map { LintOccurrence($0.name, at: $0.path.child("securityContext", "seccompProfile")) }
        return LintDiagnostic(occurrences, help: Message("Set `seccompProfile: {type: RuntimeDefault}`")) {
            Message("Can make any system call: \($0)")
        }
    }
}
