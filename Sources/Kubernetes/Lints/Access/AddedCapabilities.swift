import Diagnostics

extension LintRule {
    /// Added capabilities that the baseline level does not allow. Network agents in the host network need NET_ADMIN.
    static let addedCapabilities = LintRule(
        "added-capabilities", .warning,
        summary: Message("adds capabilities; `NET_ADMIN` on the host network is an info"),
        source: "Pod Security Standards, baseline: Capabilities"
    ) { subject in
        subject.containers.flatMap { place in
            (place.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability -> LintFinding? in
                guard !PodSecurityCheck.baselineCapabilities.contains(capability) else { return nil }
                let usual = subject.spec.hostNetwork && ["NET_ADMIN", "NET_RAW"].contains(capability)
                return LintFinding(
                    Message("\(place.container.name) adds the capability \(capability)"),
                    at: place.path.child("securityContext", "capabilities", "add").index(index), severity: usual ? .info : .warning,
                    help: usual
                        ? Message("Usual for an agent of the node's network")
                        : Message("Keep it only if the agent cannot work without it"))
            }
        }
    }
}
