/// Requests and limits of a whole pod. Its containers together must stay within them.
///
/// *Source:* core `validation.go` (validatePodResources, validatePodResourceConsistency).
func validatePodResources(_ spec: PodSpec, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    guard let resources = spec.resources else { return [] }
    if spec.os?.name == "windows" { return [.forbidden(path, .resource(.podOfWindows))] }
    var errors: [FieldError] = []
    if !resources.claims.isEmpty {
        errors.append(.forbidden(path.child("claims"), .resource(.podClaims)))
    }
    errors += validateResources(resources, context, name: podResourceProblems, at: path)
    for (name, sum) in aggregate(spec, \.requests).inKeyOrder {
        guard let request = resources.requests[name], sum > request else { continue }
        errors.append(.invalid(path.child("requests").key(name), .string(request.description), .resource(.podRequestsTooLow(sum))))
    }
    for (name, sum) in aggregate(spec, \.limits).inKeyOrder where ResourceSyntax.isHugePages(name) {
        guard let limit = resources.limits[name], sum > limit else { continue }
        errors.append(.invalid(path.child("limits").key(name), .string(limit.description), .resource(.podLimitsTooLow(sum))))
    }
    for (index, container) in spec.containers.enumerated() {
        for (name, limit) in container.resources.limits.inKeyOrder {
            guard let podLimit = resources.limits[name], limit > podLimit else { continue }
            let path = path.child("containers").index(index).key(name).child("limits")
            errors.append(.invalid(path, .string(limit.description), .resource(.overPodLimit(podLimit))))
        }
    }
    return errors
}

/// What the containers need at most at one time: all containers and sidecars together, or one init container with the sidecars
/// started before it.
///
/// *Source:* component-helpers `resource/helpers.go` (AggregateContainerRequests, AggregateContainerLimits).
private func aggregate(_ spec: PodSpec, _ list: KeyPath<ResourceRequirements, [String: Quantity]>) -> [String: Quantity] {
    var total: [String: Quantity] = [:]
    for container in spec.containers { total.merge(container.resources[keyPath: list], uniquingKeysWith: +) }
    var sidecars: [String: Quantity] = [:]
    var peak: [String: Quantity] = [:]
    for container in spec.initContainers {
        var need = container.resources[keyPath: list]
        if container.restartPolicy == "Always" {
            total.merge(need, uniquingKeysWith: +)
            sidecars.merge(need, uniquingKeysWith: +)
            need = sidecars
        } else {
            need.merge(sidecars, uniquingKeysWith: +)
        }
        peak.merge(need, uniquingKeysWith: max)
    }
    return total.merging(peak, uniquingKeysWith: max)
}
