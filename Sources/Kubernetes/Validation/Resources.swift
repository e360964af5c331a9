/// Requests and limits of a container or pod.
///
/// *Source:* core `validation.go` (validateResourceRequirements).
func validateResources(
    _ resources: ResourceRequirements, _ context: PodContext, name nameProblems: (String, FieldPath) -> [FieldError], at path: FieldPath
) -> [FieldError] {
    let limitsPath = path.child("limits")
    let requestsPath = path.child("requests")
    var errors: [FieldError] = []
    for (name, amount) in resources.limits.inKeyOrder {
        let path = limitsPath.key(name)
        errors += nameProblems(name, path)
        errors += validateAmount(amount, of: name, at: path)
        errors += validateHugePages(amount, of: name, context, at: path)
    }
    for (name, amount) in resources.requests.inKeyOrder {
        let path = requestsPath.key(name)
        errors += nameProblems(name, path)
        errors += validateAmount(amount, of: name, at: path)
        errors += validateRequest(amount, of: name, limit: resources.limits[name], at: requestsPath, limits: limitsPath)
        errors += validateHugePages(amount, of: name, context, at: path)
    }
    let names = [resources.limits.keys, resources.requests.keys].joined()
    if names.contains(where: ResourceSyntax.isHugePages), !names.contains("cpu"), !names.contains("memory") {
        errors.append(.forbidden(path, .resource(.hugePagesAlone)))
    }
    return errors + validateClaimNames(resources.claims, context, at: path.child("claims"))
}

/// Reported at `requests` as a whole, not at the resource.
private func validateRequest(
    _ amount: Quantity, of name: String, limit: Quantity?, at path: FieldPath, limits: FieldPath
) -> [FieldError] {
    let canBeOvercommitted = ResourceSyntax.canBeOvercommitted(name)
    guard let limit else {
        return canBeOvercommitted ? [] : [.required(limits, .resource(.limitRequired))]
    }
    if amount != limit, !canBeOvercommitted {
        return [.invalid(path, .string(amount.description), .resource(.requestNotLimit(resource: name, limit: limit)))]
    }
    return amount > limit ? [.invalid(path, .string(amount.description), .resource(.requestOverLimit(resource: name, limit: limit)))] : []
}

/// A whole number of pages of the size in the name.
private func validateHugePages(_ amount: Quantity, of name: String, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    guard ResourceSyntax.isHugePages(name), !context.options.allowIndivisibleHugePages, !isDivisible(amount, intoPagesOf: name) else {
        return []
    }
    return [.invalid(path, .string(amount.description), .resource(.partOfHugePage(amount: amount, resource: name)))]
}

func isDivisible(_ amount: Quantity, intoPagesOf name: String) -> Bool {
    guard let size = try? Quantity(parsing: String(name.dropFirst("hugepages-".count))), size.value > 0 else { return false }
    return amount.value % size.value == 0
}

/// The claims of devices that a container uses must be among the pod's.
///
/// *Source:* core `validation.go` (validateResourceClaimNames).
private func validateClaimNames(_ claims: [ResourceClaim], _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var taken: Set<String> = []
    for (index, claim) in claims.enumerated() {
        let path = path.index(index)
        if claim.name.isEmpty {
            errors.append(.required(path))
            continue
        }
        if taken.contains(claim.name) {
            errors.append(.duplicate(path, .string(claim.name)))
        } else {
            if !claim.request.isEmpty { errors += validateDNSLabel(claim.request, at: path.child("request")) }
            let key = claim.request.isEmpty ? claim.name : "\(claim.name)/\(claim.request)"
            if taken.contains(key) {
                errors.append(.duplicate(path, .string(key)))
            } else if claim.request.isEmpty {
                // Once for each request of the claim that was named before.
                let overlaps = taken.filter { $0.hasPrefix(claim.name + "/") }
                errors += overlaps.map { _ in .duplicate(path, .string(claim.name)) }
            }
            taken.insert(key)
        }
        if !context.claimNames.contains(claim.name) {
            errors.append(.notFound(path, .string(claim.name), .resource(.undeclaredClaim(context.claimNames.sorted()))))
        }
    }
    return errors
}

/// The claims that a pod declares.
///
/// *Source:* core `validation.go` (validatePodResourceClaim).
func validatePodResourceClaims(_ claims: [PodResourceClaim], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var names: Set<String> = []
    for (index, claim) in claims.enumerated() {
        let path = path.index(index)
        if claim.name.isEmpty {
            errors.append(.required(path.child("name")))
        } else if !names.insert(claim.name).inserted {
            errors.append(.duplicate(path.child("name"), .string(claim.name)))
        } else {
            errors += validateDNSLabel(claim.name, at: path.child("name"))
        }
        switch (claim.resourceClaimName, claim.resourceClaimTemplateName) {
        case (.some, .some):
            errors.append(.invalid(path, .object(claim), .resource(.claimWithTwoSources)))
        case (nil, nil):
            errors.append(.invalid(path, .object(claim), .resource(.claimWithoutSource)))
        default: break
        }
        if let name = claim.resourceClaimName {
            errors += FieldError.invalid(path.child("resourceClaimName"), .string(name), NameSyntax.dnsSubdomain(name))
        }
        if let name = claim.resourceClaimTemplateName {
            errors += FieldError.invalid(path.child("resourceClaimTemplateName"), .string(name), NameSyntax.dnsSubdomain(name))
        }
    }
    return errors
}

func validateOverhead(_ overhead: [String: Quantity], _ context: PodContext, at path: FieldPath) -> [FieldError] {
    guard !overhead.isEmpty else { return [] }
    var resources = ResourceRequirements()
    resources.limits = overhead
    var context = context
    context.claimNames = []
    return validateResources(resources, context, name: containerResourceProblems, at: path)
}
