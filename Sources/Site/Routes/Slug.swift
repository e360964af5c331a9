import Diagnostics

/// One segment of an output path, from a name: readable, safe on all file systems, the same in every run.
///
/// Letters of all scripts stay. Whitespace and characters with a meaning in file systems or URLs (`/ \ : * ? " < > | # %` and control
/// characters) become `-`, a run of them a single one. At most `limit` bytes: a longer name is cut and ends with a hash of the whole.
package enum Slug {
    static let limit = 200

    /// The segment of a name. Never empty, `.`, `..` or a device name of Windows; never with whitespace or a dot at either end.
    package static func component(_ name: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars {
            if let letter = plain(scalar) {
                result.append(letter)
            } else if isForbidden(scalar) || scalar.properties.isWhitespace {
                if result.last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
            } else {
                result.append(contentsOf: String(scalar).utf8)
            }
        }
        let ends: Set<UInt8> = [UInt8(ascii: "-"), UInt8(ascii: ".")]
        while let last = result.last, ends.contains(last) { result.removeLast() }
        var text = String(decoding: result.drop { ends.contains($0) }, as: UTF8.self)
        if text.isEmpty { text = "page-" + ContentHash(name).hex(8) }
        if isReserved(text) { text = "_" + text }
        return fitted(text, from: name)
    }

    /// A slug with a number: `name-2`, within the limit.
    static func numbered(_ slug: String, _ number: Int) -> String {
        let suffix = "-\(number)"
        return cut(slug, to: limit - suffix.utf8.count) + suffix
    }

    private static func fitted(_ text: String, from name: String) -> String {
        guard text.utf8.count > limit else { return text }
        return cut(text, to: limit - 9) + "-" + ContentHash(name).hex(8)
    }

    /// Cuts between characters, so that accents and emoji stay whole.
    private static func cut(_ text: String, to bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        var result = ""
        var count = 0
        for character in text {
            count += character.utf8.count
            guard count <= bytes else { break }
            result.append(character)
        }
        return result
    }

    /// Fast path: an ASCII scalar that stays unchanged.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ",", "(", ")": UInt8(scalar.value)
        default: nil
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%", "\u{FFFD}": true
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }
    }

    /// Device names of Windows, with any extension.
    private static func isReserved(_ text: String) -> Bool {
        guard let first = text.utf8.first, "CPANLcpanl".utf8.contains(first) else { return false }
        let stem = text.prefix { $0 != "." }.uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
        return stem.count == 4 && (stem.hasPrefix("COM") || stem.hasPrefix("LPT")) && stem.last?.isNumber == true
    }
}
