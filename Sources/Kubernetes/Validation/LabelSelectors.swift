/// A label selector. Its keys and values must be valid in labels, unless invalid values are kept from the old object.
///
/// *Source:* apimachinery `apis/meta/v1/validation/validation.go`.
func validateLabelSelector(_ selector: LabelSelector?, allowInvalidValues: Bool = false, at path: FieldPath) -> [FieldError] {
    guard let selector else { return [] }
    var errors = validateLabels(selector.matchLabels, at: path.child("matchLabels"))
    for (index, requirement) in selector.matchExpressions.enumerated() {
        let path = path.child("matchExpressions").index(index)
        switch requirement.operator {
        case LabelSelectorOperator.in, LabelSelectorOperator.notIn:
            if requirement.values.isEmpty {
                errors.append(.required(path.child("values"), .selector(.valuesRequired)))
            }
        case LabelSelectorOperator.exists, LabelSelectorOperator.doesNotExist:
            if !requirement.values.isEmpty {
                errors.append(.forbidden(path.child("values"), .selector(.valuesForbidden)))
            }
        default:
            let operators = [
                LabelSelectorOperator.in, LabelSelectorOperator.notIn, LabelSelectorOperator.exists, LabelSelectorOperator.doesNotExist,
            ]
            errors.append(.invalid(path.child("operator"), .name(requirement.operator), .selector(.unknownOperator(operators))))
        }
        errors += validateLabelName(requirement.key, at: path.child("key"))
        if !allowInvalidValues {
            for (index, value) in requirement.values.enumerated() {
                errors += FieldError.invalid(path.child("values").index(index), .string(value), NameSyntax.labelValue(value))
            }
        }
    }
    return errors
}

extension LabelSelector {
    /// Whether the selector matches a set of labels; nil where it is not valid.
    func accepts(_ labels: [String: String]) -> Bool? {
        validateLabelSelector(self, at: FieldPath("")).isEmpty ? matches(labels) : nil
    }
}

extension LabelSelectorRequirement {
    func accepts(_ labels: [String: String]) -> Bool {
        LabelRequirement(key: key, operator: `operator`, values: values)?.matches(labels) ?? false
    }
}
