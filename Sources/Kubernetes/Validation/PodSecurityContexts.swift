import Diagnostics

/// The security context of a pod: the defaults of its containers.
///
/// *Source:* core `validation.go` (validatePodSpecSecurityContext).
func validatePodSecurityContext(_ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    let security = spec.securityContext ?? PodSecurityContext()
    var errors = validateProcessID(security.fsGroup, at: path.child("fsGroup"))
    errors += validateProcessID(security.runAsUser, at: path.child("runAsUser"))
    errors += validateProcessID(security.runAsGroup, at: path.child("runAsGroup"))
    for (index, group) in security.supplementalGroups.enumerated() {
        errors += validateProcessID(group, at: path.child("supplementalGroups").index(index))
    }
    // A field of the pod, though the API server looks for it here.
    if spec.shareProcessNamespace == true, spec.hostPID {
        errors.append(.invalid(path.child("shareProcessNamespace"), .bool(true), .security(.sharedProcessNamespaceWithHostPID)))
    }
    errors += validateSysctls(security.sysctls, spec, options: options, at: path.child("sysctls"))
    errors += validateOptionalChoice(security.fsGroupChangePolicy, ["Always", "OnRootMismatch"], at: path.child("fsGroupChangePolicy"))
    errors += validateSeccompProfile(security.seccompProfile, at: path.child("seccompProfile"))
    errors += validateWindowsOptions(security.windowsOptions, at: path.child("windowsOptions"))
    errors += validateAppArmorProfile(security.appArmorProfile, at: path.child("appArmorProfile"))
    errors += validateOptionalChoice(security.supplementalGroupsPolicy, ["Merge", "Strict"], at: path.child("supplementalGroupsPolicy"))
    let labelPolicies = options.allowAnySELinuxChangePolicy ? ["MountOption", "Recursive"] : ["Recursive"]
    return errors + validateOptionalChoice(security.seLinuxChangePolicy, labelPolicies, at: path.child("seLinuxChangePolicy"))
}

/// A value of an enumeration that can be left out.
func validateOptionalChoice(_ value: String?, _ supported: [String], at path: @autoclosure () -> FieldPath) -> [FieldError] {
    guard let value, !supported.contains(value) else { return [] }
    return [.notSupported(path(), .name(value), supported)]
}

/// Kernel parameters. Those of a namespace that the pod shares with its node would change the node.
private func validateSysctls(_ sysctls: [Sysctl], _ spec: PodSpec, options: ValidationOptions, at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    var names: Set<String> = []
    for (index, sysctl) in sysctls.enumerated() {
        let path = path.index(index).child("name")
        if sysctl.name.isEmpty {
            errors.append(.required(path))
        } else if !isSysctlName(sysctl.name) {
            errors.append(.invalid(path, .string(sysctl.name), .name(.sysctl)))
        } else if names.contains(sysctl.name) {
            errors.append(.duplicate(path, .string(sysctl.name)))
        }
        if !options.allowNamespacedSysctlsWithHostNamespaces, let field = hostNamespaceField(sysctl.name, spec) {
            errors.append(.invalid(path, .string(sysctl.name), .security(.sysctlOfHost(field))))
        }
        names.insert(sysctl.name)
    }
    return errors
}

private func isSysctlName(_ name: String) -> Bool {
    let parts = name.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    return name.utf8.count <= 253
        && parts.allSatisfy { part in
            guard let first = part.first, let last = part.last else { return false }
            return first.isLowercaseAlphanumeric && last.isLowercaseAlphanumeric
                && part.allSatisfy { $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }
}

/// The field that gives the pod the node's namespace which a kernel parameter belongs to.
///
/// *Source:* component-helpers `node/util/sysctl`.
func hostNamespaceField(_ sysctl: String, _ spec: PodSpec) -> String? {
    let name = withDots(sysctl).prefix { $0 != "*" }
    if spec.hostNetwork, name.hasPrefix("net.") { return "hostNetwork" }
    return spec.hostIPC && (ipcSysctls.contains(String(name)) || name.hasPrefix("fs.mqueue.")) ? "hostIPC" : nil
}

private let ipcSysctls: Set<String> = [
    "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.shm", "kernel.msgmax",
    "kernel.msgmnb", "kernel.msgmni", "kernel.msg",
]

/// With dots between its parts: where a slash comes first, slashes separate and dots belong to the parts.
private func withDots(_ sysctl: String) -> String {
    guard let first = sysctl.unicodeScalars.first(where: { $0 == "." || $0 == "/" }), first == "/" else { return sysctl }
    return String(sysctl.map { $0 == "/" ? "." : $0 == "." ? "/" : $0 })
}
