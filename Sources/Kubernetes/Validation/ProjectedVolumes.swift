/// Several sources in one directory. Conflicting paths are reported at the volume.
///
/// Sources whose feature is off by default in 1.36 (`clusterTrustBundle`, `podCertificate`) are dropped before this.
///
/// *Source:* core `validation.go` (validateProjectionSources).
extension VolumeKind {
    static let projected = VolumeKind("projected") { volume, options, path in
        guard let source = volume.projected else { return nil }
        let path = path.child("projected")
        var paths: Set<String> = []
        var errors = validateFileMode(source.defaultMode, at: path.child("defaultMode"))
        for (index, source) in source.sources.enumerated() {
            errors += validateProjection(source, &paths, options, volume: path, at: path.child("sources").index(index))
        }
        return errors
    }
}

private func validateProjection(
    _ source: VolumeProjection, _ paths: inout Set<String>, _ options: ValidationOptions, volume: FieldPath, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    var count = 0
    if let secret = source.secret {
        count += 1
        errors += validateProjectedItems(secret.items, of: secret.name, &paths, volume: volume, at: path.child("secret"))
    }
    if let configMap = source.configMap {
        count += 1
        errors += validateProjectedItems(configMap.items, of: configMap.name, &paths, volume: volume, at: path.child("configMap"))
    }
    if let downwardAPI = source.downwardAPI {
        count += 1
        for file in downwardAPI.items {
            errors += validateDownwardFile(file, at: path.child("downwardAPI"))
            if !file.path.isEmpty, !paths.insert(file.path).inserted {
                errors.append(.invalid(volume, .string(file.path), .volume(.conflictingPaths)))
            }
        }
    }
    if let token = source.serviceAccountToken {
        count += 1
        errors += validateToken(token, options, volume: volume, at: path.child("serviceAccountToken"))
    }
    if count > 1 { errors.append(.forbidden(path, .volume(.severalProjections))) }
    return errors
}

private func validateProjectedItems(
    _ items: [KeyToPath], of name: String, _ paths: inout Set<String>, volume: FieldPath, at path: FieldPath
) -> [FieldError] {
    var errors = validateFilled(["name": !name.isEmpty], at: path)
    for (index, item) in items.enumerated() {
        errors += validateItem(item, at: path.child("items").index(index))
        if !item.path.isEmpty, !paths.insert(item.path).inserted {
            errors.append(.invalid(volume, .string(name), .volume(.conflictingPaths)))
        }
    }
    return errors
}

/// Errors of a token's path are reported at the volume.
private func validateToken(
    _ token: ServiceAccountTokenProjection, _ options: ValidationOptions, volume: FieldPath, at path: FieldPath
) -> [FieldError] {
    var errors: [FieldError] = []
    let seconds = token.expirationSeconds ?? 0
    if seconds < 600 {
        errors.append(.invalid(path.child("expirationSeconds"), .number(seconds), .volume(.tokenTooShort)))
    }
    if seconds > 1 << 32 {
        errors.append(.invalid(path.child("expirationSeconds"), .number(seconds), .volume(.tokenTooLong)))
    }
    if token.path.isEmpty {
        errors.append(.required(volume.child("path")))
    } else if !options.allowNonLocalTokenPath {
        errors += validateFileInVolume(token.path, at: volume.child("path"))
    }
    return errors
}
