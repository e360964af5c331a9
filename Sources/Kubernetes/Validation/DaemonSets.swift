/// All that the API server holds against a DaemonSet that is to be created, in its order. Takes the object with its defaults.
///
/// `hasTemplateLabels` is false where the template has no `labels` at all: the API server prints such labels as `null`.
///
/// *Source:* `pkg/apis/apps/validation/validation.go` (ValidateDaemonSet).
package func validateDaemonSet(_ daemonSet: DaemonSet, hasTemplateLabels: Bool = true) -> [FieldError] {
    validateObjectMeta(daemonSet.metadata, at: FieldPath("metadata"))
        + validateDaemonSetSpec(daemonSet.spec, hasTemplateLabels: hasTemplateLabels, options: ValidationOptions(), at: FieldPath("spec"))
}

func validateDaemonSetSpec(
    _ spec: DaemonSetSpec, hasTemplateLabels: Bool, options: ValidationOptions, at path: FieldPath
) -> [FieldError] {
    let template = path.child("template")
    var errors = validateLabelSelector(
        spec.selector, allowInvalidValues: options.allowInvalidLabelValueInSelector, at: path.child("selector"))
    // A selector that is absent selects nothing; one that is not well formed is not held against the labels.
    if spec.selector == nil || spec.selector?.accepts(spec.template.metadata.labels) == false {
        let labels = spec.template.metadata.labels
        let value: GoValue = labels.isEmpty && hasTemplateLabels ? .emptyObject : .plain(GoJSONWriter.text(of: labels))
        errors.append(.invalid(template.child("metadata", "labels"), value, "`selector` does not match template `labels`"))
    }
    if let selector = spec.selector, selector.matchLabels.isEmpty, selector.matchExpressions.isEmpty {
        errors.append(.invalid(path.child("selector"), .object(selector), "empty selector is invalid for daemonset"))
    }
    errors += validatePodTemplate(spec.template, options: options, at: template)
    if spec.template.spec.restartPolicy != "Always" {
        errors.append(.notSupported(template.child("spec", "restartPolicy"), .name(spec.template.spec.restartPolicy), ["Always"]))
    }
    if spec.template.spec.activeDeadlineSeconds != nil {
        errors.append(
            .forbidden(template.child("spec", "activeDeadlineSeconds"), "activeDeadlineSeconds in DaemonSet is not Supported"))
    }
    errors += validateNonNegative(Int64(spec.minReadySeconds), at: path.child("minReadySeconds"))
    errors += validateUpdateStrategy(spec.updateStrategy, at: path.child("updateStrategy"))
    if let limit = spec.revisionHistoryLimit {
        errors += validateNonNegative(Int64(limit), at: path.child("revisionHistoryLimit"))
    }
    return errors
}

func validateNonNegative(_ number: Int64, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    number < 0 ? [.invalid(path(), .number(number), "must be greater than or equal to 0")] : []
}

func validatePositive(_ number: Int64, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    number <= 0 ? [.invalid(path(), .number(number), "must be greater than zero")] : []
}
