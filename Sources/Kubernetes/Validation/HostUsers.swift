/// A pod with its own user namespace cannot share other namespaces of the node, nor use block devices.
///
/// *Source:* core `validation.go` (validateHostUsers).
func validateHostUsers(_ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    guard spec.hostUsers == false else { return [] }
    var errors: [FieldError] = []
    if spec.hostNetwork, !options.allowUserNamespacesWithHostNetwork {
        errors.append(.forbidden(path.child("hostNetwork"), .security(.userNamespace)))
    }
    if spec.hostPID { errors.append(.forbidden(path.child("HostPID"), .security(.userNamespace))) }
    if spec.hostIPC { errors.append(.forbidden(path.child("HostIPC"), .security(.userNamespace))) }
    guard !options.allowUserNamespacesWithVolumeDevices else { return errors }
    for (container, path) in spec.allContainers(at: path) where !container.volumeDevices.isEmpty {
        errors.append(.forbidden(path.child("volumeDevices"), .security(.userNamespace)))
    }
    return errors
}
