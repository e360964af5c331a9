import Diagnostics
import Logseq

/// The kind of a fence, decided before its content is checked.
package enum FenceReading: Hashable, Sendable {
    /// Kubernetes documents: an example.
    case manifest
    /// YAML without `apiVersion` or `kind`: ignored, with a finding.
    case fragment
    /// A template (`{{`) for another tool: ignored, with a finding.
    case template
    /// Something else: ignored.
    case other

    private static let languages: Set<String> = ["yaml", "yml", "json", "kubernetes", "k8s"]

    /// Decides by the language of the fence and the keys at the start of its lines. A fence without a language must have both keys.
    package init(_ fence: CodeBlock) {
        let keys = TopLevelKeys(fence.body.bytes)
        let hasBoth = keys.hasAPIVersion && keys.hasKind
        switch fence.language {
        case let language where Self.languages.contains(language):
            self = hasBoth ? .manifest : keys.hasTemplate ? .template : .fragment
        case "": self = hasBoth ? .manifest : .other
        default: self = .other
        }
    }

    /// Which of the keys of a manifest occur in a text, as keys of YAML or JSON.
    private struct TopLevelKeys {
        private(set) var hasAPIVersion = false
        private(set) var hasKind = false
        private(set) var hasTemplate = false

        init(_ bytes: [UInt8]) {
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
}
