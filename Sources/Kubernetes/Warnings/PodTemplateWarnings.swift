/// The warnings about a template that the API server accepts, in its order.
///
/// *Source:* `pkg/api/pod/warnings.go` (warningsForPodSpecAndMeta).
package func podTemplateWarnings(_ template: PodTemplateSpec, at path: FieldPath) -> [APIWarning] {
    let specPath = path.child("spec")
    let spec = template.spec
    let containers = spec.allContainers(at: specPath)
    return nodeLabelWarnings(spec, at: specPath) + annotationWarnings(template.metadata.annotations, at: path)
        + volumeWarnings(spec.volumes, at: specPath.child("volumes")) + overlappingPathWarnings(spec.volumes, at: specPath.child("volumes"))
        + repeatedHostAliasWarnings(spec.hostAliases, at: specPath.child("hostAliases"))
        + pullSecretWarnings(spec.imagePullSecrets, at: specPath.child("imagePullSecrets"))
        + fractionWarnings(spec.overhead, at: specPath.child("overhead")) + podSeccompWarnings(template, at: path)
        + containers.flatMap { containerWarnings($0.container, template, at: $0.path, template: path) }
        + portWarnings(containers) + gracePeriodWarnings(spec, at: specPath)
        + podAffinityWarnings(spec.affinity, at: specPath.child("affinity"))
        + addressWarnings(spec, at: specPath)
}

private func annotationWarnings(_ annotations: [String: String], at path: FieldPath) -> [APIWarning] {
    let replaced: KeyValuePairs<String, ReplacedAnnotation> = [
        "scheduler.alpha.kubernetes.io/critical-pod": .criticalPod, "security.alpha.kubernetes.io/sysctls": .sysctls,
        "security.alpha.kubernetes.io/unsafe-sysctls": .sysctls,
    ]
    return replaced.filter { annotations[$0.key] != nil }.map { annotationWarning($0.value, $0.key, at: path) }
}

private func repeatedHostAliasWarnings(_ aliases: [HostAlias], at path: FieldPath) -> [APIWarning] {
    var seen: Set<String> = []
    return aliases.enumerated().filter { !seen.insert($0.element.ip).inserted }.map {
        APIWarning(path.index($0.offset).child("ip"), .duplicateAddress($0.element.ip))
    }
}

private func pullSecretWarnings(_ secrets: [LocalObjectReference], at path: FieldPath) -> [APIWarning] {
    var seen: Set<String> = []
    let repeated = secrets.enumerated().filter { !seen.insert($0.element.name).inserted }.map {
        APIWarning(path.index($0.offset).child("name"), .duplicateName($0.element.name))
    }
    return repeated
        + secrets.enumerated().filter(\.element.name.isEmpty).map { APIWarning(path.index($0.offset).child("name"), .emptyName) }
}

/// Bytes come whole.
func fractionWarnings(_ amounts: [String: Quantity], at path: FieldPath) -> [APIWarning] {
    ["memory", "ephemeral-storage"].compactMap { name in
        guard let amount = amounts[name], amount.hasFraction else { return nil }
        return APIWarning(path.key(name), .fractionalBytes(amount))
    }
}

private func gracePeriodWarnings(_ spec: PodSpec, at path: FieldPath) -> [APIWarning] {
    guard let seconds = spec.terminationGracePeriodSeconds, seconds < 0 else { return [] }
    return [APIWarning(path.child("terminationGracePeriodSeconds"), .negativeGracePeriod)]
}

private func podAffinityWarnings(_ affinity: Affinity?, at path: FieldPath) -> [APIWarning] {
    let near = affinity?.podAffinity
    let away = affinity?.podAntiAffinity
    let lists = [
        ("podAffinity", near?.requiredDuringSchedulingIgnoredDuringExecution, near?.preferredDuringSchedulingIgnoredDuringExecution),
        ("podAntiAffinity", away?.requiredDuringSchedulingIgnoredDuringExecution, away?.preferredDuringSchedulingIgnoredDuringExecution),
    ]
    return lists.flatMap { field, required, preferred -> [APIWarning] in
        let requiredPath = path.child(field, "requiredDuringSchedulingIgnoredDuringExecution")
        let preferredPath = path.child(field, "preferredDuringSchedulingIgnoredDuringExecution")
        return (required ?? []).enumerated().filter { $0.element.labelSelector == nil }.map {
            APIWarning(requiredPath.index($0.offset).child("labelSelector"), .nullLabelSelector)
        }
            + (preferred ?? []).enumerated().filter { $0.element.podAffinityTerm.labelSelector == nil }.map {
                APIWarning(preferredPath.index($0.offset).child("podAffinityTerm", "labelSelector"), .nullLabelSelector)
            }
    }
}

/// Addresses of IPv6 that are not written in the usual way.
private func addressWarnings(_ spec: PodSpec, at path: FieldPath) -> [APIWarning] {
    let servers = (spec.dnsConfig?.nameservers ?? []).enumerated().map {
        (path.child("dnsConfig", "nameservers").index($0.offset), $0.element)
    }
    let aliases = spec.hostAliases.enumerated().map { (path.child("hostAliases").index($0.offset).child("ip"), $0.element.ip) }
    return (servers + aliases).compactMap { path, text in addressWarning(text, at: path) }
}

/// *Source:* apimachinery `util/validation/ip.go` (GetWarningsForIP).
private func addressWarning(_ text: String, at path: FieldPath) -> APIWarning? {
    guard let address = IPAddress(text) else { return nil }
    let canonical = address.canonicalText
    if address.hasLeadingZeros || address.isMapped {
        return APIWarning(path, .nonStandardAddress(text, canonical: canonical))
    }
    guard address.isIPv6, canonical != text else { return nil }
    return APIWarning(path, .nonCanonicalAddress(text, canonical: canonical))
}

extension Quantity {
    /// Amounts too large to be counted in thousandths pass as whole.
    var hasFraction: Bool { exponent < 0 && milliValue % 1000 != 0 }
}
