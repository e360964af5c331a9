import Diagnostics

extension LintRule {
    /// The container keeps the runtime's default capabilities, such as NET_RAW.
    static let keptCapabilities = LintRule(
        "kept-capabilities", .info,
        summary: Message("does not drop the capabilities that every container has by default"),
        reason: Message("hardening that needs a test of the agent first"),
        source: "Pod Security Standards, restricted: Capabilities; kube-linter drop-net-raw-capability"
    ) { subject in
        let keeping = subject.hardenableContainers.filter { located in
            let context = located.container.securityContext
            // A privileged container has all capabilities, even those that it drops.
            return context?.privileged != true && !(context?.capabilities?.drop ?? []).contains { $0.uppercased() == "ALL" }
        }
        let occurrences = keeping.map { LintOccurrence($0.name, at: $0.path.child("securityContext", "capabilities", "drop")) }
        return LintDiagnostic(occurrences, help: Message("Drop ALL, then add what it needs")) {
            Message("Keeps the default capabilities: \($0)")
        }
    }
}
