import Diagnostics

extension LintRule {
    /// Added capabilities that the baseline level does not allow.
    static let addedCapabilities = LintRule(
        "added-capabilities", .info,
        summary: Message("adds capabilities that the baseline level does not allow"),
        reason: Message("an agent adds what it needs; the manifest does not show which calls it makes"),
        source: "Pod Security Standards, baseline: Capabilities"
    ) { subject in
        let added = subject.containers.flatMap { located in
            (located.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability -> LintOccurrence? in
                guard !PodSecurityCheck.baselineCapabilities.contains(capability) else { return nil }
                let field = located.path.child("securityContext", "capabilities", "add").index(index)
                return LintOccurrence(capability, at: field, label: Message(verbatim: located.name))
            }
        }
        return LintDiagnostic(added, help: Message("Keep only those that the agent does not work without")) {
            Message("Adds capabilities: \($0)")
        }
    }
}
