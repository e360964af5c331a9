/// A pod's seccomp annotation is no longer read.
func podSeccompWarnings(_ template: PodTemplateSpec, at path: FieldPath) -> [String] {
    guard template.spec.securityContext?.seccompProfile == nil, template.metadata.annotations[SeccompAnnotation.pod] != nil else {
        return []
    }
    return [seccompWarning(SeccompAnnotation.pod, at: path)]
}

private func seccompWarning(_ key: String, at path: FieldPath) -> String {
    "\(path.child("metadata", "annotations").key(key)): non-functional in v1.27+; use the \"seccompProfile\" field instead"
}

/// *Source:* `pkg/api/pod/warnings.go`.
func containerWarnings(
    _ container: Container, _ template: PodTemplateSpec, at path: FieldPath, template templatePath: FieldPath
) -> [String] {
    let annotations = template.metadata.annotations
    var warnings: [String] = []
    let seccomp = SeccompAnnotation.containerPrefix + container.name
    if container.securityContext?.seccompProfile == nil, annotations[seccomp] != nil {
        warnings.append(seccompWarning(seccomp, at: templatePath))
    }
    let appArmor = AppArmorAnnotation.prefix + container.name
    let profile = template.spec.securityContext?.appArmorProfile ?? container.securityContext?.appArmorProfile
    if profile == nil, annotations[appArmor] != nil {
        let words = "deprecated since v1.30; use the \"appArmorProfile\" field instead"
        warnings.append("\(templatePath.child("metadata", "annotations").key(appArmor)): \(words)")
    }
    // Memory of limits and requests before storage of both.
    let limits = path.child("resources", "limits")
    let requests = path.child("resources", "requests")
    for name in ["memory", "ephemeral-storage"] {
        warnings += fractionWarnings(container.resources.limits.filter { $0.key == name }, at: limits)
        warnings += fractionWarnings(container.resources.requests.filter { $0.key == name }, at: requests)
    }
    return warnings + repeatedVariableWarnings(container.env, at: path.child("env"))
}

/// A variable may be set again when its new value holds the old one.
private func repeatedVariableWarnings(_ variables: [EnvVar], at path: FieldPath) -> [String] {
    var seen: Set<String> = []
    var warnings: [String] = []
    for (index, variable) in variables.enumerated() where !seen.insert(variable.name).inserted {
        let reference = "$(\(variable.name))"
        let keepsOld = variable.valueFrom == nil && variable.value != reference && variable.value.contains(reference)
        guard !keepsOld else { continue }
        let name = GoValue.quoted(variable.name)
        warnings.append("\(path.index(index)): hides previous definition of \(name), which may be dropped when using apply")
    }
    return warnings
}
