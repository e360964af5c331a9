/// What the API server says about a template that it accepts, in its order.
///
/// *Source:* `pkg/api/pod/warnings.go` (warningsForPodSpecAndMeta).
package func podTemplateWarnings(_ template: PodTemplateSpec, at path: FieldPath) -> [String] {
    let specPath = path.child("spec")
    let spec = template.spec
    let containers = spec.allContainers(at: specPath)
    return nodeLabelWarnings(spec, at: specPath) + annotationWarnings(template.metadata.annotations, at: path)
        + volumeWarnings(spec.volumes, at: specPath.child("volumes")) + overlappingPathWarnings(spec.volumes)
        + repeatedHostAliasWarnings(spec.hostAliases, at: specPath.child("hostAliases"))
        + pullSecretWarnings(spec.imagePullSecrets, at: specPath.child("imagePullSecrets"))
        + fractionWarnings(spec.overhead, at: specPath.child("overhead")) + podSeccompWarnings(template, at: path)
        + containers.flatMap { containerWarnings($0.container, template, at: $0.path, template: path) }
        + portWarnings(containers) + gracePeriodWarnings(spec, at: specPath)
        + podAffinityWarnings(spec.affinity, at: specPath.child("affinity"))
        + addressWarnings(spec, at: specPath)
}

private func annotationWarnings(_ annotations: [String: String], at path: FieldPath) -> [String] {
    let deprecated: KeyValuePairs = [
        "scheduler.alpha.kubernetes.io/critical-pod": "non-functional in v1.16+; use the \"priorityClassName\" field instead",
        "security.alpha.kubernetes.io/sysctls": "non-functional in v1.11+; use the \"sysctls\" field instead",
        "security.alpha.kubernetes.io/unsafe-sysctls": "non-functional in v1.11+; use the \"sysctls\" field instead",
    ]
    return deprecated.filter { annotations[$0.key] != nil }.map {
        "\(path.child("metadata", "annotations").key($0.key)): \($0.value)"
    }
}

private func repeatedHostAliasWarnings(_ aliases: [HostAlias], at path: FieldPath) -> [String] {
    var seen: Set<String> = []
    return aliases.enumerated().filter { !seen.insert($0.element.ip).inserted }.map {
        "\(path.index($0.offset).child("ip")): duplicate ip \(GoValue.quoted($0.element.ip))"
    }
}

private func pullSecretWarnings(_ secrets: [LocalObjectReference], at path: FieldPath) -> [String] {
    var seen: Set<String> = []
    let repeated = secrets.enumerated().filter { !seen.insert($0.element.name).inserted }.map {
        "\(path.index($0.offset).child("name")): duplicate name \(GoValue.quoted($0.element.name))"
    }
    return repeated
        + secrets.enumerated().filter(\.element.name.isEmpty).map { "\(path.index($0.offset).child("name")): invalid empty name \"\"" }
}

/// Bytes come whole.
func fractionWarnings(_ amounts: [String: Quantity], at path: FieldPath) -> [String] {
    ["memory", "ephemeral-storage"].compactMap { name in
        guard let amount = amounts[name], amount.hasFraction else { return nil }
        return "\(path.key(name)): fractional byte value \(GoValue.quoted(amount.description)) is invalid, must be an integer"
    }
}

private func gracePeriodWarnings(_ spec: PodSpec, at path: FieldPath) -> [String] {
    guard let seconds = spec.terminationGracePeriodSeconds, seconds < 0 else { return [] }
    let words = "must be >= 0; negative values are invalid and will be treated as 1"
    return ["\(path.child("terminationGracePeriodSeconds")): \(words)"]
}

private func podAffinityWarnings(_ affinity: Affinity?, at path: FieldPath) -> [String] {
    let near = affinity?.podAffinity
    let away = affinity?.podAntiAffinity
    let lists = [
        ("podAffinity", near?.requiredDuringSchedulingIgnoredDuringExecution, near?.preferredDuringSchedulingIgnoredDuringExecution),
        ("podAntiAffinity", away?.requiredDuringSchedulingIgnoredDuringExecution, away?.preferredDuringSchedulingIgnoredDuringExecution),
    ]
    let words = "a null labelSelector results in matching no pod"
    return lists.flatMap { field, required, preferred -> [String] in
        let requiredPath = path.child(field, "requiredDuringSchedulingIgnoredDuringExecution")
        let preferredPath = path.child(field, "preferredDuringSchedulingIgnoredDuringExecution")
        return (required ?? []).enumerated().filter { $0.element.labelSelector == nil }.map {
            "\(requiredPath.index($0.offset).child("labelSelector")): \(words)"
        }
            + (preferred ?? []).enumerated().filter { $0.element.podAffinityTerm.labelSelector == nil }.map {
                "\(preferredPath.index($0.offset).child("podAffinityTerm", "labelSelector")): \(words)"
            }
    }
}

/// Addresses of IPv6 that are not written in the usual way.
private func addressWarnings(_ spec: PodSpec, at path: FieldPath) -> [String] {
    let servers = (spec.dnsConfig?.nameservers ?? []).enumerated().map {
        (path.child("dnsConfig", "nameservers").index($0.offset), $0.element)
    }
    let aliases = spec.hostAliases.enumerated().map { (path.child("hostAliases").index($0.offset).child("ip"), $0.element.ip) }
    return (servers + aliases).compactMap { path, text in addressWarning(text, at: path) }
}

/// *Source:* apimachinery `util/validation/ip.go` (GetWarningsForIP).
private func addressWarning(_ text: String, at path: FieldPath) -> String? {
    guard let address = IPAddress(text) else { return nil }
    let canonical = address.canonicalText
    if address.hasLeadingZeros || address.isMapped {
        let words = "will be considered invalid in a future Kubernetes release: use \(GoValue.quoted(canonical))"
        return "\(path): non-standard IP address \(GoValue.quoted(text)) \(words)"
    }
    guard address.isIPv6, canonical != text else { return nil }
    return "\(path): IPv6 address \(GoValue.quoted(text)) should be in RFC 5952 canonical format (\(GoValue.quoted(canonical)))"
}

extension Quantity {
    /// Amounts too large to be counted in thousandths pass as whole.
    var hasFraction: Bool { exponent < 0 && milliValue % 1000 != 0 }
}
