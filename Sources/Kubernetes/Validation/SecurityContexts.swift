/// What a container may do on its node.
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
            errors.append(.invalid(path, .name(mount), "`hostUsers` must be false to use `Unmasked`"))
        }
    }
    errors += validateSeccompProfile(security.seccompProfile, at: path.child("seccompProfile"))
    if security.allowPrivilegeEscalation == false {
        if security.privileged == true {
            let words = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
            errors.append(.invalid(path, .object(security), words))
        }
        for capability in security.capabilities?.add ?? [] where capability == "CAP_SYS_ADMIN" {
            let words = "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
            errors.append(.invalid(path, .object(security), words))
        }
    }
    errors += validateWindowsOptions(security.windowsOptions, at: path.child("windowsOptions"))
    return errors + validateAppArmorProfile(security.appArmorProfile, at: path.child("appArmorProfile"))
}

func validateProcessID(_ id: Int64?, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    guard let id else { return [] }
    let problems = NameSyntax.processID(id)
    return problems.isEmpty ? [] : FieldError.invalid(path(), .number(id), problems)
}

/// *Source:* core `validation.go` (validateSeccompProfileField).
func validateSeccompProfile(_ profile: SeccompProfile?, at path: FieldPath) -> [FieldError] {
    guard let profile else { return [] }
    var errors: [FieldError] = []
    let types = ["Localhost", "RuntimeDefault", "Unconfined"]
    if profile.type.isEmpty {
        errors.append(.required(path.child("type"), "type is required when seccompProfile is set"))
    } else if !types.contains(profile.type) {
        errors.append(.notSupported(path.child("type"), .name(profile.type), types))
    }
    let path = path.child("localhostProfile")
    if profile.type == "Localhost" {
        guard let file = profile.localhostProfile else {
            return errors + [.required(path, "must be set when seccomp type is Localhost")]
        }
        errors += validateDescendingPath(file, at: path)
    } else if profile.localhostProfile != nil {
        errors.append(.invalid(path, .object(profile), "can only be set when seccomp type is Localhost"))
    }
    return errors
}

/// *Source:* core `validation.go` (ValidateAppArmorProfileField).
func validateAppArmorProfile(_ profile: AppArmorProfile?, at path: FieldPath) -> [FieldError] {
    guard let profile else { return [] }
    let filePath = path.child("localhostProfile")
    switch profile.type {
    case "Localhost":
        let missing = FieldError.required(filePath, "must be set when AppArmor type is Localhost")
        guard let file = profile.localhostProfile else { return [missing] }
        var errors: [FieldError] = []
        if trimmed(file) != file {
            errors.append(.invalid(filePath, .string(file), "must not be padded with whitespace"))
        } else if file.isEmpty {
            errors.append(missing)
        }
        if file.utf8.count > 4095 { errors.append(.tooLong(filePath, most: 4095)) }
        return errors
    case "RuntimeDefault", "Unconfined":
        guard let file = profile.localhostProfile else { return [] }
        return [.invalid(filePath, .string(file), "can only be set when AppArmor type is Localhost")]
    case "": return [.required(path.child("type"), "type is required when appArmorProfile is set")]
    default: return [.notSupported(path.child("type"), .name(profile.type), ["Localhost", "RuntimeDefault", "Unconfined"])]
    }
}
