/// The security context of a container.
///
/// *Source:* core `validation.go` (ValidateSecurityContext); privileged containers are allowed.
func validateSecurityContext(_ security: SecurityContext?, hostUsers: Bool, at path: FieldPath) -> [FieldError] {
    guard let security else { return [] }
    var errors = validateProcessID(security.runAsUser, at: path.child("runAsUser"))
    errors += validateProcessID(security.runAsGroup, at: path.child("runAsGroup"))
    if let mount = security.procMount {
        let path = path.child("procMount")
        if mount != "Default", mount != "Unmasked" { errors.append(.notSupported(path, .name(mount), ["Default", "Unmasked"])) }
        if hostUsers, mount == "Unmasked" {
            errors.append(.invalid(path, .name(mount), .security(.unmaskedProcMount)))
        }
    }
    errors += validateSeccompProfile(security.seccompProfile, at: path.child("seccompProfile"))
    if security.allowPrivilegeEscalation == false {
        if security.privileged == true {
            errors.append(.invalid(path, .object(security), .security(.escalationOfPrivileged)))
        }
        for capability in security.capabilities?.add ?? [] where capability == "CAP_SYS_ADMIN" {
            errors.append(.invalid(path, .object(security), .security(.escalationWithSysAdmin)))
        }
    }
    errors += validateWindowsOptions(security.windowsOptions, at: path.child("windowsOptions"))
    return errors + validateAppArmorProfile(security.appArmorProfile, at: path.child("appArmorProfile"))
}

func validateProcessID(_ id: Int64?, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    let range: ClosedRange<Int64> = 0...2_147_483_647
    guard let id, !range.contains(id) else { return [] }
    return [.invalid(path(), .number(id), .number(.outOfRange(range)))]
}

/// *Source:* core `validation.go` (validateSeccompProfileField).
func validateSeccompProfile(_ profile: SeccompProfile?, at path: FieldPath) -> [FieldError] {
    guard let profile else { return [] }
    var errors: [FieldError] = []
    let types = ["Localhost", "RuntimeDefault", "Unconfined"]
    if profile.type.isEmpty {
        errors.append(.required(path.child("type"), .security(.seccompTypeRequired)))
    } else if !types.contains(profile.type) {
        errors.append(.notSupported(path.child("type"), .name(profile.type), types))
    }
    let path = path.child("localhostProfile")
    if profile.type == "Localhost" {
        guard let file = profile.localhostProfile else {
            return errors + [.required(path, .security(.localhostProfile(.seccompRequired)))]
        }
        errors += descendingPathProblems(file).map { .invalid(path, .string(file), .security(.localhostProfile(.seccompPath($0)))) }
    } else if profile.localhostProfile != nil {
        errors.append(.invalid(path, .object(profile), .security(.localhostProfile(.seccompNotLocalhost))))
    }
    return errors
}

/// *Source:* core `validation.go` (ValidateAppArmorProfileField).
func validateAppArmorProfile(_ profile: AppArmorProfile?, at path: FieldPath) -> [FieldError] {
    guard let profile else { return [] }
    let filePath = path.child("localhostProfile")
    switch profile.type {
    case "Localhost":
        let missing = FieldError.required(filePath, .security(.localhostProfile(.appArmorRequired)))
        guard let file = profile.localhostProfile else { return [missing] }
        var errors: [FieldError] = []
        if trimmed(file) != file {
            errors.append(.invalid(filePath, .string(file), .security(.localhostProfile(.appArmorWhitespace))))
        } else if file.isEmpty {
            errors.append(missing)
        }
        if file.utf8.count > 4095 {
            errors.append(FieldError(.tooLong, filePath, nil, .security(.localhostProfile(.appArmorTooLong(4095)))))
        }
        return errors
    case "RuntimeDefault", "Unconfined":
        guard let file = profile.localhostProfile else { return [] }
        return [.invalid(filePath, .string(file), .security(.localhostProfile(.appArmorNotLocalhost)))]
    case "": return [.required(path.child("type"), .security(.appArmorTypeRequired))]
    default: return [.notSupported(path.child("type"), .name(profile.type), ["Localhost", "RuntimeDefault", "Unconfined"])]
    }
}
