import Diagnostics

/// Validates a Node for creation; errors in the API server's order.
///
/// *Source:* core `validation.go` (ValidateNode). As there, the paths of taints begin with `metadata`, and those of resources have no brackets.
package func validateNode(_ node: Node) -> [FieldError] {
    let metadata = FieldPath("metadata")
    var errors = validateObjectMeta(node.metadata, isNamespaced: false, at: metadata)
    errors += validateTaints(node.spec.taints, at: metadata.child("taints"))
    errors += validateNodeResources(node.status.capacity, at: FieldPath("status", "capacity"))
    // Without `allocatable`, the whole capacity is allocatable.
    let allocatable = node.status.allocatable.isEmpty ? node.status.capacity : node.status.allocatable
    errors += validateNodeResources(allocatable, at: FieldPath("status", "allocatable"))
    if let swap = node.status.nodeInfo?.swap?.capacity {
        errors += validatePositive(swap, at: metadata.child("nodeSwapStatus", "capacity"))
    }
    errors += validateDeclaredFeatures(node.status.declaredFeatures, at: FieldPath("status", "declaredFeatures"))
    errors += validatePodCIDRs(node.spec.podCIDRs, at: FieldPath("spec", "podCIDRs"))
    return errors
}

private func validateTaints(_ taints: [Taint], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var seen: Set<[String]> = []
    for (index, taint) in taints.enumerated() {
        let path = path.index(index)
        errors += validateLabelName(taint.key, at: path.child("key"))
        let causes = NameSyntax.labelValue(taint.value)
        if !causes.isEmpty { errors.append(.invalid(path.child("value"), .string(taint.value), .clusterObject(.taintValue(causes)))) }
        if taint.effect.isEmpty {
            errors.append(.required(path.child("effect")))
        } else {
            errors += validateTaintEffect(taint.effect, at: path.child("effect"))
        }
        if !seen.insert([taint.effect, taint.key]).inserted {
            errors.append(.duplicate(path, .object(taint), .clusterObject(.duplicateTaint)))
        }
    }
    return errors
}

private func validateNodeResources(_ resources: [String: Quantity], at path: FieldPath) -> [FieldError] {
    resources.inKeyOrder.flatMap { validateAmount($0.value, of: $0.key, at: path.child($0.key)) }
}

private func validateDeclaredFeatures(_ features: [String], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, feature) in features.enumerated() {
        if let cause = featureProblem(feature) { errors.append(.invalid(path.index(index), .string(feature), .clusterObject(cause))) }
        guard index + 1 < features.count else { continue }
        let next = features[index + 1]
        if feature == next {
            errors.append(.duplicate(path.index(index + 1), .string(next)))
        } else if !feature.utf8.lexicographicallyPrecedes(next.utf8) {
            errors.append(.invalid(path.index(index + 1), .string(next), .clusterObject(.unsortedFeatures)))
        }
    }
    return errors
}

private func featureProblem(_ name: String) -> FieldError.ClusterObjectCause? {
    if name.utf8.count > 253 { return .featureTooLong(name) }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isValid = parts.enumerated().allSatisfy { index, part in
        guard let first = part.first else { return false }
        return part.allSatisfy(\.isAlphanumeric) && (index > 0 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first))
    }
    return isValid ? nil : .featureName(name)
}

/// At most one range of each family.
private func validatePodCIDRs(_ ranges: [String], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var families: [Bool] = []
    for (index, range) in ranges.enumerated() {
        guard let parsed = AddressRange(range) else {
            errors.append(.invalid(path.index(index), .string(range), .address(.notARange)))
            continue
        }
        families.append(parsed.address.isIPv6)
        if let cause = parsed.strictProblem { errors.append(.invalid(path.index(index), .string(range), .address(cause))) }
    }
    let isPair = ranges.count == 2 && families.count == 2 && families[0] != families[1]
    if ranges.count > 1, families.count == ranges.count, !isPair {
        errors.append(.invalid(path, .list(ranges), .address(.sameFamily)))
    }
    return errors
}
