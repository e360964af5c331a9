import Kubernetes

/// The resources that a pod requests.
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

    /// The limits of the pod: its own limits where it has some, with the overhead of its runtime class where there is a limit.
    package static func limits(of spec: PodSpec) -> [String: Quantity] {
        var limits = limitsWithoutOverhead(of: spec)
        for (name, quantity) in spec.overhead { if let limit = limits[name], !limit.isZero { limits[name] = limit + quantity } }
        return limits
    }

    /// The two without overhead, as LimitRanger computes them.
    ///
    /// *Source:* plugin/pkg/admission/limitranger/admission.go (podRequests, podLimits).
    package static func totalWithoutOverhead(of spec: PodSpec) -> [String: Quantity] {
        var plain = spec
        plain.overhead = [:]
        return total(of: plain)
    }

    package static func limitsWithoutOverhead(of spec: PodSpec) -> [String: Quantity] {
        var limits = aggregate(spec, \.limits)
        for (name, quantity) in spec.resources?.limits ?? [:] where ResourceName.isPodLevel(name) { limits[name] = quantity }
        return limits
    }

    /// The same without the pod's own requests and without overhead.
    package static func containers(of spec: PodSpec) -> [String: Quantity] { aggregate(spec, \.requests) }

    private static func aggregate(_ spec: PodSpec, _ part: KeyPath<ResourceRequirements, [String: Quantity]>) -> [String: Quantity] {
        var sum: [String: Quantity] = [:]
        for container in spec.containers { sum.merge(container.resources[keyPath: part], uniquingKeysWith: +) }
        var sidecars: [String: Quantity] = [:]
        var initialization: [String: Quantity] = [:]
        for container in spec.initContainers {
            let step = sidecars.merging(container.resources[keyPath: part], uniquingKeysWith: +)
            if container.restartPolicy == RestartPolicy.always {
                sum.merge(container.resources[keyPath: part], uniquingKeysWith: +)
                sidecars = step
            }
            initialization.merge(step) { max($0, $1) }
        }
        return sum.merging(initialization) { max($0, $1) }
    }
}
