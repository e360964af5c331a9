import Diagnostics

extension LintRule {
    /// A kernel parameter that the kubelet does not allow unless it was told to: the pod is refused on the node.
    static let unsafeSysctl = LintRule(
        "unsafe-sysctl", .warning,
        summary: Prose(
            "Sets a kernel parameter that kubelets forbid by default", zh: "設定了 kubelet 預設禁止的核心參數"),
        source: "Pod Security Standards, baseline: Sysctls; kubelet --allowed-unsafe-sysctls"
    ) { subject in
        (subject.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            guard !PodSecurityCheck.safeSysctls.contains(sysctl.name) else { return nil }
            return LintFinding(
                Prose(
                    "\(sysctl.name) is forbidden by the kubelet unless it allows it by name", zh: "除非 kubelet 明確允許，否則 \(sysctl.name) 會被禁止"),
                at: LintSubject.specPath.child("securityContext", "sysctls").index(index),
                help: Prose(
                    "Start kubelets with `--allowed-unsafe-sysctls`, or set it on the node",
                    zh: "請以 `--allowed-unsafe-sysctls` 啟動 kubelet，或直接在節點上設定"))
        }
    }
}
