import Diagnostics

/// Volumes of block storage, and those of drivers.
///
/// *Source:* core `validation.go`.
extension VolumeKind {
    static let iscsi = VolumeKind("iscsi", always: validatePortalLength) { volume, _, path in
        guard let source = volume.iscsi else { return nil }
        let path = path.child("iscsi")
        var errors = validateFilled(["targetPortal": !source.targetPortal.isEmpty, "iqn": !source.iqn.isEmpty], at: path)
        if !source.iqn.isEmpty { errors += validateInitiator(source.iqn, at: path.child("iqn")) }
        if !(0...255).contains(source.lun) {
            errors.append(.invalid(path.child("lun"), .number(source.lun), .number(.outOfRange(0...255))))
        }
        if source.chapAuthDiscovery || source.chapAuthSession, source.secretRef == nil {
            errors.append(.required(path.child("secretRef")))
        }
        if let initiator = source.initiatorName { errors += validateInitiator(initiator, at: path.child("initiatorname")) }
        return errors
    }

    static let fc = VolumeKind("fc") { volume, _, path in
        guard let source = volume.fc else { return nil }
        let path = path.child("fc")
        var errors: [FieldError] = []
        if source.targetWWNs.isEmpty, source.wwids.isEmpty {
            errors.append(.required(path.child("targetWWNs"), .storage(.noFibreChannelTarget)))
        }
        if !source.targetWWNs.isEmpty, !source.wwids.isEmpty {
            errors.append(.invalid(path.child("targetWWNs"), .list(source.targetWWNs), .storage(.severalFibreChannelTargets)))
        }
        guard !source.targetWWNs.isEmpty else { return errors }
        guard let lun = source.lun else { return errors + [.required(path.child("lun"), .storage(.lunRequired))] }
        if !(0...255).contains(lun) { errors.append(.invalid(path.child("lun"), .number(lun), .number(.outOfRange(0...255)))) }
        return errors
    }

    static let azureDisk = VolumeKind("azureDisk") { volume, _, path in
        guard let source = volume.azureDisk else { return nil }
        let path = path.child("azureDisk")
        var errors = validateFilled(["diskName": !source.diskName.isEmpty, "diskURI": !source.diskURI.isEmpty], at: path)
        if let mode = source.cachingMode, !["None", "ReadOnly", "ReadWrite"].contains(mode) {
            errors.append(.notSupported(path.child("cachingMode"), .name(mode), ["None", "ReadOnly", "ReadWrite"]))
        }
        guard let kind = source.kind else { return errors }
        if !["Dedicated", "Managed", "Shared"].contains(kind) {
            errors.append(.notSupported(path.child("kind"), .name(kind), ["Dedicated", "Managed", "Shared"]))
        }
        if kind == "Managed", !source.diskURI.hasPrefix("/subscriptions/") {
            let form = "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"
            errors.append(.notSupported(path.child("diskURI"), .string(source.diskURI), [form]))
        }
        if kind != "Managed", !source.diskURI.hasPrefix("https://") {
            let form = "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"
            errors.append(.notSupported(path.child("diskURI"), .string(source.diskURI), [form]))
        }
        return errors
    }

    static let flexVolume = VolumeKind("flexVolume") { volume, _, path in
        guard let source = volume.flexVolume else { return nil }
        let path = path.child("flexVolume")
        var errors = validateFilled(["driver": !source.driver.isEmpty], at: path)
        for (key, _) in source.options.inKeyOrder {
            let parts = key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            let domain = "." + (parts.first ?? "").lowercased()
            if domain.hasSuffix(".kubernetes.io") || domain.hasSuffix(".k8s.io") {
                errors.append(.invalid(path.child("options").key(key), .string(key), .storage(.reservedOption)))
            }
        }
        return errors
    }

    static let csi = VolumeKind("csi") { volume, _, path in
        guard let source = volume.csi else { return nil }
        let path = path.child("csi")
        var errors: [FieldError] = []
        if source.driver.isEmpty {
            errors.append(.required(path.child("driver")))
        } else {
            if source.driver.utf8.count > 63 { errors.append(.tooLong(path.child("driver"), most: 63)) }
            let problems = NameSyntax.dnsSubdomain(source.driver.lowercased())
            errors += FieldError.invalid(path.child("driver"), .string(source.driver), problems)
        }
        guard let secret = source.nodePublishSecretRef else { return errors }
        if secret.name.isEmpty { return errors + [.required(path.child("nodePublishSecretRef", "name"))] }
        return errors + FieldError.invalid(path.child("name"), .string(secret.name), NameSyntax.dnsSubdomain(secret.name))
    }
}

/// Checked for every volume with an iSCSI source, even if that is not its first source.
@Sendable private func validatePortalLength(_ volume: Volume, at path: FieldPath) -> [FieldError] {
    guard let source = volume.iscsi, source.initiatorName != nil,
        volume.name.utf8.count + 1 + source.targetPortal.utf8.count > 64
    else { return [] }
    return [.invalid(path.child("name"), .string(volume.name), .storage(.portalTooLong))]
}

private func validateInitiator(_ name: String, at path: FieldPath) -> [FieldError] {
    let invalid = [FieldError.invalid(path, .string(name), .storage(.initiatorFormat))]
    if name.hasPrefix("iqn") { return isQualifiedInitiator(name) ? [] : invalid }
    if name.hasPrefix("eui") { return isHexInitiator(name, digits: 16) ? [] : invalid }
    if name.hasPrefix("naa") { return isHexInitiator(name, digits: 32) ? [] : invalid }
    return [.invalid(path, .string(name), .storage(.initiatorPrefix))]
}

/// The first three characters, any character, then exactly `digits` letters or digits.
private func isHexInitiator(_ name: String, digits: Int) -> Bool {
    let rest = name.unicodeScalars.dropFirst(3)
    guard let separator = rest.first, separator != "\n" else { return false }
    let tail = rest.dropFirst()
    return tail.count == digits && tail.allSatisfy { $0.isASCII && UInt8($0.value).isAlphanumeric }
}

/// `iqn.YYYY-MM.` and a domain, a colon and a name without `,;*&$|` and white space, to the end of the text. It may begin anywhere.
private func isQualifiedInitiator(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let isOfName = { (byte: UInt8) in !",;*&$| \t\n\u{c}\r".utf8.contains(byte) }
    // From here on every byte can be one of the name.
    let nameStart = (bytes.lastIndex { !isOfName($0) } ?? -1) + 1
    var start = 0
    for index in bytes.indices where !isOfDomain(bytes[index]) {
        let isSeparator = bytes[index] == UInt8(ascii: ":") && index + 1 >= nameStart && index + 1 < bytes.count
        if isSeparator, hasQualifiedDomain(bytes[start..<index]) { return true }
        start = index + 1
    }
    return false
}

private func isOfDomain(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
}

/// `iqn.2001-04.` somewhere, and something after it.
private func hasQualifiedDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 12 else { return false }
    return (bytes.startIndex..<bytes.endIndex - 12).contains { start in
        bytes[start...].starts(with: "iqn.".utf8)
            && bytes[(start + 4)..<(start + 12)].map { $0.isDigit ? UInt8(ascii: "9") : $0 }.elementsEqual("9999-99.".utf8)
    }
}
