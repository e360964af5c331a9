import Kubernetes

/// How much a pod asks of its node.
///
/// *Source:* component-helpers resource/helpers.go (PodRequests, AggregateContainerRequests).
package enum PodRequests {
    /// The sum over the containers and the sidecars, or the largest step of the initialization, whichever is more for each resource;
    /// replaced by the pod's own requests where it has some; with the overhead of its runtime class.
    package static func total(of spec: PodSpec) -> [String: Quantity] {
        var requests = containers(of: spec)
        for (name, quantity) in spec.resources?.requests ?? [:] where ResourceName.isPodLevel(name) { requests[name] = quantity }
        return requests.merging(spec.overhead, uniquingKeysWith: +)
    }

    /// The same without the pod's own requests and without overhead.
    package static func containers(of spec: PodSpec) -> [String: Quantity] {
        var requests: [String: Quantity] = [:]
        for container in spec.containers { requests.merge(container.resources.requests, uniquingKeysWith: +) }
        var sidecars: [String: Quantity] = [:]
        var initialization: [String: Quantity] = [:]
        for container in spec.initContainers {
            let step = sidecars.merging(container.resources.requests, uniquingKeysWith: +)
            if container.restartPolicy == RestartPolicy.always {
                requests.merge(container.resources.requests, uniquingKeysWith: +)
                sidecars = step
            }
            initialization.merge(step) { max($0, $1) }
        }
        return requests.merging(initialization) { max($0, $1) }
    }
}
