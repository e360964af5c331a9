/// Validates a pod for creation; errors in the API server's order. Takes the pod as the mutating admission plugins leave it.
///
/// One rule is left out: a projected token needs `serviceAccountName`, which the ServiceAccount admission plugin fills in.
///
/// *Source:* core `validation.go` (ValidatePodCreate, validatePodMetadataAndSpec), `pkg/registry/core/pod/strategy.go` (Validate).
package func validatePod(_ metadata: ObjectMeta, _ spec: PodSpec) -> [FieldError] {
    var options = ValidationOptions()
    options.resourceIsPod = true
    let path = FieldPath("spec")
    var errors = validateObjectMeta(metadata, at: FieldPath("metadata"))
    errors += validatePodAnnotations(metadata.annotations, spec, options: options, at: FieldPath("metadata", "annotations"))
    errors += validatePodSpec(spec, options: options, at: path)
    errors += validateImageSpaces(spec.containers, at: path.child("containers"))
    errors += validateImageSpaces(spec.initContainers, at: path.child("initContainers"))
    if !spec.ephemeralContainers.isEmpty { errors.append(.forbidden(path.child("ephemeralContainers"), .pod(.ephemeralOnCreate))) }
    if !spec.nodeName.isEmpty, !spec.schedulingGates.isEmpty { errors.append(.forbidden(path.child("nodeName"), .pod(.nodeNameWithGates))) }
    errors += validateSeccompAnnotationsMatch(metadata.annotations, spec, at: path)
    errors += validateAppArmorAnnotationsMatch(metadata.annotations, spec, at: path)
    return errors
}

/// *Source:* core `validation.go` (validateContainersOnlyForPod).
private func validateImageSpaces(_ containers: [Container], at path: FieldPath) -> [FieldError] {
    containers.enumerated().compactMap { index, container in
        guard container.image != trimmed(container.image) else { return nil }
        return .invalid(path.index(index).child("image"), .string(container.image), .container(.imageWhitespace))
    }
}
