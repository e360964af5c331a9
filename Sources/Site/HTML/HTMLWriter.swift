import Diagnostics

/// Finished markup as UTF-8 bytes. Only `HTMLWriter` makes it, so text inside is already escaped.
package struct HTML: Hashable, Sendable {
    package let bytes: [UInt8]

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    package static let empty = HTML(bytes: [])

    package var isEmpty: Bool { bytes.isEmpty }
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Writes HTML, SVG, MathML and XML as UTF-8 bytes. Functions that take attributes are inlined, so that the arrays of attributes need no
/// allocation. All data is escaped; names of elements and attributes are literals of the program, so data can never become one.
package struct HTMLWriter: ~Copyable {
    private var bytes: ByteBuffer

    /// - Parameter capacity: expected size in bytes.
    package init(reserving capacity: Int = 0) { bytes = ByteBuffer(reserving: capacity) }

    /// Bytes written so far.
    var count: Int { bytes.count }

    /// A copy of the bytes written so far, as finished markup.
    package var html: HTML { HTML(bytes: bytes.array) }

    /// Markup written by a closure.
    package static func html(reserving capacity: Int = 0, _ write: (inout HTMLWriter) -> Void) -> HTML {
        var writer = HTMLWriter(reserving: capacity)
        write(&writer)
        return writer.html
    }

    /// Text, escaped.
    package mutating func text(_ text: String) { escape(text) }

    /// Bytes of a source file, escaped; invalid UTF-8 is replaced with U+FFFD.
    package mutating func text(_ text: some Collection<UInt8>) { escape(String(decoding: text, as: UTF8.self)) }

    /// Text with a `wbr` after each `/`, `:` and `=`, and after a dot that ends a long part: for names without spaces.
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

    /// Finished markup, as it is.
    package mutating func html(_ html: HTML) { html.bytes.withUnsafeBufferPointer { bytes.append($0) } }

    /// A line feed between elements, for readers of the source; inside `pre` it is content.
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
        // By index: iterating would copy each attribute.
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

    /// The end of an element that `open` started.
    package mutating func close(_ tag: Tag) {
        literal("</")
        literal(tag.name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// A doctype or an XML declaration.
    package mutating func prologue(_ text: StaticString) { literal(text) }

    private mutating func literal(_ text: StaticString) { text.withUTF8Buffer { bytes.append($0) } }

    private mutating func escape(_ text: String) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { escape(buffer: $0) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { escape(buffer: $0) } }
    }

    private mutating func escape(buffer: UnsafeBufferPointer<UInt8>) { MarkupEscape.escape(buffer) { bytes.append($0) } }
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
