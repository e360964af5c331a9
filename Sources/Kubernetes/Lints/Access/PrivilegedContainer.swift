import Diagnostics

extension LintRule {
    /// A privileged container is root on the node; so is a HostProcess container of Windows with the user of its options.
    static let privilegedContainer = LintRule(
        "privileged-container", .info,
        summary: Message("a privileged container, or a HostProcess container of Windows: equivalent to root on the node"),
        reason: Message("agents that change the node need it; the manifest does not show which calls they make"),
        source: "Pod Security Standards, baseline: Privileged Containers, HostProcess"
    ) { subject in
        if subject.spec.isHostProcess {
            let containers = subject.containers.map { LintOccurrence($0.name, at: $0.path) }
            return LintDiagnostic(containers) { Message("Runs as a process of the node (HostProcess): \($0)") }
        }
        let privileged = subject.containers.filter { $0.container.securityContext?.privileged == true }
        let reasons = privileged.map { reasonForPrivilege($0.container, subject) }
        let occurrences = zip(privileged, reasons).map { located, reason in
            LintOccurrence(located.name, at: located.path.child("securityContext", "privileged"), label: reason)
        }
        return LintDiagnostic(
            occurrences, help: reasons.contains(nil) ? Message("Add only the capabilities that it needs, if they suffice") : nil
        ) { Message("Privileged, which is root on the node: \($0)") }
    }

    /// What kind of agent a container is, if it is of a kind that needs to be privileged.
    private static func reasonForPrivilege(_ container: Container, _ subject: LintSubject) -> Message? {
        let paths = subject.hostPaths.filter { path in container.volumeMounts.contains { $0.name == path.volume.name } }.map(\.source.path)
        if paths.contains(where: NodePath.isCNI) { return Message("as network agents (CNI) are") }
        if paths.contains(where: NodePath.isCSI) { return Message("as storage drivers (CSI) are") }
        if paths.contains(where: NodePath.isDevicePlugin) { return Message("as device plugins are") }
        let mountsBack = container.volumeMounts.contains { $0.mountPropagation == "Bidirectional" }
        return mountsBack ? Message("as containers with Bidirectional mounts are") : nil
    }
}
