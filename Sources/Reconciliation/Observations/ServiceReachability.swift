import Kubernetes

/// Which pods of one DaemonSet a Service reaches, by node.
package struct ServiceReachability: Hashable, Sendable {
    /// How the Service routes a connection.
    package enum Routing: String, Hashable, Sendable {
        /// To any endpoint of the cluster.
        case cluster
        /// To endpoints on the caller's node only (`internalTrafficPolicy: Local`).
        case local
        /// Not at all: its DNS name resolves to the addresses of the endpoints (`clusterIP: None`).
        case headless
    }

    package let name: String
    package let namespace: String
    package let routing: Routing
    /// The prefixes of its SRV records, for named ports of a headless Service: `_http._tcp`.
    package let srvRecords: [String]
    /// The nodes whose pod is an endpoint.
    package let endpoints: [String]
    /// The other nodes.
    package let withoutEndpoint: [String]
    /// The nodes whose pod is no endpoint since it is not ready.
    package let notReady: [String]
    /// Names of target ports that no container of the pods has: such a port has no endpoints.
    package let unknownPorts: [String]

    /// *Source:* kubernetes pkg/controller/endpointslice, staging/src/k8s.io/endpointslice/utils.go (FindPort), pkg/proxy/topology.go.
    ///
    /// - Parameters:
    ///   - pods: of the DaemonSet that the Service selects.
    ///   - spec: of these pods.
    package init(_ service: Service, in namespace: String, _ pods: PodReadiness, _ spec: PodSpec) {
        name = service.metadata.name
        self.namespace = namespace
        let isHeadless = service.spec.clusterIP == "None"
        // A headless Service has no internal traffic policy: DNS names all endpoints.
        routing = isHeadless ? .headless : service.spec.internalTrafficPolicy == "Local" ? .local : .cluster
        srvRecords = service.spec.ports.filter { isHeadless && !$0.name.isEmpty }.map {
            "_\($0.name)._\(Self.transport($0.protocol).lowercased())"
        }
        let publishesNotReady = service.spec.publishNotReadyAddresses
        endpoints = publishesNotReady ? (pods.ready + pods.notReady).sorted() : pods.ready
        notReady = publishesNotReady ? [] : pods.notReady
        withoutEndpoint = (pods.absent + notReady).sorted()
        unknownPorts = service.spec.ports.compactMap { port in
            guard case .string(let name) = port.targetPort, !name.isEmpty else { return nil }
            let isKnown = spec.longRunningContainers.contains { container in
                container.ports.contains { $0.name == name && Self.transport($0.protocol) == Self.transport(port.protocol) }
            }
            return isKnown ? nil : name
        }
    }

    private static func transport(_ name: String) -> String { name.isEmpty ? PortProtocol.tcp : name }
}

/// The nodes of a cluster by the state of a DaemonSet's pod on them, sorted by name.
package struct PodReadiness: Hashable, Sendable {
    package private(set) var ready: [String] = []
    package private(set) var notReady: [String] = []
    /// Nodes without a bound pod.
    package private(set) var absent: [String] = []

    package init(_ rows: [NodeRow]) {
        for row in rows where row.nodeExists {
            let bound = row.pods.filter { $0.nodeName != nil && ($0.state == "Running" || $0.state == "Pending") }
            if bound.contains(where: \.ready) {
                ready.append(row.node)
            } else if bound.isEmpty {
                absent.append(row.node)
            } else {
                notReady.append(row.node)
            }
        }
    }
}

extension PodSpec {
    /// The containers that run as long as the pod, sidecars included.
    package var longRunningContainers: [Container] { containers + initContainers.filter { $0.restartPolicy == RestartPolicy.always } }
}

/// The Services of a cluster, prepared for many DaemonSets.
struct ClusterServices: Sendable {
    private let services: [(service: Service, namespace: String)]
    private let index: ServiceSelectorIndex

    var isEmpty: Bool { services.isEmpty }

    /// - Parameter services: by `namespace/name`.
    init(_ services: [String: Service]) {
        self.services = services.sorted { $0.key < $1.key }.lazy.map(\.value).filter(\.selectsPods).map { service in
            (service, service.metadata.namespace.isEmpty ? "default" : service.metadata.namespace)
        }
        index = ServiceSelectorIndex(self.services)
    }

    /// The Services that select the pods of a DaemonSet, by name.
    func reaching(_ daemonSet: DaemonSetOutcome, _ template: PodSpec) -> [ServiceReachability] {
        let found = index.selecting(daemonSet.podLabels, in: daemonSet.namespace)
        guard !found.isEmpty else { return [] }
        let readiness = PodReadiness(daemonSet.nodes)
        return found.map { ServiceReachability(services[$0].service, in: daemonSet.namespace, readiness, template) }
    }
}
