import Diagnostics

extension LintRule {
    /// System calls are not filtered.
    static let noSeccompProfile = LintRule(
        "no-seccomp-profile", .info,
        summary: Message("no seccomp profile, or `Unconfined`"),
        source: "Pod Security Standards, restricted: Seccomp"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.compactMap { located in
                let own = located.container.securityContext?.seccompProfile
                let type = (own ?? subject.spec.securityContext?.seccompProfile)?.type ?? "Unconfined"
                guard located.container.securityContext?.privileged != true, type == "Unconfined" else { return nil }
                return LintDiagnostic(
                    Message("\(located.container.name) can make any system call"),
                    at: located.path.child("securityContext", "seccompProfile"),
                    help: Message("Set `seccompProfile: {type: RuntimeDefault}`"))
            }
    }
}
