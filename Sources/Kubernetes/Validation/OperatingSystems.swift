/// Fields that belong to the other operating system.
///
/// *Source:* core `validation.go` (validateOS, validateLinux, validateWindows).
func validateOperatingSystem(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    guard let os = spec.os else { return [] }
    switch os.name {
    case "": return [.required(path.child("os", "name"))]
    case "linux": return windowsFields(spec, at: path)
    case "windows": return linuxFields(spec, at: path)
    default: return [.notSupported(path.child("os"), .name(os.name), ["linux", "windows"])]
    }
}

private func windowsFields(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    if spec.securityContext?.windowsOptions != nil {
        errors.append(.forbidden(path.child("securityContext", "windowsOptions"), .windows(.windowsFieldOnLinux)))
    }
    for (container, path) in spec.allContainers(at: path) where container.securityContext?.windowsOptions != nil {
        errors.append(.forbidden(path.child("securityContext", "windowsOptions"), .windows(.windowsFieldOnLinux)))
    }
    return errors
}

private func linuxFields(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    let security = spec.securityContext ?? PodSecurityContext()
    let inContext = path.child("securityContext")
    let fields: [(FieldPath, Bool)] = [
        (inContext.child("appArmorProfile"), security.appArmorProfile != nil),
        (inContext.child("seLinuxOptions"), security.seLinuxOptions != nil),
        (path.child("hostUsers"), spec.hostUsers != nil), (path.child("hostPID"), spec.hostPID), (path.child("hostIPC"), spec.hostIPC),
        (inContext.child("seccompProfile"), security.seccompProfile != nil), (inContext.child("fsGroup"), security.fsGroup != nil),
        (inContext.child("fsGroupChangePolicy"), security.fsGroupChangePolicy != nil),
        (inContext.child("sysctls"), !security.sysctls.isEmpty),
        (path.child("shareProcessNamespace"), spec.shareProcessNamespace != nil),
        (inContext.child("runAsUser"), security.runAsUser != nil), (inContext.child("runAsGroup"), security.runAsGroup != nil),
        (inContext.child("supplementalGroups"), !security.supplementalGroups.isEmpty),
        (inContext.child("supplementalGroupsPolicy"), security.supplementalGroupsPolicy != nil),
        (inContext.child("seLinuxChangePolicy"), security.seLinuxChangePolicy != nil),
    ]
    var errors = fields.filter(\.1).map { FieldError.forbidden($0.0, .windows(.linuxFieldOnWindows)) }
    for (container, path) in spec.allContainers(at: path) {
        guard let security = container.securityContext else { continue }
        errors += linuxFields(security).map { .forbidden(path.child("securityContext", $0), .windows(.linuxFieldOnWindows)) }
    }
    return errors
}

private func linuxFields(_ security: SecurityContext) -> [String] {
    let fields = [
        ("appArmorProfile", security.appArmorProfile != nil), ("seLinuxOptions", security.seLinuxOptions != nil),
        ("seccompProfile", security.seccompProfile != nil), ("capabilities", security.capabilities != nil),
        ("readOnlyRootFilesystem", security.readOnlyRootFilesystem != nil), ("privileged", security.privileged != nil),
        ("allowPrivilegeEscalation", security.allowPrivilegeEscalation != nil), ("procMount", security.procMount != nil),
        ("runAsUser", security.runAsUser != nil), ("runAsGroup", security.runAsGroup != nil),
    ]
    return fields.filter(\.1).map(\.0)
}
