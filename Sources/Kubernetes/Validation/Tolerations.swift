import Diagnostics
import YAML

/// Which taints a pod bears. What is wrong with a value stands at the operator.
///
/// *Source:* core `validation.go` (ValidateTolerations).
func validateTolerations(_ tolerations: [Toleration], options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, toleration) in tolerations.enumerated() {
        let path = path.index(index)
        if !toleration.key.isEmpty {
            errors += validateLabelName(toleration.key, at: path.child("key"))
        } else if toleration.operator != TolerationOperator.exists {
            let words = "operator must be Exists when `key` is empty, which means \"match all values and all keys\""
            errors.append(.invalid(path.child("operator"), .name(toleration.operator), words))
        }
        if toleration.tolerationSeconds != nil, toleration.effect != TaintEffect.noExecute {
            let words = "effect must be 'NoExecute' when `tolerationSeconds` is set"
            errors.append(.invalid(path.child("effect"), .name(toleration.effect), words))
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
        let problems = NameSyntax.labelValue(toleration.value)
        return problems.isEmpty ? [] : [.invalid(operatorPath, .string(toleration.value), problems.joined(separator: ";"))]
    case TolerationOperator.exists:
        if toleration.value.isEmpty { return [] }
        return [.invalid(operatorPath, .string(toleration.value), "value must be empty when `operator` is 'Exists'")]
    case TolerationOperator.lt, TolerationOperator.gt:
        if options.allowTolerationComparison { return validateComparedNumber(toleration.value, at: path.child("value")) }
        return [.notSupported(operatorPath, .name(toleration.operator), ["Equal", "Exists", "Lt", "Gt"])]
    default: return [.notSupported(operatorPath, .name(toleration.operator), ["Equal", "Exists"])]
    }
}

/// Only where the old object had such an operator already.
private func validateComparedNumber(_ text: String, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isDecimal = digits == "0" ? text == "0" : digits.utf8.first != UInt8(ascii: "0") && digits.utf8.allSatisfy(\.isDigit)
    if digits.isEmpty || !isDecimal {
        let words = "must be a valid decimal integer in canonical form"
        errors.append(.invalid(path, .string(text), words))
    }
    if let words = GoInteger.problem(inInt64: text) { errors.append(.invalid(path, .string(text), words)) }
    return errors
}

func validateTaintEffect(_ effect: String, at path: FieldPath) -> [FieldError] {
    validateChoice(effect, [TaintEffect.noSchedule, TaintEffect.preferNoSchedule, TaintEffect.noExecute], at: path)
}
