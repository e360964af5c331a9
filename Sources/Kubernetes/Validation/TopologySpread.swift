/// Topology spread constraints.
///
/// *Source:* core `validation.go` (validateTopologySpreadConstraints).
func validateTopologySpread(
    _ constraints: [TopologySpreadConstraint], options: ValidationOptions, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, constraint) in constraints.enumerated() {
        let path = path.index(index)
        errors += validatePositive(Int64(constraint.maxSkew), at: path.child("maxSkew"))
        if constraint.topologyKey.isEmpty { errors.append(.required(path.child("topologyKey"), .selector(.emptyTopologyKey))) }
        errors += validateOptionalChoice(
            constraint.whenUnsatisfiable, ["DoNotSchedule", "ScheduleAnyway"], at: path.child("whenUnsatisfiable"))
        let isRepeated = constraints[(index + 1)...].contains {
            $0.topologyKey == constraint.topologyKey && $0.whenUnsatisfiable == constraint.whenUnsatisfiable
        }
        if isRepeated {
            let pair = "{\(constraint.topologyKey), \(constraint.whenUnsatisfiable)}"
            errors.append(.duplicate(path.child("{topologyKey, whenUnsatisfiable}"), .string(pair)))
        }
        errors += validateMinDomains(constraint, at: path.child("minDomains"))
        errors += validateOptionalChoice(constraint.nodeAffinityPolicy, ["Honor", "Ignore"], at: path.child("nodeAffinityPolicy"))
        errors += validateOptionalChoice(constraint.nodeTaintsPolicy, ["Honor", "Ignore"], at: path.child("nodeTaintsPolicy"))
        errors +=
            options.useLegacySpreadLabelKeys
            ? validateLegacySpreadLabelKeys(constraint, at: path.child("matchLabelKeys"))
            : validateMatchLabelKeys(constraint.matchLabelKeys, mismatch: [], constraint.labelSelector, at: path)
        if !options.allowInvalidSpreadSelector {
            errors += validateLabelSelector(constraint.labelSelector, at: path.child("labelSelector"))
        }
    }
    return errors
}

private func validateMinDomains(_ constraint: TopologySpreadConstraint, at path: FieldPath) -> [FieldError] {
    guard let domains = constraint.minDomains else { return [] }
    let errors = validatePositive(Int64(domains), at: path)
    if constraint.whenUnsatisfiable == "DoNotSchedule" { return errors }
    return errors + [.invalid(path, .number(domains), .selector(.minDomains(constraint.whenUnsatisfiable)))]
}

/// The rules for `matchLabelKeys` before 1.34, for objects that were created under them.
func validateLegacySpreadLabelKeys(_ constraint: TopologySpreadConstraint, at path: FieldPath) -> [FieldError] {
    guard !constraint.matchLabelKeys.isEmpty else { return [] }
    var errors: [FieldError] = []
    var selected: Set<String> = []
    if let selector = constraint.labelSelector {
        selected = Set(selector.matchLabels.keys).union(selector.matchExpressions.map(\.key))
    } else {
        errors.append(.forbidden(path, .selector(.labelKeysWithoutSelector)))
    }
    for (index, key) in constraint.matchLabelKeys.enumerated() {
        errors += validateLabelName(key, at: path.index(index))
        if selected.contains(key) {
            errors.append(.invalid(path.index(index), .string(key), .selector(.labelKeyInSelector)))
        }
    }
    return errors
}
