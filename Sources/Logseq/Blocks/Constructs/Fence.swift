import Diagnostics

extension BlockConstruct {
    /// ```` ```lang ```` … ```` ``` ````, at any indentation. Inside a list, cmark parses it.
    static let fence = BlockConstruct(name: "fence", start: .opaque(.fence)) { reader, line in
        guard let span = line.opaque else { return nil }
        if reader.isInList(line) {
            reader.appendWhole(span.firstLine...span.lastLine)
            return span.lastLine + 1
        }
        let bytes = reader.bytes
        var infoStart = span.start
        while infoStart < line.text.upperBound, bytes[infoStart] == bytes[span.start] { infoStart += 1 }
        let info = String(decoding: bytes[infoStart..<line.text.upperBound].trimmingBlanks(), as: UTF8.self)
        let body = reader.code(span.firstLine + 1..<span.lastLine, indent: reader.fenceIndent(line))
        let source = SourceSpan(file: reader.context.file, start: span.start, end: span.end)
        reader.emit(.code(CodeBlock(info: info, language: CodeBlock.language(of: info), body: body, span: source)))
        return span.lastLine + 1
    }
}

extension BlockReader {
    /// The indentation that is removed from the lines of a fence: its own, or that of the block if the fence follows the bullet.
    func fenceIndent(_ line: BlockLine) -> Int {
        let leading = lines.start(line.number)..<line.text.lowerBound
        return bytes[leading].allSatisfy(\.isOutlineBlank) ? leading.count : indent
    }

    /// The lines of a code block, each without at most `indent` bytes of indentation.
    func code(_ range: Range<Int>, indent: Int) -> MappedText {
        var builder = MappedTextBuilder()
        for number in range {
            var start = lines.start(number)
            let end = lines.end(number)
            let limit = start + indent
            while start < end, start < limit, bytes[start].isOutlineBlank { start += 1 }
            builder.append(start..<end, of: bytes)
            builder.append("\n", at: end)
        }
        return builder.text(in: context.file)
    }

    /// A range of the note. Lines after the first lose the indentation of the block.
    func dedented(_ range: Range<Int>, from line: Int) -> [UInt8] {
        var result: [UInt8] = []
        var number = line
        var start = range.lowerBound
        while start < range.upperBound {
            result += bytes[start..<max(start, min(range.upperBound, lines.end(number)))]
            number += 1
            guard number < lines.count, lines.start(number) < range.upperBound else { break }
            result.append(0x0A)
            start = lines.start(number)
            let limit = min(start + indent, range.upperBound)
            while start < limit, bytes[start].isOutlineBlank { start += 1 }
        }
        return result
    }
}
