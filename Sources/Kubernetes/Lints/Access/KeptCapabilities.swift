import Diagnostics

extension LintRule {
    /// The container keeps the runtime's default capabilities, such as NET_RAW.
    static let keptCapabilities = LintRule(
        "kept-capabilities", .warning,
        summary: Message("does not drop the capabilities that every container has by default"),
        source: "Pod Security Standards, restricted: Capabilities; kube-linter drop-net-raw-capability"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.compactMap { located in
                let context = located.container.securityContext
                // A privileged container has all capabilities, even those that it drops.
                guard context?.privileged != true, !(context?.capabilities?.drop ?? []).contains(where: { $0.uppercased() == "ALL" })
                else { return nil }
                return LintDiagnostic(
                    Message("\(located.container.name) keeps the default capabilities"),
                    at: located.path.child("securityContext", "capabilities", "drop"),
                    help: Message("Drop ALL, then add what it needs"))
            }
    }
}
