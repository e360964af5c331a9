import Diagnostics

extension BlockConstruct {
    /// `[^label]: text`, with the lines of text below, indented or not.
    ///
    /// *Source:* mldoc `lib/syntax/footnote.ml`.
    static let footnote = BlockConstruct(name: "footnote", start: .line([UInt8(ascii: "[")])) { reader, line in
        let bytes = reader.bytes
        let text = line.text
        guard bytes.has("[^", at: text.lowerBound), let close = bytes[text].firstIndex(of: UInt8(ascii: "]")), bytes.has("]:", at: close),
            close > text.lowerBound + 2, close - text.lowerBound < 120, !bytes[text.lowerBound..<close].contains(where: \.isWhitespace)
        else { return nil }
        var builder = MappedTextBuilder()
        let first = bytes[(close + 2)..<text.upperBound].trimmingBlanks()
        builder.append(first.startIndex..<first.endIndex, of: bytes)
        var number = line.number + 1
        while number < reader.region.upperBound {
            let next = reader.text(number)
            guard reader.continuesFootnote(next) else { break }
            builder.append("\n", at: reader.lines.start(number))
            builder.append(next, of: bytes)
            number += 1
        }
        let label = String(decoding: bytes[(text.lowerBound + 2)..<close], as: UTF8.self)
        let content = builder.isEmpty ? [] : Markdown.blocks(InlineText(builder.text(in: reader.context.file)), context: reader.context)
        reader.context.footnotes += 1
        reader.emit(.footnote(Footnote(label: label, ordinal: reader.context.footnotes, content: content)))
        return number
    }
}

extension BlockReader {
    /// Whether a line continues a footnote: a blank line, a `[` and other constructs end it.
    fileprivate func continuesFootnote(_ line: Range<Int>) -> Bool {
        guard !line.isEmpty, !bytes.has("```", at: line.lowerBound), !bytes.has("~~~", at: line.lowerBound) else { return false }
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "$"),
            UInt8(ascii: ":"), UInt8(ascii: "-"):
            return false
        default: return bytes[line].contains { !$0.isWhitespace } && PropertyLine(bytes, line) == nil
        }
    }
}
