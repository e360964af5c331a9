/// The character classes and patterns of names.
///
/// *Source:* apimachinery `util/validation/validation.go`.
extension NameSyntax {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    static func isLowerLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    static func isLowerAlphanumeric(_ byte: UInt8) -> Bool { isLowerLetter(byte) || isDigit(byte) }
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowerAlphanumeric(byte) || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
    }
    static func isDashDotOrUnderscore(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    static func isDNSLabel(_ bytes: some BidirectionalCollection<UInt8>, underscores: Bool = false) -> Bool {
        var bytes = bytes[...]
        if underscores, bytes.first == UInt8(ascii: "_") { bytes = bytes.dropFirst() }
        guard let first = bytes.first, let last = bytes.last, isLowerAlphanumeric(first), isLowerAlphanumeric(last) else { return false }
        return bytes.allSatisfy { isLowerAlphanumeric($0) || $0 == UInt8(ascii: "-") || (underscores && $0 == UInt8(ascii: "_")) }
    }

    static func isDNSSubdomain(_ text: some BidirectionalCollection<UInt8>, underscores: Bool = false) -> Bool {
        var rest = text[...]
        while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
            guard isDNSLabel(rest[..<dot], underscores: underscores) else { return false }
            rest = rest[rest.index(after: dot)...]
        }
        return isDNSLabel(rest, underscores: underscores)
    }

    static func isQualifiedPart(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, isAlphanumeric(first), isAlphanumeric(last) else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || isDashDotOrUnderscore($0) }
    }
}
