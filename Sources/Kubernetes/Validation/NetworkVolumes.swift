/// Volumes of storage systems.
///
/// *Source:* core `validation.go`.
extension VolumeKind {
    static let nfs = VolumeKind("nfs") { volume, _, path in
        guard let source = volume.nfs else { return nil }
        let path = path.child("nfs")
        let errors = validateFilled(["server": !source.server.isEmpty, "path": !source.path.isEmpty], at: path)
        if source.path.utf8.first == UInt8(ascii: "/") { return errors }
        return errors + [.invalid(path.child("path"), .string(source.path), .path(.notAbsolute))]
    }

    static let gcePersistentDisk = VolumeKind("gcePersistentDisk") { volume, _, path in
        guard let source = volume.gcePersistentDisk else { return nil }
        let path = path.child("persistentDisk")
        return validateFilled(["pdName": !source.pdName.isEmpty], at: path)
            + validatePartition(source.partition, at: path.child("partition"))
    }

    static let awsElasticBlockStore = VolumeKind("awsElasticBlockStore") { volume, _, path in
        guard let source = volume.awsElasticBlockStore else { return nil }
        let path = path.child("awsElasticBlockStore")
        return validateFilled(["volumeID": !source.volumeID.isEmpty], at: path)
            + validatePartition(source.partition, at: path.child("partition"))
    }

    static let glusterfs = VolumeKind("glusterfs") { volume, _, path in
        guard let source = volume.glusterfs else { return nil }
        return validateFilled(
            ["endpoints": !source.endpoints.isEmpty, "path": !source.path.isEmpty], at: path.child("glusterfs"))
    }

    static let flocker = VolumeKind("flocker") { volume, _, path in
        guard let source = volume.flocker else { return nil }
        let path = path.child("flocker")
        var errors: [FieldError] = []
        if source.datasetName.isEmpty, source.datasetUUID.isEmpty {
            errors.append(.required(path, .storage(.noDataset)))
        }
        if !source.datasetName.isEmpty, !source.datasetUUID.isEmpty {
            errors.append(.invalid(path, .string("resource"), .storage(.severalDatasets)))
        }
        if source.datasetName.contains("/") {
            errors.append(.invalid(path.child("datasetName"), .string(source.datasetName), .storage(.datasetWithSlash)))
        }
        return errors
    }

    static let rbd = VolumeKind("rbd") { volume, _, path in
        guard let source = volume.rbd else { return nil }
        return validateFilled(["monitors": !source.monitors.isEmpty, "image": !source.image.isEmpty], at: path.child("rbd"))
    }

    static let cinder = VolumeKind("cinder") { volume, _, path in
        guard let source = volume.cinder else { return nil }
        let path = path.child("cinder")
        return validateFilled(["volumeID": !source.volumeID.isEmpty], at: path) + validateSecretName(source.secretRef, at: path)
    }

    static let cephFS = VolumeKind("cephFS") { volume, _, path in
        guard let source = volume.cephfs else { return nil }
        return validateFilled(["monitors": !source.monitors.isEmpty], at: path.child("cephfs"))
    }

    static let quobyte = VolumeKind("quobyte") { volume, _, path in
        guard let source = volume.quobyte else { return nil }
        let path = path.child("quobyte")
        var errors: [FieldError] = []
        if source.registry.isEmpty {
            errors.append(.required(path.child("registry"), .storage(.registryPairs)))
        } else if source.tenant.utf8.count >= 65 {
            errors.append(.required(path.child("tenant"), .storage(.tenantTooLong)))
        } else {
            let pairs = source.registry.split(separator: ",", omittingEmptySubsequences: false)
            for pair in pairs where !isHostAndPort(pair) {
                errors.append(.invalid(path.child("registry"), .string(source.registry), .storage(.registryPairs)))
            }
        }
        return errors + validateFilled(["volume": !source.volume.isEmpty], at: path)
    }

    static let azureFile = VolumeKind("azureFile") { volume, _, path in
        guard let source = volume.azureFile else { return nil }
        return validateFilled(
            ["secretName": !source.secretName.isEmpty, "shareName": !source.shareName.isEmpty], at: path.child("azureFile"))
    }

    static let vsphereVolume = VolumeKind("vsphereVolume") { volume, _, path in
        guard let source = volume.vsphereVolume else { return nil }
        return validateFilled(["volumePath": !source.volumePath.isEmpty], at: path.child("vsphereVolume"))
    }

    static let photonPersistentDisk = VolumeKind("photonPersistentDisk") { volume, _, path in
        guard let source = volume.photonPersistentDisk else { return nil }
        return validateFilled(["pdID": !source.pdID.isEmpty], at: path.child("photonPersistentDisk"))
    }

    static let portworxVolume = VolumeKind("portworxVolume") { volume, _, path in
        guard let source = volume.portworxVolume else { return nil }
        return validateFilled(["volumeID": !source.volumeID.isEmpty], at: path.child("portworxVolume"))
    }

    static let storageOS = VolumeKind("storageos") { volume, _, path in
        guard let source = volume.storageos else { return nil }
        let path = path.child("storageos")
        var errors = validateFilled(["volumeName": !source.volumeName.isEmpty], at: path)
        if !source.volumeName.isEmpty { errors += validateDNSLabel(source.volumeName, at: path.child("volumeName")) }
        if !source.volumeNamespace.isEmpty { errors += validateDNSLabel(source.volumeNamespace, at: path.child("volumeNamespace")) }
        return errors + validateSecretName(source.secretRef, at: path)
    }

    static let scaleIO = VolumeKind("scaleIO") { volume, _, path in
        guard let source = volume.scaleIO else { return nil }
        let fields: KeyValuePairs = [
            "gateway": !source.gateway.isEmpty, "system": !source.system.isEmpty, "volumeName": !source.volumeName.isEmpty,
        ]
        return validateFilled(fields, at: path.child("scaleIO"))
    }
}

private func validatePartition(_ partition: Int32, at path: FieldPath) -> [FieldError] {
    // 0 is accepted, although the message excludes it.
    (0...255).contains(partition) ? [] : [.invalid(path, .number(partition), .number(.outOfRange(1...255)))]
}

private func validateSecretName(_ secret: LocalObjectReference?, at path: FieldPath) -> [FieldError] {
    guard let secret, secret.name.isEmpty else { return [] }
    return [.required(path.child("secretRef", "name"))]
}

/// As Go's `net.SplitHostPort` takes it: one colon, or brackets around a host with colons.
private func isHostAndPort(_ text: Substring) -> Bool {
    guard let colon = text.lastIndex(of: ":") else { return false }
    let host = text[..<colon]
    if host.hasPrefix("[") {
        guard host.hasSuffix("]") else { return false }
        return !host.dropFirst().dropLast().contains { $0 == "[" || $0 == "]" }
    }
    return !host.contains(":") && !text.contains { $0 == "[" || $0 == "]" }
}
