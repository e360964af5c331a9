extension [Inline] {
    /// The text without markup. References show their labels, or what the note says; a reference to a block without a label shows nothing.
    package var plainText: String {
        var result = ""
        for inline in self {
            switch inline.content {
            case .text(let text): result += text
            case .inlines(let inlines): result += inlines.plainText
            case .page(let page): result += page.label.map(\.plainText) ?? page.written
            case .tag(let page): result += "#" + page.written
            case .block(let block): result += block.label.map(\.plainText) ?? ""
            case .none: break
            }
        }
        return result
    }
}

extension [BlockContent] {
    /// The text of a block's parts without markup, one line for each part: what queries and `inspect` search. Code, formulas and the sources
    /// of queries are included.
    package var plainText: String {
        var result: [String] = []
        func add(_ part: BlockContent) {
            switch part {
            case .paragraph(let inlines), .heading(_, let inlines), .html(let inlines): result.append(inlines.plainText)
            case .list(let list): for item in list.items { item.content.forEach(add) }
            case .table(let table):
                for row in (table.header.map { [$0] } ?? []) + table.rows { result.append(row.map(\.plainText).joined(separator: " ")) }
            case .quote(let parts), .container(_, let parts): parts.forEach(add)
            case .footnote(let footnote): footnote.content.forEach(add)
            case .admonition(let admonition): admonition.content.forEach(add)
            case .code(let code): result.append(String(decoding: code.body.bytes, as: UTF8.self))
            case .math(let tex): result.append(tex.source)
            case .definitions(let definitions):
                for definition in definitions { result += [definition.term.plainText] + definition.descriptions.map(\.plainText) }
            case .rule, .embed: break
            case .query(let query): result.append(query.source)
            }
        }
        forEach(add)
        return result.joined(separator: "\n")
    }
}
