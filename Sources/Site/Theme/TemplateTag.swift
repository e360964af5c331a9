/// A Mustache tag in the text of a template, with its place.
struct TemplateTag {
    enum Kind {
        case text, markup, section, inverted, end, partial, parent, block, comment, other
    }

    let kind: Kind
    let name: String
    /// The bytes of the tag, braces included.
    let range: Range<Int>

    /// A tag that never ends, by the bytes it begins with.
    struct Unclosed: Error {
        let range: Range<Int>
    }

    /// The tags of a template, in order.
    static func scan(_ bytes: [UInt8]) throws(Unclosed) -> [TemplateTag] {
        let brace = UInt8(ascii: "{")
        var tags: [TemplateTag] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == brace, bytes[index + 1] == brace else {
                index += 1
                continue
            }
            let triple = index + 2 < bytes.count && bytes[index + 2] == brace
            guard let end = close(in: bytes, from: index + 2, braces: triple ? 3 : 2) else {
                throw Unclosed(range: index..<min(bytes.count, index + 2))
            }
            let range = index..<end
            tags.append(tag(bytes[(index + (triple ? 3 : 2))..<(end - (triple ? 3 : 2))], triple: triple, range: range))
            index = end
        }
        return tags
    }

    private static func close(in bytes: [UInt8], from start: Int, braces: Int) -> Int? {
        var run = 0
        for index in start..<bytes.count {
            run = bytes[index] == UInt8(ascii: "}") ? run + 1 : 0
            if run == braces { return index + 1 }
        }
        return nil
    }

    private static func tag(_ body: ArraySlice<UInt8>, triple: Bool, range: Range<Int>) -> TemplateTag {
        if triple { return TemplateTag(kind: .markup, name: trimmed(body), range: range) }
        let kind: Kind
        switch body.first {
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .inverted
        case UInt8(ascii: "/"): kind = .end
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "$"): kind = .block
        case UInt8(ascii: "!"): kind = .comment
        case UInt8(ascii: "&"): kind = .markup
        case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "{"): kind = .other
        default: return TemplateTag(kind: .text, name: trimmed(body), range: range)
        }
        return TemplateTag(kind: kind, name: trimmed(body.dropFirst()), range: range)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (9...13).contains(byte) }
        var bytes = bytes.drop(while: isBlank)
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
