/// A pod template. Labels and annotations are reported at `template.labels` and `template.annotations`, without `metadata`.
///
/// *Source:* core `validation.go` (ValidatePodTemplateSpec).
func validatePodTemplate(_ template: PodTemplateSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    let annotations = template.metadata.annotations
    let annotationsPath = path.child("annotations")
    let specPath = path.child("spec")
    var errors = validateLabels(template.metadata.labels, at: path.child("labels"))
    errors += validateAnnotations(annotations, at: annotationsPath)
    errors += validatePodAnnotations(annotations, template.spec, options: options, at: annotationsPath)
    errors += validatePodSpec(template.spec, options: options, at: specPath)
    errors += validateSeccompAnnotationsMatch(annotations, template.spec, at: specPath)
    errors += validateAppArmorAnnotationsMatch(annotations, template.spec, at: specPath)
    if !template.spec.ephemeralContainers.isEmpty {
        errors.append(.forbidden(specPath.child("ephemeralContainers"), .daemonSet(.ephemeralContainers)))
    }
    return errors
}
