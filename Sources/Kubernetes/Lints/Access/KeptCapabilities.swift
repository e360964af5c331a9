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
            : subject.containers.compactMap { place in
                let context = place.container.securityContext
                // A privileged container has all capabilities, even those that it drops.
                guard context?.privileged != true, !(context?.capabilities?.drop ?? []).contains(where: { $0.uppercased() == "ALL" })
                else { return nil }
                return LintFinding(
                    Message("\(place.container.name) keeps the default capabilities"),
                    at: place.path.child("securityContext", "capabilities", "drop"),
                    help: Message("Drop ALL, then add what it needs"))
            }
    }
}
