import Diagnostics

extension LintRule {
    /// Added capabilities that the baseline level does not allow. Network agents in the host network need NET_ADMIN.
    static let addedCapabilities = LintRule(
        "added-capabilities", .warning,
        summary: Message("adds capabilities; `NET_ADMIN` on the host network is an info"),
        source: "Pod Security Standards, baseline: Capabilities"
    ) { subject in
        subject.containers.flatMap { located in
            (located.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability -> LintDiagnostic? in
                guard !PodSecurityCheck.baselineCapabilities.contains(capability) else { return nil }
                let usual = subject.spec.hostNetwork && ["NET_ADMIN", "NET_RAW"].contains(capability)
                return LintDiagnostic(
                    Message("\(located.container.name) adds the capability \(capability)"),
                    at: located.path.child("securityContext", "capabilities", "add").index(index), severity: usual ? .info : .warning,
                    help: usual
                        ? Message("Usual for a network agent")
                        : Message("Keep it only if the agent doesn't work without it"))
            }
        }
    }
}
