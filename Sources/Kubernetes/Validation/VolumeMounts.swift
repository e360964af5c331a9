/// The volume mounts of a container. Errors of `subPath`, `mountPropagation` and `recursiveReadOnly` are reported at the list.
///
/// *Source:* core `validation.go` (ValidateVolumeMounts).
func validateVolumeMounts(of container: Container, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var points: Set<String> = []
    let devices = VolumeUse(container.volumeDevices.map { ($0.name, $0.devicePath) })
    for (index, mount) in container.volumeMounts.enumerated() {
        let itemPath = path.index(index)
        if mount.name.isEmpty { errors.append(.required(itemPath.child("name"))) }
        if context.volumes[mount.name] == nil {
            errors.append(.notFound(itemPath.child("name"), .string(mount.name), .volumeMount(.unknownVolume)))
        }
        if mount.mountPath.isEmpty { errors.append(.required(itemPath.child("mountPath"))) }
        if !points.insert(mount.mountPath).inserted {
            errors.append(.invalid(itemPath.child("mountPath"), .string(mount.mountPath), .volumeMount(.repeatedMountPath)))
        }
        if devices.names.contains(mount.name) {
            errors.append(.invalid(itemPath.child("name"), .string(mount.name), .volumeMount(.nameOfDevice)))
        }
        if devices.paths.contains(mount.mountPath) {
            errors.append(.invalid(itemPath.child("mountPath"), .string(mount.mountPath), .volumeMount(.pathOfDevice)))
        }
        if !mount.subPath.isEmpty { errors += validateDescendingPath(mount.subPath, at: path.child("subPath")) }
        if !mount.subPathExpr.isEmpty {
            if !mount.subPath.isEmpty {
                errors.append(.invalid(itemPath.child("subPathExpr"), .string(mount.subPathExpr), .volumeMount(.subPathAndExpression)))
            }
            errors += validateDescendingPath(mount.subPathExpr, at: path.child("subPathExpr"))
        }
        errors += validatePropagation(
            mount, isPrivileged: container.securityContext?.privileged == true, at: path.child("mountPropagation"))
        errors += validateRecursiveReadOnly(mount, at: path.child("recursiveReadOnly"))
    }
    return errors
}

/// The names and paths of a container's mounts or devices. Of several with one name the last one is used.
private struct VolumeUse {
    let names: Set<String>
    let paths: Set<String>

    init(_ uses: [(name: String, path: String)]) {
        let byName = Dictionary(uses, uniquingKeysWith: { $1 })
        names = Set(byName.keys)
        paths = Set(byName.values)
    }
}

private func validatePropagation(_ mount: VolumeMount, isPrivileged: Bool, at path: FieldPath) -> [FieldError] {
    guard let propagation = mount.mountPropagation else { return [] }
    let supported = ["Bidirectional", "HostToContainer", "None"]
    if !supported.contains(propagation) { return [.notSupported(path, .name(propagation), supported)] }
    if propagation == "Bidirectional", !isPrivileged {
        return [.forbidden(path, .volumeMount(.bidirectional))]
    }
    return []
}

private func validateRecursiveReadOnly(_ mount: VolumeMount, at path: FieldPath) -> [FieldError] {
    switch mount.recursiveReadOnly {
    case nil, "Disabled": return []
    case "Enabled", "IfPossible":
        var errors: [FieldError] = []
        if !mount.readOnly { errors.append(.forbidden(path, .volumeMount(.recursiveWithoutReadOnly))) }
        if let propagation = mount.mountPropagation, propagation != "None" {
            errors.append(.forbidden(path, .volumeMount(.recursiveWithPropagation)))
        }
        return errors
    case let mode?: return [.notSupported(path, .name(mode), ["Disabled", "Enabled", "IfPossible"])]
    }
}

/// Block devices, which only claims can provide.
///
/// *Source:* core `validation.go` (ValidateVolumeDevices).
func validateVolumeDevices(of container: Container, _ context: PodContext, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var names: Set<String> = []
    var paths: Set<String> = []
    let mounts = VolumeUse(container.volumeMounts.map { ($0.name, $0.mountPath) })
    for (index, device) in container.volumeDevices.enumerated() {
        let namePath = path.index(index).child("name")
        let devicePath = path.index(index).child("devicePath")
        if device.name.isEmpty { errors.append(.required(namePath)) }
        if names.contains(device.name) { errors.append(.invalid(namePath, .string(device.name), .volumeMount(.repeatedDevice))) }
        if let volume = context.volumes[device.name] {
            if volume.persistentVolumeClaim == nil, volume.ephemeral == nil {
                errors.append(.invalid(namePath, .string(device.name), .volumeMount(.notABlockDevice)))
            }
        } else {
            errors.append(.notFound(namePath, .string(device.name), .volumeMount(.unknownVolume)))
        }
        if device.devicePath.isEmpty { errors.append(.required(devicePath)) }
        if paths.contains(device.devicePath) {
            errors.append(.invalid(devicePath, .string(device.devicePath), .volumeMount(.repeatedDevice)))
        }
        if hasBacksteps(device.devicePath) {
            errors.append(.invalid(devicePath, .string(device.devicePath), .volumeMount(.deviceBacksteps)))
        } else {
            paths.insert(device.devicePath)
        }
        if mounts.names.contains(device.name) {
            errors.append(.invalid(namePath, .string(device.name), .volumeMount(.nameOfMount)))
        }
        if mounts.paths.contains(device.devicePath) {
            errors.append(.invalid(devicePath, .string(device.devicePath), .volumeMount(.pathOfMount)))
        }
        if !device.name.isEmpty { names.insert(device.name) }
    }
    return errors
}
