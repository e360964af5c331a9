/// Finished markup as UTF-8 bytes. Only `HTMLWriter` makes it, so text inside is already escaped.
package struct HTML: Hashable, Sendable {
    package let bytes: [UInt8]

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    package static let empty = HTML(bytes: [])

    package var isEmpty: Bool { bytes.isEmpty }
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Writes markup as UTF-8 bytes, one element in every few lines of the program: what takes attributes is inlined, so that their arrays need no
/// allocation. Everything that comes from data goes through `escape`, the one place where text becomes markup; names of
/// elements and attributes are literals of the program, so data can never become one.
package struct HTMLWriter: ~Copyable {
    private var bytes: ByteBuffer

    package init(reserving capacity: Int = 0) { bytes = ByteBuffer(reserving: capacity) }

    /// Bytes written so far.
    var count: Int { bytes.count }

    /// What was written so far, as finished markup.
    package var html: HTML { HTML(bytes: bytes.array) }

    /// Markup written by a closure.
    package static func html(reserving capacity: Int = 0, _ write: (inout HTMLWriter) -> Void) -> HTML {
        var writer = HTMLWriter(reserving: capacity)
        write(&writer)
        return writer.html
    }

    package mutating func text(_ text: String) { escape(text) }

    /// Bytes of a source file; broken UTF-8 is mended with U+FFFD.
    package mutating func text(_ text: some Collection<UInt8>) { escape(String(decoding: text, as: UTF8.self)) }

    /// Text with a chance to break the line after each `/`, `:` and `=`, and after dots of parts that are long without one: for names without
    /// blanks.
    mutating func breakable(_ text: String) {
        var text = text
        text.withUTF8 { breakable($0) }
    }

    mutating func breakable(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in bytes.indices.dropLast() {
            switch bytes[index] {
            case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "="): if bytes[index + 1] == UInt8(ascii: " ") { continue }
            case UInt8(ascii: "."): if index - start < Self.longWithoutBreak || !(0x61...0x7A).contains(bytes[index + 1]) { continue }
            default: continue
            }
            escape(buffer: UnsafeBufferPointer(rebasing: bytes[start...index]))
            element(.wbr)
            start = index + 1
        }
        escape(buffer: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private static let longWithoutBreak = 16

    package mutating func html(_ html: HTML) { html.bytes.withUnsafeBufferPointer { bytes.append($0) } }

    /// A line feed, for people who read the source; inside `pre` it is content.
    package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    /// An element and its content. A void element has none.
    @inline(__always)
    package mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// An element that holds only text.
    @inline(__always)
    package mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        open(tag, attributes)
        escape(text)
        close(tag)
    }

    /// An element without content.
    @inline(__always)
    package mutating func element(_ tag: Tag, _ attributes: [Attribute] = []) {
        open(tag, attributes)
        if tag.isShape {
            bytes.removeLast()
            literal("/>")
        } else if !tag.isVoid {
            close(tag)
        }
    }

    /// The start of an element whose end is written by `close`; for content that spans calls.
    @inline(__always)
    package mutating func open(_ tag: Tag, _ attributes: [Attribute] = []) {
        bytes.append(UInt8(ascii: "<"))
        literal(tag.name)
        // Without a copy of each.
        attributes.withUnsafeBufferPointer { for index in $0.indices { write($0[index]) } }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: Attribute) {
        bytes.append(UInt8(ascii: " "))
        literal(attribute.name)
        switch attribute.value {
        case .none: return
        case .text(let text):
            literal("=\"")
            escape(text)
        case .number(let number):
            literal("=\"")
            bytes.append(decimal: number)
        case .reference(let base, let path, let anchor):
            literal("=\"")
            escape(base)
            escape(path)
            if let anchor {
                bytes.append(UInt8(ascii: "#"))
                escape(anchor)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func close(_ tag: Tag) {
        literal("</")
        literal(tag.name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// `<!doctype html>`, an XML declaration: what is neither element nor text.
    package mutating func prologue(_ text: StaticString) { literal(text) }

    private mutating func literal(_ text: StaticString) { text.withUTF8Buffer { bytes.append($0) } }

    private mutating func escape(_ text: String) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { escape(buffer: $0) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { escape(buffer: $0) } }
    }

    /// Copies runs that need no escape at once. Control characters, which HTML forbids, become U+FFFD.
    private mutating func escape(buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < buffer.count {
            // The last eight may begin with some that were looked at before.
            let next = min(index, buffer.count - 8)
            if next >= 0, EightBytes(buffer, at: next).areHarmless {
                index = next + 8
                continue
            }
            let end = min(index + 8, buffer.count)
            while index < end {
                if let replacement = Self.replacement(for: buffer[index]) {
                    bytes.append(UnsafeBufferPointer(rebasing: buffer[start..<index]))
                    literal(replacement)
                    start = index + 1
                }
                index += 1
            }
        }
        bytes.append(UnsafeBufferPointer(rebasing: buffer[start...]))
    }

    /// What stands for a byte that markup cannot hold; nil for all others.
    static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0...8, 11, 12, 14...31, 127: "\u{FFFD}"
        default: nil
        }
    }
}

/// Eight bytes of a text, looked at together.
private struct EightBytes {
    private let word: UInt64

    init(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// True where none of them can need an escape. The other way round it does not hold: a line feed counts as a control character here.
    var areHarmless: Bool {
        // `"` and `&` differ in one bit, `<` and `>` in another; a control character has none of the three bits above its own five.
        let quotes = (word | Self.all(0x04)) ^ Self.all(UInt8(ascii: "&"))
        let angles = (word | Self.all(0x02)) ^ Self.all(UInt8(ascii: ">"))
        let controls = word & Self.all(0xE0)
        let delete = word ^ Self.all(127)
        return (Self.zeros(quotes) | Self.zeros(angles) | Self.zeros(controls) | Self.zeros(delete)) == 0
    }

    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Not 0 where a byte is 0.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word & all(0x80) }
}

extension ByteBuffer {
    /// The digits of a number.
    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var power: UInt = 1
        while number.magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number.magnitude / power % 10))
            power /= 10
        }
    }
}
