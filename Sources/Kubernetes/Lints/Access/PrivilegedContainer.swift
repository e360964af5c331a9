import Diagnostics

extension LintRule {
    /// A privileged container is root on the node. Network, storage and device agents need it; other agents rarely do.
    static let privilegedContainer = LintRule(
        "privileged-container", .warning,
        summary: Message("a privileged container: equivalent to root on the node"),
        source: "Pod Security Standards, baseline: Privileged Containers"
    ) { subject in
        subject.containers.compactMap { located in
            guard located.container.securityContext?.privileged == true else { return nil }
            let reason = reasonForPrivilege(located.container, subject)
            let name = located.container.name
            return LintDiagnostic(
                reason.map {
                    Message("\(name) is privileged, as \($0) are")
                } ?? Message("\(name) is privileged: it is root on the node"),
                at: located.path.child("securityContext", "privileged"), severity: reason == nil ? .warning : .info,
                help: reason == nil
                    ? Message("Add only the capabilities that it needs")
                    : nil)
        }
    }

    /// What kind of agent a container is, if it is of a kind that needs to be privileged.
    private static func reasonForPrivilege(_ container: Container, _ subject: LintSubject) -> Message? {
        let paths = subject.hostPaths.filter { path in container.volumeMounts.contains { $0.name == path.volume.name } }.map(\.source.path)
        if paths.contains(where: NodePath.isCNI) { return Message("network agents (CNI)") }
        if paths.contains(where: NodePath.isCSI) { return Message("storage drivers (CSI)") }
        if paths.contains(where: NodePath.isDevicePlugin) { return Message("device plugins") }
        let mountsBack = container.volumeMounts.contains { $0.mountPropagation == "Bidirectional" }
        return mountsBack ? Message("containers with Bidirectional mounts") : nil
    }
}
