/// Annotations that Kubernetes itself reads on pods.
///
/// *Source:* core `validation.go` (ValidatePodSpecificAnnotations).
func validatePodAnnotations(
    _ annotations: [String: String], _ spec: PodSpec, options: ValidationOptions, at path: FieldPath
) -> [FieldError] {
    guard !annotations.isEmpty else { return [] }
    var errors: [FieldError] = []
    let mirror = "kubernetes.io/config.mirror"
    if let value = annotations[mirror], spec.nodeName.isEmpty {
        errors.append(.invalid(path.key(mirror), .string(value), .pod(.mirrorWithoutNode)))
    }
    errors += validateTolerationsAnnotation(annotations, at: path)
    let deletionCost = "controller.kubernetes.io/pod-deletion-cost"
    if !options.allowInvalidPodDeletionCost, let value = annotations[deletionCost], !isDeletionCost(value) {
        errors.append(.invalid(path.key(deletionCost), .string(value), .number(.deletionCost)))
    }
    for (key, value) in annotations.inKeyOrder where key == SeccompAnnotation.pod {
        errors += validateSeccompAnnotation(value, at: path.child(key))
    }
    for (key, value) in annotations.inKeyOrder where key.hasPrefix(SeccompAnnotation.containerPrefix) {
        errors += validateSeccompAnnotation(value, at: path.child(key))
    }
    for (key, value) in annotations.inKeyOrder where key.hasPrefix(AppArmorAnnotation.prefix) {
        let container = String(key.dropFirst(AppArmorAnnotation.prefix.count))
        if !spec.hasContainer(named: container) {
            errors.append(.invalid(path.key(key), .string(container), .pod(.containerNotFound)))
        }
        if !AppArmorAnnotation.isProfile(value) {
            errors.append(.invalid(path.key(key), .string(value), .pod(.appArmorAnnotation(value))))
        }
    }
    return errors
}

/// A 32-bit integer without a plus sign or leading zeros.
func isDeletionCost(_ text: String) -> Bool {
    guard Int32(text) != nil else { return false }
    return text == "0" || !(text.hasPrefix("+") || text.hasPrefix("0"))
}

enum SeccompAnnotation {
    static let pod = "seccomp.security.alpha.kubernetes.io/pod"
    static let containerPrefix = "container.seccomp.security.alpha.kubernetes.io/"
    static let localhostPrefix = "localhost/"
    static let runtimeDefaults: Set<String> = ["runtime/default", "docker/default"]
}

enum AppArmorAnnotation {
    static let prefix = "container.apparmor.security.beta.kubernetes.io/"
    static let localhostPrefix = "localhost/"

    static func isProfile(_ text: String) -> Bool {
        text.isEmpty || text == "runtime/default" || text == "unconfined" || text.hasPrefix(localhostPrefix)
    }
}

private func validateSeccompAnnotation(_ profile: String, at path: FieldPath) -> [FieldError] {
    if profile == "unconfined" || SeccompAnnotation.runtimeDefaults.contains(profile) { return [] }
    if profile.hasPrefix(SeccompAnnotation.localhostPrefix) {
        return validateDescendingPath(String(profile.dropFirst(SeccompAnnotation.localhostPrefix.count)), at: path)
    }
    return [.invalid(path, .string(profile), .pod(.seccompAnnotation))]
}

/// A seccomp annotation and the field, where both are set, must agree.
func validateSeccompAnnotationsMatch(_ annotations: [String: String], _ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    guard annotations.keys.contains(where: { $0 == SeccompAnnotation.pod || $0.hasPrefix(SeccompAnnotation.containerPrefix) }) else {
        return []
    }
    var errors: [FieldError] = []
    if let profile = spec.securityContext?.seccompProfile, let annotation = annotations[SeccompAnnotation.pod] {
        errors += seccompMismatch(annotation, profile, at: path.child("securityContext", "seccompProfile"))
    }
    for (container, path) in spec.allContainers(at: path) {
        guard let profile = container.securityContext?.seccompProfile,
            let annotation = annotations[SeccompAnnotation.containerPrefix + container.name]
        else { continue }
        errors += seccompMismatch(annotation, profile, at: path.child("securityContext", "seccompProfile"))
    }
    return errors
}

private func seccompMismatch(_ annotation: String, _ profile: SeccompProfile, at path: FieldPath) -> [FieldError] {
    let typeMismatch = FieldError.forbidden(path.child("type"), .security(.seccompTypeMismatch))
    switch profile.type {
    case "Unconfined": return annotation == "unconfined" ? [] : [typeMismatch]
    case "RuntimeDefault": return SeccompAnnotation.runtimeDefaults.contains(annotation) ? [] : [typeMismatch]
    case "Localhost":
        guard annotation.hasPrefix(SeccompAnnotation.localhostPrefix) else { return [typeMismatch] }
        if profile.localhostProfile == String(annotation.dropFirst(SeccompAnnotation.localhostPrefix.count)) { return [] }
        return [.forbidden(path.child("localhostProfile"), .security(.localhostProfile(.seccompMismatch)))]
    default: return []
    }
}

/// An AppArmor annotation and the field, where both are set, must agree.
func validateAppArmorAnnotationsMatch(_ annotations: [String: String], _ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    guard spec.os?.name != "windows", annotations.keys.contains(where: { $0.hasPrefix(AppArmorAnnotation.prefix) }) else { return [] }
    var errors: [FieldError] = []
    for (container, path) in spec.allContainers(at: path) {
        guard let profile = container.securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile,
            let annotation = annotations[AppArmorAnnotation.prefix + container.name]
        else { continue }
        let path = path.child("securityContext", "appArmorProfile")
        let typeMismatch = FieldError.forbidden(path.child("type"), .security(.appArmorTypeMismatch))
        switch profile.type {
        case "Unconfined": if annotation != "unconfined" { errors.append(typeMismatch) }
        case "RuntimeDefault": if annotation != "runtime/default" { errors.append(typeMismatch) }
        case "Localhost":
            if !annotation.hasPrefix(AppArmorAnnotation.localhostPrefix) {
                errors.append(typeMismatch)
            } else if profile.localhostProfile != String(annotation.dropFirst(AppArmorAnnotation.localhostPrefix.count)) {
                errors.append(.forbidden(path.child("localhostProfile"), .security(.localhostProfile(.appArmorMismatch))))
            }
        default: break
        }
    }
    return errors
}
