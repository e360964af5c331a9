import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// While surging, the new pod wants the port that the old one has: neither gives way.
    static let surgeHostPort = ExplanationRule("surge-host-port") { subject, _ in
        guard let (port, holder) = subject.takenPort, subject.pods.contains(where: { $0.fullName == holder }),
            subject.record.strategy.allowsSurge
        else { return nil }
        var changed = subject.daemonSet
        var rolling = RollingUpdateDaemonSet()
        rolling.maxUnavailable = .int(1)
        changed.spec.updateStrategy.rollingUpdate = rolling
        let change = ManifestChange(field: Field.rollingUpdate, action: .set(yaml: "{maxUnavailable: 1}"), result: changed)
        // Without a surge the old pod goes first.
        let works = validateDaemonSet(withDefaults(changed).daemonSet).isEmpty
        return Explanation(
            .scheduler, "surge-host-port", field: Field.rollingUpdate.child("maxSurge"),
            fact: Message(
                "the old pod on this node has host port \(port.port); the new one waits for it, and the old one waits for the new one"),
            fix: works ? Message("use `maxUnavailable` instead of `maxSurge`") : nil,
            change: works ? change : nil)
    }

    /// Another pod has a port of the node that this one wants.
    static let hostPortTaken = ExplanationRule("host-port-taken") { subject, dryRuns in
        guard let (port, holder) = subject.takenPort, let place = subject.place(of: port) else { return nil }
        let isHostNetwork = subject.template.hostNetwork
        let field = place.path.child(isHostNetwork ? "containerPort" : "hostPort")
        let free = dryRuns.freePort(after: port.port)
        let change =
            isHostNetwork
            ? ManifestChange(subject.daemonSet, field: field, action: .set(yaml: String(free))) { spec in
                spec.containers[place.container].ports[place.port].containerPort = free
                spec.containers[place.container].ports[place.port].hostPort = 0
            }
            : ManifestChange(subject.daemonSet, field: field, action: .set(yaml: String(free))) { spec in
                spec.containers[place.container].ports[place.port].hostPort = free
            }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, "host-port-taken", field: field,
            fact: Message("host port `\(port.port)/\(port.protocol)` is taken by pod `\(subject.shown(holder))`"),
            fix: works ? Message("use another port, such as `\(free)`") : nil, change: works ? change : nil)
    }
}

extension ExplanationSubject {
    /// The port that stands in the way, and the `namespace/name` of the pod that has it.
    fileprivate var takenPort: (port: HostPort, holder: String)? {
        rejectionFacts.lazy.compactMap { if case .port(let port, let holder) = $0 { (port, holder) } else { nil } }.first
    }

    /// Where the template asks for a port.
    fileprivate func place(of port: HostPort) -> (container: Int, port: Int, path: FieldPath)? {
        for (index, container) in template.containers.enumerated() {
            let found = container.ports.firstIndex { candidate in
                let number = candidate.hostPort == 0 && template.hostNetwork ? candidate.containerPort : candidate.hostPort
                return number == port.port && (candidate.protocol.isEmpty ? "TCP" : candidate.protocol) == port.protocol
            }
            if let found { return (index, found, Field.podSpec.child("containers").index(index).child("ports").index(found)) }
        }
        return nil
    }

    /// A pod of a DaemonSet as `daemonset@node`.
    func shown(_ name: String) -> String {
        let found = simulation.slots[slot].pods.first { simulation[$0].fullName == name }
        return found.map { simulation.shownName($0) } ?? name
    }
}
