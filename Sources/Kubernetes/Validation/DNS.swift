/// The DNS configuration of a pod.
///
/// *Source:* core `validation.go` (validatePodDNSConfig).
func validateDNSConfig(_ config: PodDNSConfig?, policy: String, at path: FieldPath) -> [FieldError] {
    if policy == "None" {
        guard let config else { return [.required(path, .pod(.dnsConfigRequired))] }
        if config.nameservers.isEmpty {
            return [.required(path.child("nameservers"), .pod(.nameserverRequired))]
        }
    }
    guard let config else { return [] }
    var errors: [FieldError] = []
    let servers = path.child("nameservers")
    if config.nameservers.count > 3 {
        errors.append(.invalid(servers, .list(config.nameservers), .pod(.tooManyNameservers(3))))
    }
    for (index, server) in config.nameservers.enumerated() { errors += validateIPAddress(server, at: servers.index(index)) }
    let searches = path.child("searches")
    if config.searches.count > 32 {
        errors.append(.invalid(searches, .list(config.searches), .pod(.tooManySearchPaths(32))))
    }
    let length = config.searches.reduce(0) { $0 + $1.utf8.count } + max(0, config.searches.count - 1)
    if length > 2048 {
        errors.append(.invalid(searches, .list(config.searches), .pod(.searchListTooLong(2048))))
    }
    for (index, search) in config.searches.enumerated() where search != "." {
        let name = search.hasSuffix(".") ? String(search.dropLast()) : search
        errors += FieldError.invalid(searches.index(index), .string(name), NameSyntax.dnsSubdomainWithUnderscore(name))
    }
    for (index, option) in config.options.enumerated() where option.name.isEmpty {
        errors.append(.required(path.child("options").index(index), .pod(.emptyDNSOption)))
    }
    return errors
}

/// *Source:* core `validation.go` (ValidateHostAliases).
func validateHostAliases(_ aliases: [HostAlias], at path: FieldPath) -> [FieldError] {
    var errors: [FieldError] = []
    for (index, alias) in aliases.enumerated() {
        let path = path.index(index)
        errors += validateIPAddress(alias.ip, at: path.child("ip"))
        for (index, name) in alias.hostnames.enumerated() {
            errors += FieldError.invalid(path.child("hostnames").index(index), .string(name), NameSyntax.dnsSubdomain(name))
        }
    }
    return errors
}

/// *Source:* apimachinery `util/validation/ip.go` (IsValidIPForLegacyField, strict as 1.36 is by default).
func validateIPAddress(_ text: String, at path: FieldPath) -> [FieldError] {
    guard let address = IPAddress(text) else {
        return [.invalid(path, .string(text), .address(.notAnAddress))]
    }
    if address.hasLeadingZeros { return [.invalid(path, .string(text), .address(.leadingZeros))] }
    if address.isMapped { return [.invalid(path, .string(text), .address(.mapped))] }
    return []
}
