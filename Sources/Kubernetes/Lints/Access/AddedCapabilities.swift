import Diagnostics

extension LintRule {
    /// Capabilities beyond those that the baseline allows. A network agent on the node's network needs NET_ADMIN.
    static let addedCapabilities = LintRule(
        "added-capabilities", .warning,
        summary: Prose("A container adds capabilities beyond the usual ones", zh: "容器加入了一般範圍以外的 capability"),
        source: "Pod Security Standards, baseline: Capabilities"
    ) { subject in
        subject.containers.flatMap { place in
            (place.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability -> LintFinding? in
                guard !PodSecurityCheck.baselineCapabilities.contains(capability) else { return nil }
                let usual = subject.spec.hostNetwork && ["NET_ADMIN", "NET_RAW"].contains(capability)
                return LintFinding(
                    Prose(
                        "\(place.container.name) adds the capability \(capability)",
                        zh: "\(place.container.name) 加入了 capability \(capability)"),
                    at: place.path.child("securityContext", "capabilities", "add").index(index), severity: usual ? .info : .warning,
                    help: usual
                        ? Prose("Usual for an agent of the node's network", zh: "節點網路的代理程式通常需要它")
                        : Prose("Keep it only if the agent cannot work without it", zh: "只有在代理程式缺少它無法運作時才保留"))
            }
        }
    }
}
