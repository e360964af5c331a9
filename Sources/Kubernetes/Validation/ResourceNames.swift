import Diagnostics

/// Which resources there are, and how the API server treats them.
///
/// *Source:* core `helper/helpers.go`, `validation.go` (validateResourceName).
enum ResourceSyntax {
    static let standard: Set<String> = [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage", "limits.cpu",
        "limits.memory", "limits.ephemeral-storage", "pods", "resourcequotas", "services", "replicationcontrollers", "secrets",
        "configmaps", "persistentvolumeclaims", "storage", "requests.storage", "services.nodeports", "services.loadbalancers",
    ]
    static let countable: Set<String> = [
        "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims",
        "services.nodeports", "services.loadbalancers",
    ]
    static let forContainers = ["cpu", "memory", "ephemeral-storage"]

    static func isHugePages(_ name: String) -> Bool { name.hasPrefix("hugepages-") }

    static func isStandard(_ name: String) -> Bool {
        standard.contains(name) || isHugePages(name) || name.hasPrefix("requests.hugepages-")
    }

    /// Those of Kubernetes itself: without a domain, or with its own.
    static func isNative(_ name: String) -> Bool { !hasDomain(name) || name.containsBytes(of: "kubernetes.io/") }

    static func hasDomain(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: "/")) }

    /// Those that device plugins offer, `nvidia.com/gpu`: whole numbers, and not overcommitted.
    static func isExtended(_ name: String) -> Bool {
        !isNative(name) && !name.hasPrefix("requests.") && NameSyntax.qualifiedName("requests.\(name)").isEmpty
    }

    static func canBeOvercommitted(_ name: String) -> Bool { isNative(name) && !isHugePages(name) }

    static func isWhole(_ name: String) -> Bool { countable.contains(name) || isExtended(name) }

    static func problems(_ name: String) -> [FieldError.Cause] {
        if forContainers.contains(name) { return [] }
        let problems = NameSyntax.qualifiedName(name).map(FieldError.Cause.name)
        if !problems.isEmpty || hasDomain(name) || isStandard(name) { return problems }
        return [.resource(.notStandard)]
    }
}

/// The errors of a resource name in a container.
func containerResourceProblems(_ name: String, at path: FieldPath) -> [FieldError] {
    var problems = ResourceSyntax.problems(name)
    if !ResourceSyntax.hasDomain(name) {
        if !ResourceSyntax.forContainers.contains(name), !ResourceSyntax.isHugePages(name) {
            problems.append(.resource(.notStandardForContainers))
        }
    } else if !ResourceSyntax.isNative(name), !ResourceSyntax.isExtended(name) {
        problems.append(.resource(.notExtended))
    }
    return problems.isEmpty ? [] : problems.map { .invalid(path, .name(name), $0) }
}

/// The errors of a resource name in a pod's own requests or limits.
func podResourceProblems(_ name: String, at path: FieldPath) -> [FieldError] {
    let problems = ResourceSyntax.problems(name)
    if !problems.isEmpty { return problems.map { .invalid(path, .name(name), $0) } }
    if name == "cpu" || name == "memory" || ResourceSyntax.isHugePages(name) { return [] }
    return [.notSupported(path, .name(name), ["cpu", "hugepages-", "memory"])]
}

/// An amount: not negative, whole where the resource is counted.
///
/// *Source:* core `validation.go` (ValidateResourceQuantityValue).
func validateAmount(_ amount: Quantity, of resource: String, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if amount.sign < 0 { errors.append(.invalid(path, .string(amount.description), .number(.negative))) }
    if amount.hasFraction, ResourceSyntax.isWhole(resource) {
        errors.append(.invalid(path, .name(amount.description), .resource(.fractional)))
    }
    return errors
}
