/// Volumes made from the node itself or from objects of the namespace.
///
/// *Source:* core `validation.go`.
extension VolumeKind {
    static let emptyDir = VolumeKind("emptyDir") { volume, _, path in
        guard let source = volume.emptyDir else { return nil }
        guard let limit = source.sizeLimit, limit.sign < 0 else { return [] }
        return [.forbidden(path.child("emptyDir", "sizeLimit"), .volume(.sizeLimit))]
    }

    static let hostPath = VolumeKind("hostPath") { volume, _, path in
        guard let source = volume.hostPath else { return nil }
        let path = path.child("hostPath")
        if source.path.isEmpty { return [.required(path.child("path"))] }
        var errors = validateNoBacksteps(source.path, at: path.child("path"))
        let types = ["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"]
        if let type = source.type, !types.contains(type) { errors.append(.notSupported(path.child("type"), .name(type), types)) }
        return errors
    }

    static let gitRepo = VolumeKind("gitRepo") { volume, _, path in
        guard let source = volume.gitRepo else { return nil }
        let path = path.child("gitRepo")
        return validateFilled(["repository": !source.repository.isEmpty], at: path)
            + validateDescendingPath(source.directory, at: path.child("directory"))
    }

    static let secret = VolumeKind("secret") { volume, _, path in
        guard let source = volume.secret else { return nil }
        let path = path.child("secret")
        return validateFilled(["secretName": !source.secretName.isEmpty], at: path)
            + validateFileMode(source.defaultMode, at: path.child("defaultMode"))
            + validateItems(source.items, at: path.child("items"))
    }

    static let configMap = VolumeKind("configMap") { volume, _, path in
        guard let source = volume.configMap else { return nil }
        let path = path.child("configMap")
        return validateFilled(["name": !source.name.isEmpty], at: path)
            + validateFileMode(source.defaultMode, at: path.child("defaultMode"))
            + validateItems(source.items, at: path.child("items"))
    }

    static let downwardAPI = VolumeKind("downwarAPI") { volume, _, path in
        guard let source = volume.downwardAPI else { return nil }
        let path = path.child("downwardAPI")
        return validateFileMode(source.defaultMode, at: path.child("defaultMode"))
            + source.items.flatMap { validateDownwardFile($0, at: path) }
    }

    static let persistentVolumeClaim = VolumeKind("persistentVolumeClaim") { volume, _, path in
        guard let source = volume.persistentVolumeClaim else { return nil }
        return validateFilled(["claimName": !source.claimName.isEmpty], at: path.child("persistentVolumeClaim"))
    }

    static let image = VolumeKind("image") { volume, options, path in
        guard let source = volume.image else { return nil }
        let path = path.child("image")
        // A template may leave it to a later change of the pods.
        let isFilled = !options.resourceIsPod || !source.reference.isEmpty
        return validateFilled(["reference": isFilled], at: path)
            + validateChoice(source.pullPolicy, ["Always", "IfNotPresent", "Never"], at: path.child("pullPolicy"))
    }
}

func validateItems(_ items: [KeyToPath], at path: FieldPath) -> [FieldError] {
    items.enumerated().flatMap { validateItem($0.element, at: path.index($0.offset)) }
}

func validateItem(_ item: KeyToPath, at path: FieldPath) -> [FieldError] {
    validateFilled(["key": !item.key.isEmpty, "path": !item.path.isEmpty], at: path)
        + validateFileInVolume(item.path, at: path.child("path")) + validateFileMode(item.mode, at: path.child("mode"))
}

/// A file of the downward API. Its errors are reported at the volume, without an index.
func validateDownwardFile(_ file: DownwardAPIVolumeFile, at path: FieldPath) -> [FieldError] {
    var errors = validateFilled(["path": !file.path.isEmpty], at: path)
    errors += validateFileInVolume(file.path, at: path.child("path"))
    if let field = file.fieldRef {
        errors += validateFieldSelector(field, supported: DownwardAPI.volumeFields, at: path.child("fieldRef"))
        if file.resourceFieldRef != nil {
            errors.append(.invalid(path, .string("resource"), .volume(.fieldAndResource)))
        }
    } else if let resource = file.resourceFieldRef {
        errors += validateResourceSelector(resource, needsContainer: true, at: path.child("resourceFieldRef"))
    } else {
        errors.append(.required(path, .volume(.noFieldOrResource)))
    }
    return errors + validateFileMode(file.mode, at: path.child("mode"))
}
