/// The downward API: fields of a pod and resources of its containers that the containers can read.
///
/// *Source:* core `validation.go` (validateObjectFieldSelector, validateContainerResourceFieldSelector), `pods/helpers.go`.
enum DownwardAPI {
    static let environmentFields = [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP",
        "status.hostIPs", "status.podIP", "status.podIPs",
    ]
    static let volumeFields = ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"]
    static let resources = [
        "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory",
    ]
    static let hugePagePrefixes = ["limits.hugepages-", "requests.hugepages-"]

    /// All fields that the API server can convert at all.
    static let convertible: Set<String> = [
        "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
        "spec.restartPolicy", "spec.serviceAccountName", "spec.schedulerName", "status.phase", "status.hostIP", "status.hostIPs",
        "status.podIP", "status.podIPs",
    ]

    /// `metadata.labels['app']` split into its field and its key; the key is nil where there is none.
    static func split(_ path: String) -> (field: String, key: String?) {
        guard path.hasSuffix("']") else { return (path, nil) }
        let bytes = Array(path.utf8.dropLast(2))
        let open = bytes.indices.dropLast().first { bytes[$0] == UInt8(ascii: "[") && bytes[$0 + 1] == UInt8(ascii: "'") }
        guard let open, open > 0 else { return (path, nil) }
        return (String(decoding: bytes[..<open], as: UTF8.self), String(decoding: bytes[(open + 2)...], as: UTF8.self))
    }
}

func validateFieldSelector(_ selector: ObjectFieldSelector, supported: [String], at path: FieldPath) -> [FieldError] {
    if selector.apiVersion.isEmpty { return [.required(path.child("apiVersion"))] }
    if selector.fieldPath.isEmpty { return [.required(path.child("fieldPath"))] }
    let conversion = { (cause: FieldError.EnvironmentCause) -> [FieldError] in
        [.invalid(path.child("fieldPath"), .string(selector.fieldPath), .environment(cause))]
    }
    guard selector.apiVersion == "v1" else { return conversion(.podVersion(selector.apiVersion)) }
    var (field, key) = DownwardAPI.split(selector.fieldPath)
    if let key {
        switch field {
        case "metadata.annotations": return FieldError.invalid(path, .string(key.lowercased()), NameSyntax.qualifiedName(key.lowercased()))
        case "metadata.labels": return FieldError.invalid(path, .string(key), NameSyntax.qualifiedName(key))
        default: return conversion(.subscripted(selector.fieldPath))
        }
    }
    if field == "spec.host" { field = "spec.nodeName" }
    guard DownwardAPI.convertible.contains(field) else { return conversion(.unknownField(field)) }
    return supported.contains(field) ? [] : [.notSupported(path.child("fieldPath"), .string(field), supported)]
}

func validateResourceSelector(_ selector: ResourceFieldSelector, needsContainer: Bool, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    let isHugePages = DownwardAPI.hugePagePrefixes.contains(where: selector.resource.hasPrefix)
    if needsContainer, selector.containerName.isEmpty {
        errors.append(.required(path.child("containerName")))
    } else if selector.resource.isEmpty {
        errors.append(.required(path.child("resource")))
    } else if !DownwardAPI.resources.contains(selector.resource), !isHugePages {
        errors.append(.notSupported(path.child("resource"), .string(selector.resource), DownwardAPI.resources))
    }
    if let divisor = unsupportedDivisor(selector, isHugePages: isHugePages) {
        errors.append(.invalid(path.child("divisor"), .string(selector.resource), .environment(.divisor(divisor))))
    }
    return errors
}

/// What is divided, where the divisor is not supported for it.
private func unsupportedDivisor(
    _ selector: ResourceFieldSelector, isHugePages: Bool
) -> FieldError.EnvironmentCause.Divisor? {
    guard !selector.divisor.isZero else { return nil }
    let divisor = selector.divisor.description
    let isOfBytes = FieldError.EnvironmentCause.Divisor.bytes.contains(divisor)
    switch selector.resource {
    case "limits.cpu", "requests.cpu": return divisor == "1m" || divisor == "1" ? nil : .cpu
    case "limits.memory", "requests.memory": return isOfBytes ? nil : .memory
    case "limits.ephemeral-storage", "requests.ephemeral-storage": return isOfBytes ? nil : .ephemeralStorage
    default: return !isHugePages || isOfBytes ? nil : .hugePages
    }
}
