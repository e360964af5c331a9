/// A pod with its own users cannot share the node's other namespaces, nor have block devices.
///
/// *Source:* core `validation.go` (validateHostUsers).
func validateHostUsers(_ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    guard spec.hostUsers == false else { return [] }
    let words = "when `hostUsers` is false"
    var errors: [FieldError] = []
    if spec.hostNetwork, !options.allowUserNamespacesWithHostNetwork { errors.append(.forbidden(path.child("hostNetwork"), words)) }
    if spec.hostPID { errors.append(.forbidden(path.child("HostPID"), words)) }
    if spec.hostIPC { errors.append(.forbidden(path.child("HostIPC"), words)) }
    guard !options.allowUserNamespacesWithVolumeDevices else { return errors }
    for (container, path) in spec.allContainers(at: path) where !container.volumeDevices.isEmpty {
        errors.append(.forbidden(path.child("volumeDevices"), words))
    }
    return errors
}
