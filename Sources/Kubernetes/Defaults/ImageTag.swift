import Diagnostics

/// The tag of an image: `latest` where there is neither tag nor digest; empty where the name cannot be read.
///
/// *Source:* `pkg/util/parsers/parsers.go`, distribution's reference grammar.
func imageTag(_ image: String) -> String {
    let at = image.utf8.firstIndex(of: UInt8(ascii: "@"))
    let named = image.utf8[..<(at ?? image.utf8.endIndex)]
    if let at, !isDigest(image.utf8[at...].dropFirst()) { return "" }
    let lastPart = named.lastIndex(of: UInt8(ascii: "/")).map { named[$0...].dropFirst() } ?? named
    let colon = lastPart.firstIndex(of: UInt8(ascii: ":"))
    let name = colon.map { named[..<$0] } ?? named
    guard isImageName(name) else { return "" }
    guard let colon else { return at == nil ? "latest" : "" }
    let tag = lastPart[colon...].dropFirst()
    return isTag(tag) ? String(Substring(tag)) : ""
}

private func isTag(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, first.isAlphanumeric || first == UInt8(ascii: "_") else { return false }
    return text.count <= 128 && text.allSatisfy { $0.isAlphanumeric || NameSyntax.isDashDotOrUnderscore($0) }
}

private func isDigest(_ text: Substring.UTF8View) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let algorithm = text[..<colon]
    let digits = text[colon...].dropFirst()
    return !algorithm.isEmpty && digits.count >= 32
        && digits.allSatisfy { $0.isDigit || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f")) || ($0 >= 65 && $0 <= 70) }
}

/// Lower-case path parts, the first of which may be a host.
private func isImageName(_ name: Substring.UTF8View) -> Bool {
    var parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, name.count <= 255 else { return false }
    let isHost =
        parts.count > 1
        && (first.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || (0x41...0x5A).contains($0) }
            || first.elementsEqual("localhost".utf8))
    if isHost {
        let isOfHost = { (byte: UInt8) in byte.isAlphanumeric || "-.:[]".utf8.contains(byte) }
        guard !first.isEmpty, first.allSatisfy(isOfHost) else { return false }
        parts.removeFirst()
    }
    return parts.allSatisfy(isPathPart)
}

/// Runs of lower-case letters and digits, between them a dot, one or two underscores, or dashes.
private func isPathPart(_ part: Substring.UTF8View) -> Bool {
    guard let first = part.first, let last = part.last, first.isLowercaseAlphanumeric,
        last.isLowercaseAlphanumeric
    else { return false }
    let separators = part.split { $0.isLowercaseAlphanumeric }
    return separators.allSatisfy { separator in
        separator.elementsEqual(".".utf8) || separator.elementsEqual("_".utf8) || separator.elementsEqual("__".utf8)
            || separator.allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
