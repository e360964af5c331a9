import Diagnostics
import YAML

/// The taints that a pod tolerates. Errors of a value are reported at the operator.
///
/// *Source:* core `validation.go` (ValidateTolerations).
func validateTolerations(_ tolerations: [Toleration], options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, toleration) in tolerations.enumerated() {
        let path = path.index(index)
        if !toleration.key.isEmpty {
            errors += validateLabelName(toleration.key, at: path.child("key"))
        } else if toleration.operator != TolerationOperator.exists {
            errors.append(.invalid(path.child("operator"), .name(toleration.operator), .toleration(.emptyKey)))
        }
        if toleration.tolerationSeconds != nil, toleration.effect != TaintEffect.noExecute {
            errors.append(.invalid(path.child("effect"), .name(toleration.effect), .toleration(.secondsWithoutNoExecute)))
        }
        errors += validateTolerationOperator(toleration, options: options, at: path)
        if !toleration.effect.isEmpty { errors += validateTaintEffect(toleration.effect, at: path.child("effect")) }
    }
    return errors
}

private func validateTolerationOperator(_ toleration: Toleration, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    let operatorPath = path.child("operator")
    switch toleration.operator {
    case "", TolerationOperator.equal:
        let causes = NameSyntax.labelValue(toleration.value)
        return causes.isEmpty ? [] : [.invalid(operatorPath, .string(toleration.value), .toleration(.value(causes)))]
    case TolerationOperator.exists:
        if toleration.value.isEmpty { return [] }
        return [.invalid(operatorPath, .string(toleration.value), .toleration(.valueWithExists))]
    case TolerationOperator.lt, TolerationOperator.gt:
        if options.allowTolerationComparison { return validateComparedNumber(toleration.value, at: path.child("value")) }
        return [FieldError(.notSupported, operatorPath, .name(toleration.operator), .toleration(.comparison))]
    default: return [.notSupported(operatorPath, .name(toleration.operator), ["Equal", "Exists"])]
    }
}

/// Only where the old object had such an operator already.
private func validateComparedNumber(_ text: String, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isDecimal = digits == "0" ? text == "0" : digits.utf8.first != UInt8(ascii: "0") && digits.utf8.allSatisfy(\.isDigit)
    if digits.isEmpty || !isDecimal {
        errors.append(.invalid(path, .string(text), .toleration(.notCanonicalInteger)))
    }
    if let error = GoInteger.int64Error(in: text) { errors.append(.invalid(path, .string(text), .toleration(.integer(error)))) }
    return errors
}

func validateTaintEffect(_ effect: String, at path: FieldPath) -> [FieldError] {
    validateChoice(effect, [TaintEffect.noSchedule, TaintEffect.preferNoSchedule, TaintEffect.noExecute], at: path)
}
