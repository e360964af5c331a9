import Diagnostics

extension BlockConstruct {
    /// A known element from its start tag to its end tag, including blank lines. Inline elements are parsed with the text.
    static let html = BlockConstruct(name: "html", start: .opaque(.html)) { reader, line in
        guard let span = line.opaque else { return nil }
        let name = reader.bytes[(span.start + 1)..<span.end].prefix { $0.isAlphanumeric }.map(\.lowercased)
        if HTMLNames.inline.contains(name), span.firstLine == span.lastLine { return nil }
        let source = SourceSpan(file: reader.context.file, start: span.start, end: span.end)
        let content = HTMLFragment.inlines(
            reader.dedented(span.start..<span.end, from: span.firstLine), context: reader.context, at: source)
        let trimmed = InlineFold.trimmed(content)
        if !trimmed.isEmpty { reader.emit(.html(trimmed)) } else { reader.flush() }
        reader.appendRest(from: span.end, line: span.lastLine)
        return span.lastLine + 1
    }

    /// `<!-- … -->`: not shown.
    static let comment = BlockConstruct(name: "comment", start: .opaque(.comment)) { reader, line in
        guard let span = line.opaque else { return nil }
        reader.appendRest(from: span.end, line: span.lastLine)
        return span.lastLine + 1
    }
}
