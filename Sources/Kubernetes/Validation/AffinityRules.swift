/// Node affinity, pod affinity and pod anti-affinity.
///
/// *Source:* core `validation.go` (validateAffinity).
func validateAffinity(_ affinity: Affinity?, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    guard let affinity else { return [] }
    var errors: [FieldError] = []
    if let node = affinity.nodeAffinity {
        errors += validateNodeAffinity(node, options: options, at: path.child("nodeAffinity"))
    }
    if let pods = affinity.podAffinity {
        errors += validatePodAffinity(
            required: pods.requiredDuringSchedulingIgnoredDuringExecution,
            preferred: pods.preferredDuringSchedulingIgnoredDuringExecution, options: options, at: path.child("podAffinity"))
    }
    if let pods = affinity.podAntiAffinity {
        errors += validatePodAffinity(
            required: pods.requiredDuringSchedulingIgnoredDuringExecution,
            preferred: pods.preferredDuringSchedulingIgnoredDuringExecution, options: options, at: path.child("podAntiAffinity"))
    }
    return errors
}

private func validateNodeAffinity(_ affinity: NodeAffinity, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if let required = affinity.requiredDuringSchedulingIgnoredDuringExecution {
        let path = path.child("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        if required.nodeSelectorTerms.isEmpty { errors.append(.required(path, .selector(.noTerms))) }
        let allowInvalidValues = options.allowInvalidLabelValueInRequiredNodeAffinity
        for (index, term) in required.nodeSelectorTerms.enumerated() {
            errors += validateNodeSelectorTerm(term, allowInvalidValues: allowInvalidValues, at: path.index(index))
        }
    }
    let path = path.child("preferredDuringSchedulingIgnoredDuringExecution")
    for (index, term) in affinity.preferredDuringSchedulingIgnoredDuringExecution.enumerated() {
        errors += validateWeight(term.weight, at: path.index(index).child("weight"))
        // Values that no label can have are accepted here, with a warning.
        errors += validateNodeSelectorTerm(term.preference, allowInvalidValues: true, at: path.index(index).child("preference"))
    }
    return errors
}

private func validateWeight(_ weight: Int32, at path: FieldPath) -> [FieldError] {
    (1...100).contains(weight) ? [] : [.invalid(path, .number(weight), .number(.weight))]
}

private func validateNodeSelectorTerm(_ term: NodeSelectorTerm, allowInvalidValues: Bool, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, requirement) in term.matchExpressions.enumerated() {
        let path = path.child("matchExpressions").index(index)
        errors += validateNodeRequirement(requirement, allowInvalidValues: allowInvalidValues, at: path)
    }
    for (index, requirement) in term.matchFields.enumerated() {
        errors += validateNodeFieldRequirement(requirement, at: path.child("matchFields").index(index))
    }
    return errors
}

private func validateNodeRequirement(
    _ requirement: NodeSelectorRequirement, allowInvalidValues: Bool, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    switch requirement.operator {
    case NodeSelectorOperator.in, NodeSelectorOperator.notIn:
        if requirement.values.isEmpty {
            errors.append(.required(path.child("values"), .selector(.valuesRequired)))
        }
    case NodeSelectorOperator.exists, NodeSelectorOperator.doesNotExist:
        if !requirement.values.isEmpty {
            errors.append(.forbidden(path.child("values"), .selector(.valuesForbidden)))
        }
    case NodeSelectorOperator.gt, NodeSelectorOperator.lt:
        if requirement.values.count != 1 {
            errors.append(.required(path.child("values"), .selector(.oneValueRequired)))
        }
    default:
        let operators = [
            NodeSelectorOperator.in, NodeSelectorOperator.notIn, NodeSelectorOperator.exists, NodeSelectorOperator.doesNotExist,
            NodeSelectorOperator.gt, NodeSelectorOperator.lt,
        ]
        errors.append(.invalid(path.child("operator"), .name(requirement.operator), .selector(.unknownOperator(operators))))
    }
    errors += validateLabelName(requirement.key, at: path.child("key"))
    if allowInvalidValues { return errors }
    for (index, value) in requirement.values.enumerated() {
        errors += FieldError.invalid(path.child("values").index(index), .string(value), NameSyntax.labelValue(value))
    }
    return errors
}

