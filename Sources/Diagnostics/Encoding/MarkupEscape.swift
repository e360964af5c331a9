/// Escapes text for HTML and XML: `&`, `<`, `>` and `"`. Control characters, which both forbid, become U+FFFD; tab, line feed and carriage return stay.
/// Public, because the compiler inlines code of other modules only where it is public.
public enum MarkupEscape {
    /// Passes the escaped text on in pieces: runs of bytes that stay, and replacements. Inlined, since most texts are a few bytes long.
    ///
    /// - Parameter quotes: escapes the apostrophe too, for attribute values in quotes of either kind.
    @inlinable
    @inline(__always)
    public static func escape(
        _ text: UnsafeBufferPointer<UInt8>, quotes: Bool = false, piece: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        var index = 0
        while index < text.count {
            // The last eight bytes may overlap bytes that were compared before.
            let next = min(index, text.count - 8)
            if next >= 0, EightBytes(text, at: next).areHarmless(quotes: quotes) {
                index = next + 8
                continue
            }
            let end = min(index + 8, text.count)
            while index < end {
                if let replacement = quotes && text[index] == UInt8(ascii: "'") ? "&#39;" : replacement(for: text[index]) {
                    piece(UnsafeBufferPointer(rebasing: text[start..<index]))
                    replacement.withUTF8Buffer(piece)
                    start = index + 1
                }
                index += 1
            }
        }
        piece(UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The replacement of a byte in element content and in attribute values in double quotes; nil for a byte that stays.
    @inlinable
    public static func replacement(for byte: UInt8) -> StaticString? {
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
    package static func append(_ text: String, to result: inout [UInt8], quotes: Bool = false) {
        var text = text
        text.withUTF8 { escape($0, quotes: quotes) { result += $0 } }
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
@usableFromInline
struct EightBytes {
    @usableFromInline let word: UInt64

    @inlinable
    init(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// True if none of the bytes has a replacement. False may be wrong: a line feed counts as a control character here.
    @inlinable
    func areHarmless(quotes: Bool) -> Bool {
        // `"` and `&` differ in one bit, `'` from `&` in another, `<` and `>` in a third; a control character has none of the three bits above
        // its own five.
        let quoted = (word | Self.all(quotes ? 0x05 : 0x04)) ^ Self.all(quotes ? 0x27 : 0x26)
        let angles = (word | Self.all(0x02)) ^ Self.all(UInt8(ascii: ">"))
        let controls = word & Self.all(0xE0)
        let delete = word ^ Self.all(127)
        return (Self.zeros(quoted) | Self.zeros(angles) | Self.zeros(controls) | Self.zeros(delete)) == 0
    }

    @inlinable
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Not 0 if a byte is 0.
    @inlinable
    static func zeros(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word & all(0x80) }
}
