/// The errors of a pod's volumes, and the valid volumes by name: only these can be mounted.
///
/// *Source:* core `validation.go` (ValidateVolumes, validateVolumeSource).
func validateVolumes(
    _ volumes: [Volume], options: ValidationOptions, at path: FieldPath
) -> (valid: [String: Volume], errors: [FieldError]) {
    var valid: [String: Volume] = [:]
    var errors: [FieldError] = []
    for (index, volume) in volumes.enumerated() {
        let path = path.index(index)
        var found = validateVolumeSource(volume, options: options, at: path)
        if volume.name.isEmpty {
            found.append(.required(path.child("name")))
        } else {
            found += validateDNSLabel(volume.name, at: path.child("name"))
        }
        if valid[volume.name] != nil { found.append(.duplicate(path.child("name"), .string(volume.name))) }
        if found.isEmpty { valid[volume.name] = volume }
        errors += found
    }
    return (valid, errors)
}

/// A volume has one source: the first in the API server's order is validated, each further one is forbidden.
private func validateVolumeSource(_ volume: Volume, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var count = 0
    for kind in VolumeKind.all {
        guard let found = kind.validate(volume, options, path) else { continue }
        if count > 0 {
            errors.append(.forbidden(path.child(kind.duplicateField), .volume(.severalSources)))
        } else {
            errors += found
        }
        count += 1
        errors += kind.validateAlways?(volume, path) ?? []
    }
    if count == 0 { errors.append(.required(path, .volume(.noSource))) }
    return errors
}

/// One kind of volume, with its rule.
struct VolumeKind: Sendable {
    /// The field that is reported when it is not the first source, including the API server's mistakes.
    let duplicateField: String
    /// The errors of a volume of this kind; nil for other volumes. The path is the volume's.
    let validate: @Sendable (Volume, ValidationOptions, FieldPath) -> [FieldError]?
    /// Errors that are reported even if another source came first.
    var validateAlways: (@Sendable (Volume, FieldPath) -> [FieldError])?

    /// In the order in which the API server checks them.
    static let all: [VolumeKind] = [
        emptyDir, hostPath, gitRepo, gcePersistentDisk, awsElasticBlockStore, secret, nfs, iscsi, glusterfs, flocker,
        persistentVolumeClaim, rbd, cinder, cephFS, quobyte, downwardAPI, fc, flexVolume, configMap, azureFile, vsphereVolume,
        photonPersistentDisk, portworxVolume, azureDisk, storageOS, projected, scaleIO, csi, ephemeral, image,
    ]

    init(
        _ field: String, always: (@Sendable (Volume, FieldPath) -> [FieldError])? = nil,
        _ validate: @escaping @Sendable (Volume, ValidationOptions, FieldPath) -> [FieldError]?
    ) {
        duplicateField = field
        validateAlways = always
        self.validate = validate
    }
}

/// A field that must not be empty.
func validateFilled(_ fields: KeyValuePairs<String, Bool>, at path: FieldPath) -> [FieldError] {
    fields.filter { !$0.value }.map { .required(path.child($0.key)) }
}
