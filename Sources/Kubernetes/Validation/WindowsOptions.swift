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
        if spec.isEmpty { errors.append(.invalid(path, .string(spec), "gmsaCredentialSpec cannot be an empty string")) }
        if spec.utf8.count > 64 * 1024 { errors.append(.invalid(path, .string(spec), "gmsaCredentialSpec size must be under 64 KiB")) }
    }
    if let name = options.runAsUserName {
        errors += FieldError.invalid(path.child("runAsUserName"), .string(name), userNameProblems(name).map { "runAsUserName\($0)" })
    }
    return errors
}

private func userNameProblems(_ name: String) -> [String] {
    if name.isEmpty { return [" cannot be an empty string"] }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return [" cannot contain control characters"] }
    let parts = name.split(separator: "\\", omittingEmptySubsequences: false)
    if parts.count > 2 { return [" cannot contain more than one backslash"] }
    var problems: [String] = []
    if parts.count == 2 {
        let domain = parts[0]
        if domain.utf8.count >= 256 { problems.append("'s Domain length must be under 256 characters") }
        if !isNetBIOSName(domain), !isDomainName(domain) { problems.append("'s Domain doesn't match the NetBios nor the DNS format") }
    }
    let user = parts[parts.count - 1]
    if user.isEmpty {
        problems.append("'s User cannot be empty")
    } else if user.utf8.count > 104 {
        problems.append("'s User length must not be longer than 104 characters")
    }
    if !user.isEmpty, user.allSatisfy({ $0 == "." || $0 == " " }) { problems.append("'s User cannot contain only periods or spaces") }
    if user.contains(where: { "\"/\\:;|=,+*?<>@[]".contains($0) }) {
        problems.append("'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]")
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
            let words = "pod hostProcess value must be identical if both are specified, was \(forPod)"
            errors.append(.invalid(path.child("securityContext", "windowsOptions", "hostProcess"), .bool(own), words))
        }
        if own ?? forPod == true { count += 1 }
    }
    guard count > 0 else { return errors }
    if count != containers.count {
        let words = "If pod contains any hostProcess containers then all containers must be HostProcess containers"
        errors.append(.invalid(path, .string(""), words))
    }
    if !spec.hostNetwork {
        let words = "hostNetwork must be true if pod contains any hostProcess containers"
        errors.append(.invalid(path.child("hostNetwork"), .bool(false), words))
    }
    return errors
}
