import Diagnostics

extension BlockConstruct {
    /// `[^label]: text`; lines that are indented further belong to it.
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
            guard !next.isEmpty, next.lowerBound - reader.lines.start(number) > reader.indent, !bytes.has("[^", at: next.lowerBound) else {
                break
            }
            builder.append("\n", at: reader.lines.start(number))
            builder.append(next, of: bytes)
            number += 1
        }
        let label = String(decoding: bytes[(text.lowerBound + 2)..<close], as: UTF8.self)
        let content = builder.isEmpty ? [] : Markdown.blocks(InlineText(builder.text(in: reader.context.file)), context: reader.context)
        reader.emit(.footnote(label: label, content))
        return number
    }
}
