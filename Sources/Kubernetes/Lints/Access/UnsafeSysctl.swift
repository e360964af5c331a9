import Diagnostics

extension LintRule {
    /// A kernel parameter that kubelets forbid by default: the kubelet rejects the pod.
    static let unsafeSysctl = LintRule(
        "unsafe-sysctl", .warning,
        summary: Message("a kernel parameter that the kubelet rejects by default"),
        source: "Pod Security Standards, baseline: Sysctls; kubelet --allowed-unsafe-sysctls"
    ) { subject in
        (subject.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            guard !PodSecurityCheck.safeSysctls.contains(sysctl.name) else { return nil }
            return LintDiagnostic(
                Message("The kubelet forbids \(sysctl.name) unless it is allowed explicitly"),
                at: LintSubject.specPath.child("securityContext", "sysctls").index(index),
                help: Message("Start kubelets with `--allowed-unsafe-sysctls`, or set it on the node"))
        }
    }
}
