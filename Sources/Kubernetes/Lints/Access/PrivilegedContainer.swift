import Diagnostics

extension LintRule {
    /// A privileged container is root on the node. Network, storage and device agents need it; for others it is worth a second look.
    static let privilegedContainer = LintRule(
        "privileged-container", .warning,
        summary: Prose("A container is privileged: it is root on the node", zh: "容器具有 privileged 權限：等同節點上的 root"),
        source: "Pod Security Standards, baseline: Privileged Containers"
    ) { subject in
        subject.containers.compactMap { place in
            guard place.container.securityContext?.privileged == true else { return nil }
            let reason = reasonForPrivilege(place.container, subject)
            let name = place.container.name
            return LintFinding(
                reason.map {
                    Prose("\(name) is privileged, as \($0.english) are", zh: "\(name) 具有 privileged 權限，\($0.chinese)通常如此")
                } ?? Prose("\(name) is privileged: it is root on the node", zh: "\(name) 具有 privileged 權限：等同節點上的 root"),
                at: place.path.child("securityContext", "privileged"), severity: reason == nil ? .warning : .info,
                help: reason == nil
                    ? Prose("Add the capabilities that it needs in place of all of them", zh: "請改為只加入所需的 capability")
                    : nil)
        }
    }

    /// What kind of agent a container is, if it is of a kind that needs to be privileged.
    private static func reasonForPrivilege(_ container: Container, _ subject: LintSubject) -> Prose? {
        let paths = subject.hostPaths.filter { path in container.volumeMounts.contains { $0.name == path.volume.name } }.map(\.source.path)
        if paths.contains(where: NodePath.isCNI) { return Prose("network agents (CNI)", zh: "網路代理程式 (CNI)") }
        if paths.contains(where: NodePath.isCSI) { return Prose("storage drivers (CSI)", zh: "儲存驅動程式 (CSI)") }
        if paths.contains(where: NodePath.isDevicePlugin) { return Prose("device plugins", zh: "裝置外掛") }
        let mountsBack = container.volumeMounts.contains { $0.mountPropagation == "Bidirectional" }
        return mountsBack ? Prose("containers that mount into the node", zh: "會掛載到節點上的容器") : nil
    }
}
