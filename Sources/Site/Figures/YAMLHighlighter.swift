import Diagnostics

/// Highlights YAML and JSON line by line, without a parser, so that invalid text is highlighted too.
///
/// Keys are `b`, comments on a line of their own `i`. Classes of other tokens: `s` quoted string or block scalar, `n` number, Boolean or
/// null, `c` comment.
struct YAMLHighlighter {
    /// The indentation of the parent of the current block scalar (`|`, `>`); nil outside of one.
    private var blockScalarIndent: Int?
    /// The quote of a quoted scalar over several lines; nil outside of one.
    private var openQuote: UInt8?
    /// Keys with help on the page of fields, by offset, and the reference to that page.
    var marks = FieldMarks()
    var fieldsPage = ""

    static func reads(_ language: String) -> Bool { ["yaml", "yml", "json", "jsonc"].contains(language) }

    static func write(_ bytes: [UInt8], to writer: inout HTMLWriter) {
        var highlighter = YAMLHighlighter()
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            highlighter.line(bytes[start..<end], to: &writer)
            if end < bytes.count { writer.newline() }
            start = end + 1
        }
    }

    /// Writes one line without its line feed. Call it for every line of a document, in order.
    mutating func line(_ line: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        let isBlank = line.dropFirst(indent).isEmpty
        if let parent = blockScalarIndent {
            if isBlank || indent > parent { return Self.token("s", line, to: &writer) }
            blockScalarIndent = nil
        }
        var index = line.startIndex
        if let quote = openQuote {
            let end = Self.closing(quote, in: line, from: index)
            openQuote = end == nil ? quote : nil
            Self.token("s", line[index..<(end ?? line.endIndex)], to: &writer)
            index = end ?? line.endIndex
        }
        scalars(line, from: index, indent: indent, to: &writer)
    }

    private mutating func scalars(_ line: ArraySlice<UInt8>, from start: Int, indent: Int, to writer: inout HTMLWriter) {
        var index = start
        var keyIndent = indent
        var plainStart: Int?
        let flush = { (end: Int, writer: inout HTMLWriter) in
            guard let start = plainStart else { return }
            plainStart = nil
            Self.plain(line[start..<end], to: &writer)
        }
        while index < line.endIndex {
            let byte = line[index]
            let isAfterBlank = index == line.startIndex || line[index - 1].isWhitespace
            switch byte {
            case UInt8(ascii: "#") where isAfterBlank:
                flush(index, &writer)
                guard index == line.startIndex + indent else { return Self.token("c", line[index...], to: &writer) }
                return writer.element(.i, text: String(decoding: line[index...], as: UTF8.self))
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard plainStart == nil else { break }
                let end = Self.closing(byte, in: line, from: index + 1)
                if end == nil { openQuote = byte }
                let stop = end ?? line.endIndex
                if Self.isKey(line, endingAt: stop) {
                    key(line[index..<stop], to: &writer)
                } else {
                    Self.token("s", line[index..<stop], to: &writer)
                }
                index = stop
                continue
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                guard plainStart == nil, Self.isBlockHeader(line[index...]) else { break }
                blockScalarIndent = keyIndent
                writer.text(line[index...index])
                index += 1
                continue
            case UInt8(ascii: "-") where plainStart == nil && isAfterBlank && (index + 1 == line.endIndex || line[index + 1].isWhitespace):
                keyIndent = index - line.startIndex
                writer.text(line[index...index])
                index += 1
                continue
            case UInt8(ascii: ":") where index + 1 == line.endIndex || line[index + 1].isWhitespace || plainStart == nil:
                if let start = plainStart {
                    key(line[start..<index], to: &writer)
                    plainStart = nil
                }
                writer.text(line[index...index])
                index += 1
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","):
                guard plainStart == nil || byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[") else { break }
                flush(index, &writer)
                writer.text(line[index...index])
                index += 1
                continue
            default: break
            }
            if byte.isWhitespace, plainStart == nil {
                writer.text(line[index...index])
            } else if plainStart == nil {
                plainStart = index
            }
            index += 1
        }
        flush(line.endIndex, &writer)
    }

    /// Index after the closing quote; `''` and `\"` do not close.
    private static func closing(_ quote: UInt8, in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if line[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < line.endIndex, line[index + 1] == quote else { return index + 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func isKey(_ line: ArraySlice<UInt8>, endingAt end: Int) -> Bool {
        line[end...].drop(while: \.isWhitespace).first == UInt8(ascii: ":")
    }

    /// `|`, `>-`, `|2+`, then nothing or a comment.
    private static func isBlockHeader(_ rest: ArraySlice<UInt8>) -> Bool {
        let after = rest.dropFirst().drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 >= 0x31 && $0 <= 0x39 }.drop(
            while: \.isWhitespace)
        return after.isEmpty || after.first == UInt8(ascii: "#")
    }

    private static func plain(_ bytes: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        var word = bytes
        while let last = word.last, last.isWhitespace { word.removeLast() }
        if isConstant(word) { token("n", word, to: &writer) } else { writer.text(word) }
        if word.endIndex < bytes.endIndex { writer.text(bytes[word.endIndex...]) }
    }

    private static func isConstant(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if (first >= 0x30 && first <= 0x39) || first == UInt8(ascii: "-") {
            return word.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || [0x2B, 0x2D, 0x2E, 0x5F, 0x65, 0x45].contains($0) }
        }
        return ["true", "false", "null", "~"].contains(String(decoding: word, as: UTF8.self))
    }

    private static func token(_ name: String, _ bytes: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        writer.element(.span, [.class(name)], text: String(decoding: bytes, as: UTF8.self))
    }

    /// Keys are most of the markup of a manifest, so they use the shortest element.
    private func key(_ bytes: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard !fieldsPage.isEmpty, let mark = marks[bytes.startIndex] else { return writer.element(.b, text: text) }
        if mark.isFirst {
            writer.element(.a, [.href("\(fieldsPage)#\(mark.anchor)")], text: text)
        } else {
            writer.element(.b, [Attribute("data-f", mark.anchor)], text: text)
        }
    }
}
