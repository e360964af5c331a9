/// Validates a DaemonSet for creation; errors in the API server's order. Takes the object with its defaults.
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
    // A missing selector selects nothing; one that is not valid is not compared with the labels.
    if spec.selector == nil || spec.selector?.accepts(spec.template.metadata.labels) == false {
        let labels = spec.template.metadata.labels
        let value: GoValue = labels.isEmpty && hasTemplateLabels ? .emptyObject : .plain(GoJSONWriter.text(of: labels))
        errors.append(.invalid(template.child("metadata", "labels"), value, .daemonSet(.selectorMismatch)))
    }
    if let selector = spec.selector, selector.matchLabels.isEmpty, selector.matchExpressions.isEmpty {
        errors.append(.invalid(path.child("selector"), .object(selector), .daemonSet(.emptySelector)))
    }
    errors += validatePodTemplate(spec.template, options: options, at: template)
    errors += validateRestartPolicy(spec.template.spec.restartPolicy, ["Always"], at: template.child("spec", "restartPolicy"))
    if spec.template.spec.activeDeadlineSeconds != nil {
        errors.append(
            .forbidden(template.child("spec", "activeDeadlineSeconds"), .daemonSet(.activeDeadline)))
    }
    errors += validateNonNegative(Int64(spec.minReadySeconds), at: path.child("minReadySeconds"))
    errors += validateUpdateStrategy(spec.updateStrategy, at: path.child("updateStrategy"))
    if let limit = spec.revisionHistoryLimit {
        errors += validateNonNegative(Int64(limit), at: path.child("revisionHistoryLimit"))
    }
    return errors
}

func validateNonNegative(_ number: Int64, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    number < 0 ? [.invalid(path(), .number(number), .number(.negative))] : []
}

func validatePositive(_ number: Int64, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    number <= 0 ? [.invalid(path(), .number(number), .number(.notPositive))] : []
}
