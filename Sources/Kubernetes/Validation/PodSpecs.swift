/// A pod's specification inside a template, in the API server's order.
///
/// *Source:* core `validation.go` (ValidatePodSpec).
func validatePodSpec(_ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var context = PodContext(
        options: options, claimNames: Set(spec.resourceClaims.map(\.name).filter { !$0.isEmpty }),
        gracePeriod: spec.terminationGracePeriodSeconds, restartPolicy: spec.restartPolicy, hostUsers: spec.hostUsers ?? true, os: spec.os)
    let volumes = validateVolumes(spec.volumes, options: options, at: path.child("volumes"))
    context.volumes = volumes.valid

    var errors = volumes.errors
    errors += validatePodResourceClaims(spec.resourceClaims, at: path.child("resourceClaims"))
    errors += validateContainers(spec.containers, context, at: path.child("containers"))
    errors += validateInitContainers(spec.initContainers, beside: spec.containers, context, at: path.child("initContainers"))
    errors += validateEphemeralContainers(spec, context, at: path.child("ephemeralContainers"))
    errors += validatePodResources(spec, context, at: path.child("resources"))
    errors += validateHostNetworkPorts(spec, options: options, at: path.child("containers"))
    errors += validateRestartPolicy(spec.restartPolicy, ["Always", "OnFailure", "Never"], at: path.child("restartPolicy"))
    errors += validateChoice(
        spec.dnsPolicy, ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"], at: path.child("dnsPolicy"))
    errors += validateLabels(spec.nodeSelector, at: path.child("nodeSelector"))
    errors += validatePodSecurityContext(spec, options: options, at: path.child("securityContext"))
    errors += validateAffinity(spec.affinity, options: options, at: path.child("affinity"))
    errors += validateDNSConfig(spec.dnsConfig, policy: spec.dnsPolicy, at: path.child("dnsConfig"))
    for (index, gate) in spec.readinessGates.enumerated() {
        errors += validateLabelName(gate.conditionType, at: path.child("readinessGates").index(index).child("conditionType"))
    }
    errors += validateSchedulingGates(spec.schedulingGates, at: path.child("schedulingGates"))
    errors += validateTopologySpread(spec.topologySpreadConstraints, options: options, at: path.child("topologySpreadConstraints"))
    errors += validateHostProcess(spec, at: path)
    errors += validateHostUsers(spec, options: options, at: path)
    errors += validateHostnameOverride(spec, at: path.child("hostnameOverride"))
    errors += validateObjectName(spec.serviceAccountName, at: path.child("serviceAccountName"))
    errors += validateObjectName(spec.nodeName, at: path.child("nodeName"))
    if let deadline = spec.activeDeadlineSeconds, !(1...2_147_483_647).contains(deadline) {
        errors.append(.invalid(path.child("activeDeadlineSeconds"), .number(deadline), .number(.outOfRange(1...2_147_483_647))))
    }
    for (name, field) in [(spec.hostname, "hostname"), (spec.subdomain, "subdomain")] where !name.isEmpty {
        errors += FieldError.invalid(path.child(field), .string(name), NameSyntax.dnsLabel(name))
    }
    errors += validateTolerations(spec.tolerations, options: options, at: path.child("tolerations"))
    errors += validateHostAliases(spec.hostAliases, at: path.child("hostAliases"))
    errors += validateObjectName(spec.priorityClassName, at: path.child("priorityClassName"))
    if let name = spec.runtimeClassName {
        errors += FieldError.invalid(path.child("runtimeClassName"), .string(name), NameSyntax.dnsSubdomain(name))
    }
    if let policy = spec.preemptionPolicy {
        errors += validateChoice(policy, ["PreemptLowerPriority", "Never"], at: path.child("preemptionPolicy"))
    }
    errors += validateOverhead(spec.overhead, context, at: path.child("overhead"))
    errors += validateOperatingSystem(spec, at: path)
    errors += validateFileKeyVolumes(spec, at: path)
    return errors
}

/// A value of an enumeration; an empty one is missing.
func validateChoice(_ value: String, _ supported: [String], at path: @autoclosure () -> FieldPath) -> [FieldError] {
    if supported.contains(value) { return [] }
    return value.isEmpty ? [.required(path())] : [.notSupported(path(), .name(value), supported)]
}

/// The restart policy of the pods: any that pods can have, then only the one that pods of a DaemonSet can have.
func validateRestartPolicy(_ policy: String, _ supported: [String], at path: @autoclosure () -> FieldPath) -> [FieldError] {
    supported.contains(policy) ? [] : [FieldError(.notSupported, path(), .name(policy), .daemonSet(.restartPolicy(supported)))]
}

/// The name of another object, where one is given.
private func validateObjectName(_ name: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    name.isEmpty ? [] : FieldError.invalid(path(), .string(name), NameSyntax.dnsSubdomain(name))
}

private func validateSchedulingGates(_ gates: [PodSchedulingGate], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var seen: Set<String> = []
    for (index, gate) in gates.enumerated() {
        errors += validateLabelName(gate.name, at: path.index(index))
        if !seen.insert(gate.name).inserted { errors.append(.duplicate(path.index(index), .string(gate.name))) }
    }
    return errors
}

private func validateHostnameOverride(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    guard let name = spec.hostnameOverride else { return [] }
    var errors: [FieldError] = []
    if spec.setHostnameAsFQDN == true { errors.append(.forbidden(path, .pod(.hostnameWithFQDN))) }
    if spec.hostNetwork { errors.append(.forbidden(path, .pod(.hostnameOnHostNetwork))) }
    if name.utf8.count > 64 { errors.append(.tooLong(path, most: 64)) }
    return errors + FieldError.invalid(path, .string(name), NameSyntax.dnsSubdomain(name))
}
