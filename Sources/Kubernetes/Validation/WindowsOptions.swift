import Diagnostics

/// *Source:* core `validation.go` (validateWindowsSecurityContextOptions).
func validateWindowsOptions(_ options: WindowsSecurityContextOptions?, at path: FieldPath) -> [FieldError] {
    guard let options else { return [] }
    var errors: [FieldError] = []
    if let name = options.gmsaCredentialSpecName {
        errors += FieldError.invalid(path.child("gmsaCredentialSpecName"), .string(name), NameSyntax.dnsSubdomain(name))
    }
    if let spec = options.gmsaCredentialSpec {
        let path = path.child("gmsaCredentialSpec")
        if spec.isEmpty { errors.append(.invalid(path, .string(spec), .windows(.emptyCredentialSpec))) }
        if spec.utf8.count > 64 * 1024 { errors.append(.invalid(path, .string(spec), .windows(.credentialSpecTooLong))) }
    }
    if let name = options.runAsUserName {
        errors += userNameProblems(name).map { .invalid(path.child("runAsUserName"), .string(name), .windows(.userName($0))) }
    }
    return errors
}

private func userNameProblems(_ name: String) -> [FieldError.WindowsCause.UserNameCause] {
    if name.isEmpty { return [.empty] }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return [.controlCharacters] }
    let parts = name.split(separator: "\\", omittingEmptySubsequences: false)
    if parts.count > 2 { return [.severalBackslashes] }
    var problems: [FieldError.WindowsCause.UserNameCause] = []
    if parts.count == 2 {
        let domain = parts[0]
        if domain.utf8.count >= 256 { problems.append(.domainTooLong) }
        if !isNetBIOSName(domain), !isDomainName(domain) { problems.append(.domainFormat) }
    }
    let user = parts[parts.count - 1]
    if user.isEmpty {
        problems.append(.emptyUser)
    } else if user.utf8.count > 104 {
        problems.append(.userTooLong)
    }
    if !user.isEmpty, user.allSatisfy({ $0 == "." || $0 == " " }) { problems.append(.userIsDots) }
    if user.contains(where: { "\"/\\:;|=,+*?<>@[]".contains($0) }) {
        problems.append(.userCharacters)
    }
    return problems
}

private func isNetBIOSName(_ name: Substring) -> Bool {
    let scalars = name.unicodeScalars
    return (1...15).contains(scalars.count) && scalars.first != "." && !scalars.contains { "\\/:*?\"<>|".unicodeScalars.contains($0) }
}

private func isDomainName(_ name: Substring) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
        guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
        return first.isAlphanumeric && last.isAlphanumeric
            && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    }
}

/// Windows' host process containers: all containers are, or none.
///
/// *Source:* core `validation.go` (validateWindowsHostProcessPod).
func validateHostProcess(_ spec: PodSpec, at path: FieldPath) -> [FieldError] {
    let forPod = spec.securityContext?.windowsOptions?.hostProcess
    let containers = spec.allContainers(at: path)
    guard forPod != nil || containers.contains(where: { $0.container.securityContext?.windowsOptions?.hostProcess != nil }) else {
        return []
    }
    var errors: [FieldError] = []
    var count = 0
    for (container, path) in containers {
        let own = container.securityContext?.windowsOptions?.hostProcess
        if let forPod, let own, forPod != own {
            errors.append(
                .invalid(path.child("securityContext", "windowsOptions", "hostProcess"), .bool(own), .windows(.hostProcessMismatch(forPod)))
            )
        }
        if own ?? forPod == true { count += 1 }
    }
    guard count > 0 else { return errors }
    if count != containers.count {
        errors.append(.invalid(path, .string(""), .windows(.someHostProcess)))
    }
    if !spec.hostNetwork {
        errors.append(.invalid(path.child("hostNetwork"), .bool(false), .windows(.hostProcessWithoutHostNetwork)))
    }
    return errors
}
