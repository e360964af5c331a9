/// Validates a PriorityClass for creation; errors in the API server's order.
///
/// *Source:* `pkg/apis/scheduling/validation/validation.go`, `pkg/apis/scheduling/v1/helpers.go`.
package func validatePriorityClass(_ priorityClass: PriorityClass) -> [FieldError] {
    var errors = validateObjectMeta(priorityClass.metadata, isNamespaced: false, at: FieldPath("metadata"))
    if priorityClass.metadata.name.hasPrefix("system-") {
        if let cause = systemClassProblem(priorityClass) {
            errors.append(.forbidden(FieldPath("metadata", "name"), .clusterObject(cause)))
        }
    } else if priorityClass.value > highestUserPriority {
        errors.append(.forbidden(FieldPath("value"), .clusterObject(.priorityTooHigh(highestUserPriority))))
    }
    if let policy = priorityClass.preemptionPolicy {
        let path = FieldPath("preemptionPolicy")
        if policy.isEmpty {
            errors.append(.required(path))
        } else {
            errors += validateChoice(policy, [PreemptionPolicy.preemptLowerPriority, PreemptionPolicy.never], at: path)
        }
    }
    return errors
}

private let highestUserPriority: Int32 = 1_000_000_000

private func systemClassProblem(_ priorityClass: PriorityClass) -> FieldError.ClusterObjectCause? {
    let values: [String: Int32] = ["system-node-critical": 2_000_001_000, "system-cluster-critical": 2_000_000_000]
    let name = priorityClass.metadata.name
    guard let value = values[name] else { return .unknownSystemClass(name) }
    if priorityClass.value != value { return .systemClassValue(name, value) }
    if priorityClass.globalDefault { return .systemClassAsDefault(name) }
    return nil
}

/// Validates a Namespace for creation; errors in the API server's order.
///
/// *Source:* core `validation.go` (ValidateNamespace).
package func validateNamespace(_ namespace: Namespace) -> [FieldError] {
    var errors = validateObjectMeta(namespace.metadata, isNamespaced: false, name: NameSyntax.dnsLabel, at: FieldPath("metadata"))
    for finalizer in namespace.spec.finalizers {
        let path = FieldPath("spec", "finalizers")
        errors += validateLabelName(finalizer, at: path)
        if !finalizer.contains("/"), finalizer != "kubernetes" {
            errors.append(.invalid(path, .string(finalizer), .name(.finalizer)))
        }
    }
    // The admission plugin reads an object that is valid.
    return errors.isEmpty ? validatePodSecurityLabels(namespace.metadata.labels) : errors
}

/// The labels by which a namespace sets its Pod Security levels.
///
/// *Source:* pod-security-admission `api/helpers.go` (PolicyToEvaluate), `admission/admission.go` (ValidateNamespace).
private func validatePodSecurityLabels(_ labels: [String: String]) -> [FieldError] {
    var errors: [FieldError] = []
    let path = FieldPath("metadata", "labels")
    for mode in ["enforce", "audit", "warn"] {
        let key = "pod-security.kubernetes.io/\(mode)"
        if let level = labels[key], PodSecurityLevel(rawValue: level) == nil {
            errors.append(.invalid(path.key(key), .string(level), .clusterObject(.podSecurityLevel)))
        }
        if let version = labels[key + "-version"], PodSecurityVersion(version) == nil {
            errors.append(.invalid(path.key(key + "-version"), .string(version), .clusterObject(.podSecurityVersion)))
        }
    }
    return errors
}

/// Validates a RuntimeClass for creation; errors in the API server's order.
///
/// *Source:* `pkg/apis/node/validation/validation.go` (ValidateRuntimeClass).
package func validateRuntimeClass(_ runtimeClass: RuntimeClass) -> [FieldError] {
    var errors = validateObjectMeta(runtimeClass.metadata, isNamespaced: false, at: FieldPath("metadata"))
    errors += validateDNSLabel(runtimeClass.handler, at: FieldPath("handler"))
    if let scheduling = runtimeClass.scheduling {
        let path = FieldPath("scheduling")
        errors += validateLabels(scheduling.nodeSelector, at: path.child("nodeSelector"))
        errors += validateTolerations(scheduling.tolerations, options: ValidationOptions(), at: path.child("tolerations"))
        var seen: Set<Toleration> = []
        for (index, toleration) in scheduling.tolerations.enumerated() where !seen.insert(toleration).inserted {
            errors.append(.duplicate(path.child("tolerations").index(index), .object(toleration)))
        }
    }
    return errors
}
