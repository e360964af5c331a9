/// The tag of an image: `latest` where there is neither tag nor digest; empty where the name cannot be read.
///
/// *Source:* `pkg/util/parsers/parsers.go`, distribution's reference grammar.
func imageTag(_ image: String) -> String {
    let parts = image.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let named = parts.first else { return "" }
    if parts.count == 2, !isDigest(parts[1]) { return "" }
    let slash = named.lastIndex(of: "/")
    let lastPart = slash.map { named[named.index(after: $0)...] } ?? named
    let colon = lastPart.firstIndex(of: ":")
    let name = colon.map { named[..<$0] } ?? named
    guard isImageName(name) else { return "" }
    guard let colon else { return parts.count == 2 ? "" : "latest" }
    let tag = lastPart[lastPart.index(after: colon)...]
    return isTag(tag) ? String(tag) : ""
}

private func isTag(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, NameSyntax.isAlphanumeric(first) || first == UInt8(ascii: "_") else { return false }
    return text.utf8.count <= 128 && text.utf8.allSatisfy { NameSyntax.isAlphanumeric($0) || NameSyntax.isDashDotOrUnderscore($0) }
}

private func isDigest(_ text: Substring) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let algorithm = text[..<colon].utf8
    let digits = text[text.index(after: colon)...].utf8
    return !algorithm.isEmpty && digits.count >= 32
        && digits.allSatisfy { NameSyntax.isDigit($0) || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f")) || ($0 >= 65 && $0 <= 70) }
}

/// Lower-case path parts, the first of which may be a host.
private func isImageName(_ name: Substring) -> Bool {
    var parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, name.utf8.count <= 255 else { return false }
    let isHost =
        parts.count > 1 && (first.contains(".") || first.contains(":") || first == "localhost" || first != Substring(first.lowercased()))
    if isHost {
        let bytes = first.utf8
        let isOfHost = { (byte: UInt8) in NameSyntax.isAlphanumeric(byte) || "-.:[]".utf8.contains(byte) }
        guard !bytes.isEmpty, bytes.allSatisfy(isOfHost) else { return false }
        parts.removeFirst()
    }
    return parts.allSatisfy(isPathPart)
}

/// Runs of lower-case letters and digits, between them a dot, one or two underscores, or dashes.
private func isPathPart(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, let last = part.utf8.last, NameSyntax.isLowerAlphanumeric(first),
        NameSyntax.isLowerAlphanumeric(last)
    else { return false }
    let separators = part.utf8.split { NameSyntax.isLowerAlphanumeric($0) }
    return separators.allSatisfy { separator in
        separator.elementsEqual(".".utf8) || separator.elementsEqual("_".utf8) || separator.elementsEqual("__".utf8)
            || separator.allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
