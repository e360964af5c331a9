import Diagnostics

/// Character references in HTML.
enum HTMLEntities {
    /// Decodes character references; unknown ones stay.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result = ""
        var rest = bytes
        while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += String(decoding: rest[rest.startIndex..<mark], as: UTF8.self)
            let window = rest[mark..<min(rest.endIndex, mark + 34)]
            if let end = window.firstIndex(of: UInt8(ascii: ";")), let character = character(rest[mark + 1..<end]) {
                result += character
                rest = rest[(end + 1)...]
            } else {
                result += "&"
                rest = rest[(mark + 1)...]
            }
        }
        return result + String(decoding: rest, as: UTF8.self)
    }

    private static func character(_ name: ArraySlice<UInt8>) -> String? {
        guard let first = name.first, name.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "#") }) else { return nil }
        if first != UInt8(ascii: "#") { return Markdown.entity(String(decoding: name, as: UTF8.self)) }
        let digits = name.dropFirst()
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), value != 0 else { return nil }
        return Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
    }
}
