import Logseq

/// The text of content without markup, as UTF-8: for titles, descriptions and the search index. Names of unpublished pages are omitted.
struct PlainText {
    let graph: Graph
    /// Whether a reference to a block shows the first line of that block; references inside that line show nothing.
    var followsReferences = true

    func of(_ inlines: [Inline]) -> String {
        var result: [UInt8] = []
        append(inlines, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    func append(_ inlines: [Inline], to result: inout [UInt8]) {
        for inline in inlines {
            switch inline.content {
            case .text(let text): result += text.utf8
            case .inlines(let inlines): append(inlines, to: &result)
            case .page(let reference):
                if graph.resolve(reference.name) == .withheld { continue }
                if let label = reference.label { append(label, to: &result) } else { result += reference.written.utf8 }
            case .tag(let reference): if graph.resolve(reference.name) != .withheld { result += "#\(reference.written)".utf8 }
            case .block(let reference):
                if let label = reference.label {
                    if !graph.isWithheld(reference.id) { append(label, to: &result) }
                } else if followsReferences, let location = graph.location(of: reference.id) {
                    result += PlainText(graph: graph, followsReferences: false).firstLine(graph[location]).utf8
                }
            case .none: continue
            }
        }
    }

    /// Appends the text of the parts of a block, separated by spaces, including code.
    func append(_ contents: [BlockContent], to result: inout [UInt8]) {
        for content in contents {
            if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
            switch content {
            case .paragraph(let inlines), .heading(_, let inlines), .html(let inlines): append(inlines, to: &result)
            case .list(let list): for item in list.items { append(item.content, to: &result) }
            case .table(let table):
                for row in [table.header].compactMap(\.self) + table.rows {
                    for cell in row {
                        append(cell, to: &result)
                        result.append(UInt8(ascii: " "))
                    }
                }
            case .quote(let inner), .container(_, let inner): append(inner, to: &result)
            case .footnote(let footnote): append(footnote.content, to: &result)
            case .admonition(let admonition): append(admonition.content, to: &result)
            case .code(let code): result += String(decoding: code.body.bytes, as: UTF8.self).utf8
            case .math(let tex): result += tex.source.utf8
            case .definitions(let definitions):
                for definition in definitions {
                    append(definition.term, to: &result)
                    for description in definition.descriptions {
                        result.append(UInt8(ascii: " "))
                        append(description, to: &result)
                    }
                }
            case .rule, .embed, .query: continue
            }
        }
    }

    /// The first line of a block, as references to it show.
    func firstLine(_ block: Block) -> String {
        var result: [UInt8] = []
        switch block.content.first {
        case .paragraph(let inlines), .heading(_, let inlines):
            for inline in inlines {
                if case .lineBreak = inline { break }
                append([inline], to: &result)
                if result.count > Self.longEnough { break }
            }
        case .some(let content): append([content], to: &result)
        case nil: break
        }
        return Self.shortened(String(decoding: result, as: UTF8.self), to: 200)
    }

    /// Many times the bytes of the characters that a first line shows: the rest of a long line is not read.
    private static let longEnough = 4096

    /// Whether a block with the size of a heading is shown as one: it needs text in its first line.
    func isHeading(_ block: Block) -> Bool { BlockContentWriter.hasLine(block) && !firstLine(block).isEmpty }

    /// At most `limit` characters, cut at a space if one is near.
    static func shortened(_ text: String, to limit: Int) -> String {
        // A character has at least one byte.
        guard text.utf8.count > limit else { return text }
        var copy = text
        if let (end, blank) = copy.withUTF8({ SimpleCharacters.prefix($0, letters: limit) }) {
            guard end < text.utf8.count else { return text }
            let cut = blank.flatMap { limit - $0.letters < limit / 4 ? $0.offset : nil } ?? end
            return String(text[..<text.utf8.index(text.startIndex, offsetBy: cut)]) + "…"
        }
        guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex else { return text }
        let head = text[..<end]
        if let blank = head.lastIndex(of: " "), head.distance(from: blank, to: end) < limit / 4 { return head[..<blank] + "…" }
        return head + "…"
    }
}
