import Kubernetes

/// What a pod gets that its template does not.
///
/// *Source:* pkg/apis/core/v1/defaults.go (SetDefaults_Pod).
enum PodDefaults {
    private static let podLevel: Set<String> = ["cpu", "memory"]

    static func apply(to spec: PodSpec) -> PodSpec {
        var spec = spec
        for index in spec.containers.indices { fill(&spec.containers[index], hostNetwork: spec.hostNetwork) }
        for index in spec.initContainers.indices { fill(&spec.initContainers[index], hostNetwork: spec.hostNetwork) }
        fillPodLevel(&spec)
        return spec
    }

    /// A limit without a request is also the request; on the host's network a port is a host port.
    private static func fill(_ container: inout Container, hostNetwork: Bool) {
        container.resources.requests.merge(container.resources.limits) { request, _ in request }
        guard hostNetwork else { return }
        for port in container.ports.indices where container.ports[port].hostPort == 0 {
            container.ports[port].hostPort = container.ports[port].containerPort
        }
    }

    /// Where the pod has a limit of its own and no request, the request is what its containers ask for, else the limit.
    private static func fillPodLevel(_ spec: inout PodSpec) {
        guard let resources = spec.resources else { return }
        var filled = resources
        for (name, limit) in resources.limits where filled.requests[name] == nil && isPodLevel(name) {
            filled.requests[name] = containerSum(spec, name) ?? limit
        }
        for name in resources.requests.isEmpty && resources.limits.isEmpty ? [] : ["cpu", "memory"] where filled.requests[name] == nil {
            if let sum = containerSum(spec, name) { filled.requests[name] = sum }
        }
        spec.resources = filled
    }

    private static func isPodLevel(_ name: String) -> Bool { podLevel.contains(name) || name.hasPrefix("hugepages-") }

    /// What the containers ask for together; nil when none asks.
    private static func containerSum(_ spec: PodSpec, _ name: String) -> Quantity? {
        var alone = spec
        alone.resources = nil
        alone.overhead = [:]
        return requests(of: alone)[name]
    }
}
