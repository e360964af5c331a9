import Kubernetes

extension PodSpec {
    /// The defaults that the API server sets for pods and not for templates: requests from limits, host ports of a pod on the host network, the
    /// pod's own requests. Idempotent.
    ///
    /// *Source:* kubernetes pkg/apis/core/v1/defaults.go (SetDefaults_Pod, defaultPodRequests).
    package mutating func applyPodDefaults() {
        for index in containers.indices { containers[index].applyPodDefaults(hostNetwork: hostNetwork) }
        for index in initContainers.indices { initContainers[index].applyPodDefaults(hostNetwork: hostNetwork) }
        guard var own = resources, !own.limits.isEmpty else { return }
        for (name, quantity) in PodRequests.containers(of: self)
        where own.requests[name] == nil && ResourceName.isPodLevel(name) && !ResourceName.isHugePages(name) {
            own.requests[name] = quantity
        }
        for (name, quantity) in own.limits where own.requests[name] == nil && ResourceName.isPodLevel(name) {
            own.requests[name] = quantity
        }
        resources = own
    }
}

extension Container {
    fileprivate mutating func applyPodDefaults(hostNetwork: Bool) {
        for (name, quantity) in resources.limits where resources.requests[name] == nil { resources.requests[name] = quantity }
        guard hostNetwork else { return }
        for index in ports.indices where ports[index].hostPort == 0 { ports[index].hostPort = ports[index].containerPort }
    }
}
