/// Escapes text for HTML and XML: `&`, `<`, `>` and `"`. Control characters, which both forbid, become U+FFFD; tab, line feed and carriage return stay.
package enum MarkupEscape {
    /// The index of the first byte at or after `start` that has a replacement; the count of the bytes if none has.
    package static func firstIndex(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            // The last eight bytes may overlap bytes before `index`.
            let next = min(index, bytes.count - 8)
            if next >= 0, EightBytes(bytes, at: next).areHarmless {
                index = next + 8
                continue
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                if replacement(for: bytes[index]) != nil { return index }
                index += 1
            }
        }
        return bytes.count
    }

    /// The replacement of a byte in element content and in attribute values in double quotes; nil for a byte that stays.
    package static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0...8, 11, 12, 14...31, 127: "\u{FFFD}"
        default: nil
        }
    }

    /// Appends escaped text.
    ///
    /// - Parameter quotes: escapes the apostrophe too, for attribute values in quotes of either kind.
    package static func append(_ text: String, to result: inout [UInt8], quotes: Bool = false) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                let apostrophe: StaticString? = quotes && bytes[index] == UInt8(ascii: "'") ? "&#39;" : nil
                guard let replacement = apostrophe ?? replacement(for: bytes[index]) else { continue }
                result += bytes[start..<index]
                replacement.withUTF8Buffer { result += $0 }
                start = index + 1
            }
            result += bytes[start...]
        }
    }

    /// Escaped text for XML, which forbids U+FFFE and U+FFFF too.
    package static func xml(_ text: String) -> String {
        var result: [UInt8] = []
        append(text, to: &result)
        let escaped = String(decoding: result, as: UTF8.self)
        guard escaped.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE }) else { return escaped }
        return String(String.UnicodeScalarView(escaped.unicodeScalars.map { $0.value == 0xFFFE || $0.value == 0xFFFF ? "\u{FFFD}" : $0 }))
    }
}

/// Eight bytes of a text, compared together.
private struct EightBytes {
    private let word: UInt64

    init(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// True if none of the bytes has a replacement. False may be wrong: a line feed counts as a control character here.
    var areHarmless: Bool {
        // `"` and `&` differ in one bit, `<` and `>` in another; a control character has none of the three bits above its own five.
        let quotes = (word | Self.all(0x04)) ^ Self.all(UInt8(ascii: "&"))
        let angles = (word | Self.all(0x02)) ^ Self.all(UInt8(ascii: ">"))
        let controls = word & Self.all(0xE0)
        let delete = word ^ Self.all(127)
        return (Self.zeros(quotes) | Self.zeros(angles) | Self.zeros(controls) | Self.zeros(delete)) == 0
    }

    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Not 0 if a byte is 0.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word & all(0x80) }
}
