/// Strings of JSON, in quotes. *Source:* RFC 8259, section 7.
package enum JSONString {
    /// What is escaped besides quotes, backslashes and control characters.
    package enum Style {
        /// What terminals act on: DEL, C1 controls, and characters that reverse the reading direction.
        case plain
        /// What Go's `encoding/json` escapes: `<`, `>`, `&`, U+2028 and U+2029. *Source:* Go, encoding/json/encode.go (appendString).
        case go
    }

    /// Appends UTF-8 bytes as a string. What needs no escape is copied at once.
    package static func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], style: Style = .plain) {
        result.append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard
                byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2 || byte == 0xE2
                    || style == .go,
                let escape = escape(text, at: index, style)
            else { continue }
            result += text[start..<index]
            result += escape.text.utf8
            start = index + escape.length
        }
        result += text[start...]
        result.append(UInt8(ascii: "\""))
    }

    package static func append(_ text: String, to result: inout [UInt8], style: Style = .plain) {
        var text = text
        text.withUTF8 { append($0, to: &result, style: style) }
    }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ style: Style) -> (text: String, length: Int)? {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""): return (#"\""#, 1)
        case UInt8(ascii: "\\"): return (#"\\"#, 1)
        case UInt8(ascii: "\n"): return (#"\n"#, 1)
        case UInt8(ascii: "\r"): return (#"\r"#, 1)
        case UInt8(ascii: "\t"): return (#"\t"#, 1)
        case 0x08 where style == .go: return (#"\b"#, 1)
        case 0x0C where style == .go: return (#"\f"#, 1)
        case 0..<0x20: return (unicode(UInt32(byte)), 1)
        case 0x7F where style == .plain: return (unicode(UInt32(byte)), 1)
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): return style == .go ? (unicode(UInt32(byte)), 1) : nil
        // U+0080 to U+009F.
        case 0xC2 where style == .plain && index + 1 < text.count && text[index + 1] < 0xA0: return (unicode(UInt32(text[index + 1])), 2)
        // U+200E, U+200F, U+2028 to U+202E, and U+2066 to U+2069.
        case 0xE2 where style == .plain && index + 2 < text.count:
            let value = 0x2000 + UInt32(text[index + 1] & 0x3F) << 6 + UInt32(text[index + 2] & 0x3F)
            let isHidden = Unicode.Scalar(value).map { VisibleText.isHidden($0) } ?? false
            return isHidden ? (unicode(value), 3) : nil
        case 0xE2 where style == .go && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
            return (unicode(0x2000 + UInt32(text[index + 2] & 0x3F)), 3)
        default: return nil
        }
    }

    private static func unicode(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
