/// The regular containers of a pod.
///
/// *Source:* core `validation.go` (validateContainers, validateContainerCommon).
func validateContainers(_ containers: [Container], _ context: PodContext, at path: FieldPath) -> [FieldError] {
    if containers.isEmpty { return [.required(path)] }
    var errors: [FieldError] = []
    var names: Set<String> = []
    for (index, container) in containers.enumerated() {
        let path = path.index(index)
        errors += validateContainer(container, context, at: path)
        if !names.insert(container.name).inserted { errors.append(.duplicate(path.child("name"), .string(container.name))) }
        errors += validateLifecycle(container.lifecycle, context, at: path.child("lifecycle"))
        errors += validateProbes(of: container, context, at: path)
        errors += validateContainerRestartPolicy(container, at: path)
    }
    return errors + validateHostPorts(of: containers, at: path)
}

/// The rules for containers of every sort.
func validateContainer(_ container: Container, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if container.name.isEmpty {
        errors.append(.required(path.child("name")))
    } else {
        errors += validateDNSLabel(container.name, at: path.child("name"))
    }
    if container.image.isEmpty { errors.append(.required(path.child("image"))) }
    errors += validateChoice(
        container.terminationMessagePolicy, ["File", "FallbackToLogsOnError"], at: path.child("terminationMessagePolicy"))
    errors += validateContainerPorts(container.ports, at: path.child("ports"))
    errors += validateEnvironment(container.env, at: path.child("env"))
    errors += validateEnvironmentSources(container.envFrom, at: path.child("envFrom"))
    errors += validateVolumeMounts(of: container, context, at: path.child("volumeMounts"))
    errors += validateVolumeDevices(of: container, context, at: path.child("volumeDevices"))
    errors += validateChoice(container.imagePullPolicy, ["Always", "IfNotPresent", "Never"], at: path.child("imagePullPolicy"))
    errors += validateResources(container.resources, context, name: containerResourceProblems, at: path.child("resources"))
    errors += validateResizePolicies(container.resizePolicy, context, at: path.child("resizePolicy"))
    errors += validateSecurityContext(container.securityContext, hostUsers: context.hostUsers, at: path.child("securityContext"))
    return errors
}

func validateDNSLabel(_ name: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    let problems = NameSyntax.dnsLabel(name)
    return problems.isEmpty ? [] : FieldError.invalid(path(), .string(name), problems)
}

private func validateResizePolicies(_ policies: [ContainerResizePolicy], _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var seen: Set<String> = []
    for (index, policy) in policies.enumerated() {
        if !seen.insert(policy.resourceName).inserted {
            errors.append(.duplicate(path.index(index), .name(policy.resourceName)))
        }
        errors += validateChoice(policy.resourceName, ["cpu", "memory"], at: path)
        errors += validateChoice(policy.restartPolicy, ["NotRequired", "RestartContainer"], at: path)
        if context.restartPolicy == "Never", policy.restartPolicy != "NotRequired" {
            errors.append(.invalid(path, .name(policy.restartPolicy), .container(.resizeRestart)))
        }
    }
    return errors
}

extension PodSpec {
    /// Init containers, containers and ephemeral containers, in the API server's order, with their paths below `path`.
    func allContainers(at path: FieldPath) -> [(container: Container, path: FieldPath)] {
        var all: [(container: Container, path: FieldPath)] = []
        for (index, container) in initContainers.enumerated() { all.append((container, path.child("initContainers").index(index))) }
        for (index, container) in containers.enumerated() { all.append((container, path.child("containers").index(index))) }
        for (index, container) in ephemeralContainers.enumerated() {
            all.append((container.asContainer, path.child("ephemeralContainers").index(index)))
        }
        return all
    }

    func hasContainer(named name: String) -> Bool {
        initContainers.contains { $0.name == name } || containers.contains { $0.name == name }
            || ephemeralContainers.contains { $0.name == name }
    }
}
