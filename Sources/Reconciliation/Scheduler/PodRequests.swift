import Kubernetes

/// How much a pod asks of its node: the sum over its containers and sidecars, or the largest step of its initialization, whichever is more
/// for each resource; replaced by the pod's own requests where it has some; with the overhead of its runtime class.
///
/// *Source:* component-helpers resource/helpers.go (PodRequests).
package func requests(of spec: PodSpec) -> [String: Quantity] {
    var requests = containerRequests(of: spec)
    for (name, quantity) in spec.resources?.requests ?? [:] where ResourceName.isPodLevel(name) { requests[name] = quantity }
    return requests.merging(spec.overhead, uniquingKeysWith: +)
}

/// The same without the pod's own requests and without overhead.
///
/// *Source:* component-helpers resource/helpers.go (AggregateContainerRequests).
package func containerRequests(of spec: PodSpec) -> [String: Quantity] {
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
