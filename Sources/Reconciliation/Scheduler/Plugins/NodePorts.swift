import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// A host port that another pod on the node uses: same port and protocol, and the same address or either for all.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeports/node_ports.go.
    static let nodePorts = SchedulerPlugin(
        name: "NodePorts",
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.hostPorts.isEmpty }) { context, _ in
            for wanted in context.podInfo.hostPorts {
                let holder = context.portHolders[wanted.port]?.first { $0.podInfo.hostPorts.contains(where: wanted.conflicts) }
                guard let holder else { continue }
                return FilterRejection(
                    "node(s) didn't have free ports for the requested pod ports", resolvable: true,
                    NodePortsFact(port: wanted, holder: holder.fullName))
            }
            return nil
        },
        isLocal: true, isSchedulableAfterChange: { _, events, _ in events.podRemoved || !events.nodesAdded.isEmpty },
        explanations: [.surgeHostPort, .hostPortTaken])
}

/// A host port that the pod requests and another pod uses.
package struct NodePortsFact: PluginFact {
    package let port: HostPort
    /// The other pod, as `namespace/name`.
    package let holder: String

    package init(port: HostPort, holder: String) {
        self.port = port
        self.holder = holder
    }

    package var namesPod: Bool { true }
}

extension ExplanationRule {
    /// While surging, the new pod requests the port that the old one uses: the rollout cannot continue.
    fileprivate static let surgeHostPort = ExplanationRule("surge-host-port") { subject, _ in
        guard let taken = subject.takenPort, subject.pods.contains(where: { $0.fullName == taken.holder }),
            subject.record.strategy.allowsSurge
        else { return nil }
        let port = taken.port
        let change = ManifestChange.withoutSurge(subject.daemonSet)
        return Explanation(
            .scheduler, "surge-host-port", brief: Message("host port \(port.port)"), field: Field.rollingUpdate.child("maxSurge"),
            fact: Message(
                "the old pod on this node holds host port \(port.port); the new pod waits for the port, and the old pod waits for the new pod"
            ),
            fix: change == nil ? nil : useMaxUnavailable, change: change)
    }

    /// Another pod uses a host port that this one requests.
    fileprivate static let hostPortTaken = ExplanationRule("host-port-taken") { subject, dryRuns in
        guard let taken = subject.takenPort, let requested = subject.requestedPort(taken.port) else { return nil }
        let (port, holder) = (taken.port, taken.holder)
        let isHostNetwork = subject.template.hostNetwork
        let field = requested.path.child(isHostNetwork ? "containerPort" : "hostPort")
        let free = dryRuns.freePort(after: port.port)
        let change =
            isHostNetwork
            ? ManifestChange(subject.daemonSet, field: field, action: .set(yaml: String(free))) { spec in
                spec.containers[requested.container].ports[requested.port].containerPort = free
                spec.containers[requested.container].ports[requested.port].hostPort = 0
            }
            : ManifestChange(subject.daemonSet, field: field, action: .set(yaml: String(free))) { spec in
                spec.containers[requested.container].ports[requested.port].hostPort = free
            }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, "host-port-taken", brief: Message("host port \(port.port)"), field: field,
            fact: Message("host port `\(port.port)/\(port.protocol)` is used by pod `\(subject.shownName(of: holder))`"),
            fix: works ? Message("use another port, such as `\(free)`") : nil, change: works ? change : nil)
    }
}

extension ExplanationSubject {
    /// The first host port that is taken.
    fileprivate var takenPort: NodePortsFact? { facts(NodePortsFact.self).first }

    /// Where the template requests a port.
    fileprivate func requestedPort(_ port: HostPort) -> (container: Int, port: Int, path: FieldPath)? {
        for (index, container) in template.containers.enumerated() {
            let found = container.ports.firstIndex { candidate in
                let number = candidate.hostPort == 0 && template.hostNetwork ? candidate.containerPort : candidate.hostPort
                return number == port.port && (candidate.protocol.isEmpty ? "TCP" : candidate.protocol) == port.protocol
            }
            if let found { return (index, found, Field.podSpec.child("containers").index(index).child("ports").index(found)) }
        }
        return nil
    }
}
