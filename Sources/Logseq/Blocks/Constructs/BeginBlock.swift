import Diagnostics

extension BlockConstruct {
    /// `#+BEGIN_X` … `#+END_X`: code, quotes, admonitions, queries, and containers for unknown names.
    static let beginBlock = BlockConstruct(name: "begin-block", start: .opaque(.begin)) { reader, line in
        guard let span = line.opaque else { return nil }
        let head = reader.bytes[(span.start + 8)..<line.text.upperBound]
        let nameBytes = head.prefix { !$0.isWhitespace }
        let name = String(decoding: nameBytes.map(\.lowercased), as: UTF8.self)
        let options = String(decoding: head[nameBytes.endIndex...].trimmingBlanks(), as: UTF8.self)
        let body = span.firstLine + 1..<span.lastLine
        let source = SourceSpan(file: reader.context.file, start: span.start, end: span.end)
        switch name {
        case "src", "example":
            let info = name == "src" ? options : ""
            let code = reader.code(body, indent: reader.firstIndent(body))
            reader.emit(.code(CodeBlock(info: info, language: CodeBlock.language(of: info), body: code, span: source)))
        case "comment": reader.flush()
        case "export":
            if options.lowercased().hasPrefix("html") {
                let html = reader.code(body, indent: 0).bytes
                reader.emit(.html(InlineFold.trimmed(HTMLFragment.inlines(html, context: reader.context, at: source))))
            }
        case "query": reader.emit(.query(BeginQuery.query(reader.code(body, indent: 0), context: reader.context, at: source)))
        default:
            let content = reader.nested(body, indent: reader.firstIndent(body))
            if name == "quote" {
                reader.emit(.quote(content))
            } else if let kind = Admonition.Kind(rawValue: name) {
                reader.emit(.admonition(Admonition(kind: kind, content: content)))
            } else {
                reader.emit(.container(name: name, content))
            }
        }
        return span.lastLine + 1
    }
}

extension BlockReader {
    /// The indentation of the first line that is not blank; the other lines lose at most as much.
    func firstIndent(_ range: Range<Int>) -> Int {
        for number in range {
            let start = lines.start(number)
            var index = start
            while index < lines.end(number), bytes[index].isOutlineBlank { index += 1 }
            if index < lines.end(number) { return index - start }
        }
        return 0
    }

    /// The lines of a range, parsed as content of this block.
    func nested(_ range: Range<Int>, indent: Int) -> [BlockContent] {
        guard context.depth < ParseLimits.rereading, !range.isEmpty else {
            let text =
                range.isEmpty ? "" : String(decoding: bytes[lines.start(range.lowerBound)..<lines.end(range.upperBound - 1)], as: UTF8.self)
            return text.isEmpty ? [] : [.paragraph([.text(text)])]
        }
        context.depth += 1
        defer { context.depth -= 1 }
        var reader = BlockReader(region: range, indent: indent, of: self)
        var scanner = OpaqueScanner(bytes: bytes, lines: lines, within: range)
        reader.read { scanner.span(at: $0, line: $1) }
        return reader.content
    }
}
