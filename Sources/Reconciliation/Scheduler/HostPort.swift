import Kubernetes

/// A port of the node that a container uses.
///
/// *Source:* kubernetes pkg/scheduler/util/utils.go (GetHostPorts), pkg/scheduler/framework/types.go (HostPortInfo).
package struct HostPort: Hashable, Sendable, CustomStringConvertible {
    /// `0.0.0.0` means every address.
    package let ip: String
    package let `protocol`: String
    package let port: Int32

    init(_ port: ContainerPort) {
        ip = port.hostIP.isEmpty ? "0.0.0.0" : port.hostIP
        `protocol` = port.protocol.isEmpty ? "TCP" : port.protocol
        self.port = port.hostPort
    }

    /// Those of the containers and of the sidecars; ports of other init containers do not count.
    static func all(of spec: PodSpec) -> [HostPort] {
        let sidecars = spec.initContainers.filter { $0.restartPolicy == "Always" }
        return (spec.containers + sidecars).flatMap(\.ports).filter { $0.hostPort > 0 }.map(HostPort.init)
    }

    func conflicts(with other: HostPort) -> Bool {
        port == other.port && self.protocol == other.protocol && (ip == other.ip || ip == "0.0.0.0" || other.ip == "0.0.0.0")
    }

    package var description: String { ip == "0.0.0.0" ? "\(port)/\(self.protocol)" : "\(ip):\(port)/\(self.protocol)" }
}
