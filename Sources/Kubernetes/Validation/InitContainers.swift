/// Init containers, and sidecars (`restartPolicy: Always`), which keep running.
///
/// *Source:* core `validation.go` (validateInitContainers).
func validateInitContainers(
    _ containers: [Container], beside regular: [Container], _ context: PodContext, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    var names = Set(regular.map(\.name))
    for (index, container) in containers.enumerated() {
        let listPath = path
        let path = path.index(index)
        let isSidecar = container.restartPolicy == "Always"
        errors += validateContainer(container, context, at: path)
        errors += validateInitRestartPolicy(container, at: path)
        if names.contains(container.name) {
            errors.append(.duplicate(path.child("name"), .string(container.name)))
        } else if !container.name.isEmpty {
            names.insert(container.name)
        }
        // Each alone, since they run one after the other; the API server always prints the index of the first container.
        errors += validateHostPorts(of: [container], at: listPath)
        if isSidecar {
            errors += validateLifecycle(container.lifecycle, context, at: path.child("lifecycle"))
            errors += validateProbes(of: container, context, at: path)
        } else {
            errors += forbiddenForInitContainers(container, at: path)
            if !context.options.allowRestartContainerResizeOfInitContainers {
                errors += validateInitResizePolicies(container, at: path)
            }
        }
    }
    return errors
}

private func forbiddenForInitContainers(_ container: Container, at path: FieldPath) -> [FieldError] {
    let fields = [
        ("lifecycle", container.lifecycle != nil), ("livenessProbe", container.livenessProbe != nil),
        ("readinessProbe", container.readinessProbe != nil), ("startupProbe", container.startupProbe != nil),
    ]
    return fields.filter(\.1).map { .forbidden(path.child($0.0), .container(.forbiddenInInit)) }
}

private func validateInitResizePolicies(_ container: Container, at path: FieldPath) -> [FieldError] {
    container.resizePolicy.enumerated().filter { $0.element.restartPolicy == "RestartContainer" }.map { index, policy in
        .invalid(
            path.child("resizePolicy").index(index).child("restartPolicy"), .name(policy.restartPolicy),
            .container(.initResizeRestart))
    }
}

private func validateInitRestartPolicy(_ container: Container, at path: FieldPath) -> [FieldError] {
    if container.restartPolicy != nil { return validateContainerRestartPolicy(container, at: path) }
    if container.restartPolicyRules.isEmpty { return [] }
    return [.required(path.child("restartPolicy"), .container(.restartPolicyRequired))]
}

/// A container's own restart policy and its rules.
///
/// *Source:* core `validation.go` (validateContainerRestartPolicy).
func validateContainerRestartPolicy(_ container: Container, at path: FieldPath) -> [FieldError] {
    let rules = container.restartPolicyRules
    var errors: [FieldError] = []
    if let policy = container.restartPolicy {
        let supported = ["Always", "Never", "OnFailure"]
        if !supported.contains(policy) { errors.append(.notSupported(path.child("restartPolicy"), .name(policy), supported)) }
    } else if !rules.isEmpty {
        errors.append(.required(path.child("restartPolicy"), .container(.restartPolicyRequired)))
    }
    if rules.count > 20 { errors.append(.tooMany(path.child("restartPolicyRules"), rules.count, most: 20)) }
    for (index, rule) in rules.enumerated() {
        let path = path.child("restartPolicyRules").index(index)
        let actions = ["Restart", "RestartAllContainers"]
        if !actions.contains(rule.action) { errors.append(.notSupported(path.child("action"), .name(rule.action), actions)) }
        guard let codes = rule.exitCodes else {
            errors.append(.required(path.child("exitCodes"), .container(.exitCodesRequired)))
            continue
        }
        let operators = ["In", "NotIn"]
        if !operators.contains(codes.operator) {
            errors.append(.notSupported(path.child("exitCodes", "operator"), .name(codes.operator), operators))
        }
        if codes.values.count > 255 { errors.append(.tooMany(path.child("exitCodes", "values"), codes.values.count, most: 255)) }
    }
    return errors
}
