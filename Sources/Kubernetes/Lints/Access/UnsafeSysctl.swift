import Diagnostics

extension LintRule {
    /// A kernel parameter that kubelets forbid by default: the kubelet rejects the pod.
    static let unsafeSysctl = LintRule(
        "unsafe-sysctl", .warning,
        summary: Message("a kernel parameter that the kubelet rejects by default"),
        reason: Message("the pod fails on every node whose kubelet is not configured for it"),
        source: "Pod Security Standards, baseline: Sysctls; kubelet --allowed-unsafe-sysctls"
    ) { subject in
        let sysctls = (subject.spec.securityContext?.sysctls ?? []).enumerated().filter {
            !PodSecurityCheck.safeSysctls.contains($0.element.name)
        }
        return LintDiagnostic(
            sysctls.map { LintOccurrence($0.element.name, at: LintSubject.specPath.child("securityContext", "sysctls").index($0.offset)) },
            help: Message("Start kubelets with `--allowed-unsafe-sysctls`, or set it on the node")
        ) { Message("The kubelet forbids it unless it is allowed explicitly: \($0)") }
    }
}
