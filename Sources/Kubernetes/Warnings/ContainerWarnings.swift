/// An annotation of a pod that a field has replaced.
package enum ReplacedAnnotation: Hashable, Sendable {
    case criticalPod, sysctls, seccomp, appArmor

    /// The API server ignores the annotation; else it still reads it.
    var isIgnored: Bool {
        switch self {
        case .criticalPod, .sysctls, .seccomp: true
        case .appArmor: false
        }
    }

    var detail: String {
        switch self {
        case .criticalPod: "non-functional in v1.16+; use the \"priorityClassName\" field instead"
        case .sysctls: "non-functional in v1.11+; use the \"sysctls\" field instead"
        case .seccomp: "non-functional in v1.27+; use the \"seccompProfile\" field instead"
        case .appArmor: "deprecated since v1.30; use the \"appArmorProfile\" field instead"
        }
    }
}

/// A pod's seccomp annotation is no longer read.
func podSeccompWarnings(_ template: PodTemplateSpec, at path: FieldPath) -> [APIWarning] {
    guard template.spec.securityContext?.seccompProfile == nil, template.metadata.annotations[SeccompAnnotation.pod] != nil else {
        return []
    }
    return [annotationWarning(.seccomp, SeccompAnnotation.pod, at: path)]
}

func annotationWarning(_ annotation: ReplacedAnnotation, _ key: String, at path: FieldPath) -> APIWarning {
    APIWarning(path.child("metadata", "annotations").key(key), .annotation(annotation))
}

/// *Source:* `pkg/api/pod/warnings.go`.
func containerWarnings(
    _ container: Container, _ template: PodTemplateSpec, at path: FieldPath, template templatePath: FieldPath
) -> [APIWarning] {
    let annotations = template.metadata.annotations
    var warnings: [APIWarning] = []
    let seccomp = SeccompAnnotation.containerPrefix + container.name
    if container.securityContext?.seccompProfile == nil, annotations[seccomp] != nil {
        warnings.append(annotationWarning(.seccomp, seccomp, at: templatePath))
    }
    let appArmor = AppArmorAnnotation.prefix + container.name
    let profile = template.spec.securityContext?.appArmorProfile ?? container.securityContext?.appArmorProfile
    if profile == nil, annotations[appArmor] != nil {
        warnings.append(annotationWarning(.appArmor, appArmor, at: templatePath))
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
private func repeatedVariableWarnings(_ variables: [EnvVar], at path: FieldPath) -> [APIWarning] {
    var seen: Set<String> = []
    var warnings: [APIWarning] = []
    for (index, variable) in variables.enumerated() where !seen.insert(variable.name).inserted {
        let reference = "$(\(variable.name))"
        let keepsOld = variable.valueFrom == nil && variable.value != reference && variable.value.contains(reference)
        guard !keepsOld else { continue }
        warnings.append(APIWarning(path.index(index), .hiddenVariable(variable.name)))
    }
    return warnings
}
