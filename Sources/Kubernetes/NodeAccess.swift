/// What the pods of a manifest can reach of the node that they run on: facts for the page's box, neither praise nor blame.
package struct NodeAccess: Hashable, Sendable {
    /// A path of the node that is mounted into containers.
    package struct Path: Hashable, Sendable {
        package let path: String
        /// At least one container may write to it.
        package let writable: Bool
        /// Those that mount it, in the order of the manifest; empty for a volume that no container mounts.
        package let containers: [String]
        /// The name of the volume.
        package let volume: String
    }

    /// A port of the node.
    package struct Port: Hashable, Sendable {
        package let port: Int32
        package let `protocol`: String
        package let container: String
    }

    /// In the order of the volumes.
    package let paths: [Path]
    /// `network`, `PID`, `IPC`, as far as they are the node's own.
    package let hostNamespaces: [String]
    /// Capabilities added beyond those of every container, sorted.
    package let capabilities: [String]
    /// Containers without any fence, in the order of the manifest.
    package let privilegedContainers: [String]
    /// Host ports, also those that the host network makes of container ports.
    package let ports: [Port]
    /// Containers that nothing keeps from running as root; their image decides.
    package let rootContainers: [String]
    /// The strictest level of the Pod Security Standards that lets the pod in.
    package let level: PodSecurityLevel
    /// What the next stricter level objects to.
    package let objections: [PodSecurityViolation]

    package init(_ spec: PodSpec) {
        let containers = spec.initContainers + spec.containers
        paths = spec.volumes.compactMap { volume in
            volume.hostPath.map { source in
                let mounts = containers.map { container in (container.name, container.volumeMounts.filter { $0.name == volume.name }) }
                    .filter { !$0.1.isEmpty }
                return Path(
                    path: source.path, writable: mounts.contains { $0.1.contains { !$0.readOnly } }, containers: mounts.map(\.0),
                    volume: volume.name)
            }
        }
        hostNamespaces = [(spec.hostNetwork, "network"), (spec.hostPID, "PID"), (spec.hostIPC, "IPC")].filter(\.0).map(\.1)
        capabilities = Set(containers.flatMap { $0.securityContext?.capabilities?.add ?? [] }).sorted()
        privilegedContainers = containers.filter { $0.securityContext?.privileged == true }.map(\.name)
        ports = containers.flatMap { container in
            container.ports.compactMap { port in
                let taken = port.hostPort != 0 ? port.hostPort : spec.hostNetwork ? port.containerPort : 0
                guard taken != 0 else { return nil }
                return Port(port: taken, protocol: port.protocol.isEmpty ? "TCP" : port.protocol, container: container.name)
            }
        }
        rootContainers = containers.filter { $0.mayRunAsRoot(in: spec) }.map(\.name)
        level = PodSecurityCheck.level(of: spec)
        objections =
            switch level {
            case .privileged: PodSecurityCheck.violations(of: spec, at: .baseline)
            case .baseline: PodSecurityCheck.violations(of: spec, at: .restricted)
            case .restricted: []
            }
    }

    /// Whether the pod touches nothing of its node.
    package var isEmpty: Bool {
        paths.isEmpty && hostNamespaces.isEmpty && capabilities.isEmpty && privilegedContainers.isEmpty && ports.isEmpty
    }
}

extension Container {
    /// Whether neither `runAsNonRoot` nor a user other than 0 is set, by the container or else by its pod.
    func mayRunAsRoot(in spec: PodSpec) -> Bool {
        if securityContext?.runAsNonRoot ?? spec.securityContext?.runAsNonRoot == true { return false }
        return (securityContext?.runAsUser ?? spec.securityContext?.runAsUser ?? 0) == 0
    }
}
