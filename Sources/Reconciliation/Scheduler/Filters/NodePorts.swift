import Kubernetes

extension NodeFilter {
    /// A host port that another pod on the node has: same port and protocol, and the same address or either for all.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeports/node_ports.go.
    static let nodePorts = NodeFilter(plugin: .nodePorts, mayReject: { pod, _, _, _ in !pod.shape.hostPorts.isEmpty }) { placement, _ in
        for pod in placement.pods where !pod.shape.hostPorts.isEmpty {
            for wanted in placement.shape.hostPorts where pod.shape.hostPorts.contains(where: wanted.conflicts) {
                return FilterRejection(
                    "node(s) didn't have free ports for the requested pod ports", resolvable: true, .port(wanted, holder: pod.fullName))
            }
        }
        return nil
    }
}
