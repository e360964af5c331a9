import Diagnostics

/// Parses HTML into nodes of the allow-list. Invalid HTML gives a best effort; depth is bounded.
enum HTMLFragment {
    private struct Frame {
        let tag: HTMLTag
        var content: [Inline] = []
    }

    static func inlines(_ bytes: [UInt8], context: ParseContext, at span: SourceSpan) -> [Inline] {
        var frames = [Frame(tag: HTMLTag(name: "", attributes: []))]
        var index = 0
        var textStart = 0
        var closingAngle = ByteFinder(UInt8(ascii: ">"))

        func close() {
            guard frames.count > 1, let frame = frames.popLast() else { return }
            frames[frames.count - 1].content += HTMLElements.inlines(frame.tag, content: frame.content, context: context, at: span)
        }
        func flush(to end: Int) {
            guard textStart < end else { return }
            frames[frames.count - 1].content.append(.text(HTMLEntities.decoded(bytes[textStart..<end])))
        }

        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            if bytes.has("<!--", at: index) {
                flush(to: index)
                index = end(of: "-->", in: bytes, from: index + 4)
                textStart = index
                continue
            }
            let end = closingAngle.next(in: bytes, from: index)
            guard end < bytes.count else { break }
            if index + 1 < end, bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?") {
                flush(to: index)
                index = end + 1
                textStart = index
                continue
            }
            guard let tag = HTMLTag(bytes, index..<tagEnd(bytes, index, first: end) + 1) else {
                index += 1
                continue
            }
            flush(to: index)
            index = tagEnd(bytes, index, first: end) + 1
            if tag.isClosing {
                if let open = frames.lastIndex(where: { $0.tag.name == tag.name }), open > 0 {
                    while frames.count > open { close() }
                }
            } else if HTMLElements.dropped.contains(tag.name) {
                index = endOfElement(tag.name, in: bytes, from: index)
            } else {
                let isVoid = tag.isSelfClosing || HTMLNames.void.contains(Array(tag.name.utf8))
                if frames.count < ParseLimits.nesting || isVoid {
                    frames.append(Frame(tag: tag))
                    if isVoid { close() }
                }
            }
            textStart = index
        }
        flush(to: bytes.count)
        while frames.count > 1 { close() }
        return frames[0].content
    }

    /// Index of the `>` that ends a tag; a `>` in a quoted value does not.
    private static func tagEnd(_ bytes: [UInt8], _ start: Int, first: Int) -> Int {
        var quote: UInt8?
        var index = start + 1
        while index < bytes.count, index - start < 1024 {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "<") {
                return first
            }
            index += 1
        }
        return first
    }

    private static func end(of text: StaticString, in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes.has(text, at: index) { return index + text.utf8CodeUnitCount }
            index += 1
        }
        return bytes.count
    }

    /// Offset after the end tag of an element whose content is removed.
    private static func endOfElement(_ name: String, in bytes: [UInt8], from start: Int) -> Int {
        let tag = Array("</\(name)".utf8)
        var index = start
        while index + tag.count <= bytes.count {
            if bytes[index] == UInt8(ascii: "<"), bytes[index..<index + tag.count].lazy.map(\.lowercased).elementsEqual(tag) {
                return end(of: ">", in: bytes, from: index)
            }
            index += 1
        }
        return bytes.count
    }
}