/// `matchFields` supports only the node's name.
private func validateNodeFieldRequirement(_ requirement: NodeSelectorRequirement, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    switch requirement.operator {
    case NodeSelectorOperator.in, NodeSelectorOperator.notIn:
        if requirement.values.count != 1 {
            errors.append(.required(path.child("values"), .selector(.oneFieldValueRequired)))
        }
    default:
        let operators = [NodeSelectorOperator.in, NodeSelectorOperator.notIn]
        errors.append(.invalid(path.child("operator"), .name(requirement.operator), .selector(.unknownOperator(operators))))
    }
    guard requirement.key == "metadata.name" else {
        return errors + [.invalid(path.child("key"), .string(requirement.key), .selector(.unknownField))]
    }
    for (index, value) in requirement.values.enumerated() {
        errors += FieldError.invalid(path.child("values").index(index), .string(value), NameSyntax.dnsSubdomain(value))
    }
    return errors
}

private func validatePodAffinity(
    required: [PodAffinityTerm], preferred: [WeightedPodAffinityTerm], options: ValidationOptions, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    let requiredPath = path.child("requiredDuringSchedulingIgnoredDuringExecution")
    for (index, term) in required.enumerated() {
        errors += validatePodAffinityTerm(term, options: options, at: requiredPath.index(index))
    }
    let preferredPath = path.child("preferredDuringSchedulingIgnoredDuringExecution")
    for (index, term) in preferred.enumerated() {
        let path = preferredPath.index(index)
        errors += validateWeight(term.weight, at: path.child("weight"))
        errors += validatePodAffinityTerm(term.podAffinityTerm, options: options, at: path.child("podAffinityTerm"))
    }
    return errors
}

private func validatePodAffinityTerm(_ term: PodAffinityTerm, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors = validateAffinitySelectors(term, allowInvalidValues: options.allowInvalidLabelValueInSelector, at: path)
    for name in term.namespaces { errors += validateDNSLabel(name, at: path.child("namespace")) }
    errors += validateMatchLabelKeys(term.matchLabelKeys, mismatch: term.mismatchLabelKeys, term.labelSelector, at: path)
    if term.topologyKey.isEmpty { errors.append(.required(path.child("topologyKey"), .selector(.emptyTopologyKey))) }
    return errors + validateLabelName(term.topologyKey, at: path.child("topologyKey"))
}

func validateAffinitySelectors(_ term: PodAffinityTerm, allowInvalidValues: Bool, at path: FieldPath) -> [FieldError] {
    validateLabelSelector(term.labelSelector, allowInvalidValues: allowInvalidValues, at: path.child("labelSelector"))
        + validateLabelSelector(term.namespaceSelector, allowInvalidValues: allowInvalidValues, at: path.child("namespaceSelector"))
}

/// Keys whose values are taken from the pod itself. The path is that of the term; mistakes in it are the API server's.
///
/// *Source:* core `validation.go` (ValidateMatchLabelKeysAndMismatchLabelKeys).
func validateMatchLabelKeys(_ match: [String], mismatch: [String], _ selector: LabelSelector?, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (field, keys) in [("matchLabelKeys", match), ("mismatchLabelKeys", mismatch)] where !keys.isEmpty {
        if selector == nil {
            errors.append(.forbidden(path.child(field), .selector(.labelKeysWithoutSelector)))
            continue
        }
        for (index, key) in keys.enumerated() { errors += validateLabelName(key, at: path.child(field).index(index)) }
    }
    if let selector {
        let positions = Dictionary(match.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
        var selected = Set(selector.matchLabels.keys)
        for expression in selector.matchExpressions {
            if let index = positions[expression.key], selected.contains(expression.key) {
                errors.append(.invalid(path.index(index), .string(expression.key), .selector(.labelKeyInSelector)))
            }
            selected.insert(expression.key)
        }
    }
    let mismatched = Set(mismatch)
    for (index, key) in match.enumerated() where mismatched.contains(key) {
        errors.append(.invalid(path.child("matchLabelKeys").index(index), .string(key), .selector(.labelKeyInMismatch)))
    }
    return errors
}
