import YAML

/// The update strategy: exactly one of `maxSurge` and `maxUnavailable` is 0.
///
/// *Source:* `pkg/apis/apps/validation/validation.go` (ValidateDaemonSetUpdateStrategy).
func validateUpdateStrategy(_ strategy: DaemonSetUpdateStrategy, at path: FieldPath) -> [FieldError] {
    switch strategy.type {
    case "OnDelete": return []
    case "RollingUpdate":
        guard let rollingUpdate = strategy.rollingUpdate else { return [.required(path.child("rollingUpdate"))] }
        return validateRollingUpdate(rollingUpdate, at: path.child("rollingUpdate"))
    default: return [FieldError(.notSupported, path, .object(strategy), .daemonSet(.strategyType))]
    }
}

private func validateRollingUpdate(_ rollingUpdate: RollingUpdateDaemonSet, at path: FieldPath) -> [FieldError] {
    let unavailable = rollingUpdate.maxUnavailable ?? .int(0)
    let surge = rollingUpdate.maxSurge ?? .int(0)
    var errors = validateCountOrPercent(unavailable, at: path.child("maxUnavailable"))
    errors += validateCountOrPercent(surge, at: path.child("maxSurge"))
    errors += validateAtMostAll(unavailable, at: path.child("maxUnavailable"))
    errors += validateAtMostAll(surge, at: path.child("maxSurge"))
    switch (amount(unavailable) != 0, amount(surge) != 0) {
    case (true, true):
        errors.append(.invalid(path.child("maxSurge"), surge.goValue, .daemonSet(.surgeWithUnavailable)))
    case (false, false): errors.append(.required(path.child("maxUnavailable"), .daemonSet(.neitherSurgeNorUnavailable)))
    default: break
    }
    return errors
}

private func validateCountOrPercent(_ value: IntOrString, at path: FieldPath) -> [FieldError] {
    switch value {
    case .int(let number): validateNonNegative(Int64(number), at: path)
    case .string(let text): NameSyntax.isPercent(text) ? [] : [.invalid(path, value.goValue, .daemonSet(.percentSyntax))]
    }
}

private func validateAtMostAll(_ value: IntOrString, at path: FieldPath) -> [FieldError] {
    guard let percent = percent(value), percent > 100 else { return [] }
    return [.invalid(path, value.goValue, .daemonSet(.overHundredPercent))]
}

private func percent(_ value: IntOrString) -> Int? {
    guard case .string(let text) = value, NameSyntax.isPercent(text) else { return nil }
    // Go's Atoi gives the largest number where the digits are too many.
    return Int(text.dropLast()) ?? Int.max
}

/// A percentage counts as its number; a text that is neither counts as Go's `Atoi` reads it.
private func amount(_ value: IntOrString) -> Int {
    if let percent = percent(value) { return percent }
    switch value {
    case .int(let number): return Int(number)
    case .string(let text): return Int(text) ?? (GoInteger.int64Error(in: text)?.isOutOfRange == true ? Int.max : 0)
    }
}
