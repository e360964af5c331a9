import Diagnostics

extension LintRule {
    /// No filter of system calls.
    static let noSeccompProfile = LintRule(
        "no-seccomp-profile", .info,
        summary: Prose("A container runs without a seccomp profile", zh: "容器沒有設定 seccomp profile"),
        source: "Pod Security Standards, restricted: Seccomp"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.compactMap { place in
                let own = place.container.securityContext?.seccompProfile
                let type = (own ?? subject.spec.securityContext?.seccompProfile)?.type ?? "Unconfined"
                guard place.container.securityContext?.privileged != true, type == "Unconfined" else { return nil }
                return LintFinding(
                    Prose("\(place.container.name) may make any system call", zh: "\(place.container.name) 可以呼叫任何系統呼叫"),
                    at: place.path.child("securityContext", "seccompProfile"),
                    help: Prose("Set `seccompProfile: {type: RuntimeDefault}`", zh: "請設定 `seccompProfile: {type: RuntimeDefault}`"))
            }
    }
}
