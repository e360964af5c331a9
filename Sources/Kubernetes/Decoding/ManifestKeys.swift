import Diagnostics

/// Which of the keys of a manifest occur in a text, as keys of YAML or JSON. Decided without parsing, so that a text with mistakes is recognised.
package struct ManifestKeys: Sendable {
    /// `apiVersion:`.
    package private(set) var hasAPIVersion = false
    /// `kind:`.
    package private(set) var hasKind = false
    /// `{{`: a placeholder of a template.
    package private(set) var hasTemplate = false

    /// Looks through a text once.
    package init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "a") where Self.isKey("apiVersion", in: bytes, at: index): hasAPIVersion = true
            case UInt8(ascii: "k") where Self.isKey("kind", in: bytes, at: index): hasKind = true
            case UInt8(ascii: "{") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "{"): hasTemplate = true
            default: break
            }
            index += 1
        }
    }

    /// Whether the text can be a manifest.
    package var hasBoth: Bool { hasAPIVersion && hasKind }

    /// Whether a word is a key: a separate word, followed by a colon, with only a closing quote and whitespace between.
    private static func isKey(_ word: StaticString, in bytes: [UInt8], at start: Int) -> Bool {
        let end = start + word.utf8CodeUnitCount
        guard end <= bytes.count, start == 0 || !isWord(bytes[start - 1]) else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[start + offset] != word.utf8Start[offset] { return false }
        var index = end
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { index += 1 }
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isAlphanumeric || "_-.$".utf8.contains(byte) }
}
