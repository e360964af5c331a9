extension InlineFold {
    /// The words of a block's parts, as for search: code and formulas too, parts joined by line feeds.
    package static func words(of content: [BlockContent]) -> String {
        var result: [String] = []
        func add(_ part: BlockContent) {
            switch part {
            case .paragraph(let inlines), .heading(_, let inlines), .html(let inlines): result.append(plain(inlines))
            case .list(let list): for item in list.items { item.content.forEach(add) }
            case .table(let table):
                for row in (table.header.map { [$0] } ?? []) + table.rows { result.append(row.map(plain).joined(separator: " ")) }
            case .quote(let parts), .container(_, let parts): parts.forEach(add)
            case .footnote(let footnote): footnote.content.forEach(add)
            case .admonition(let admonition): admonition.content.forEach(add)
            case .code(let code): result.append(String(decoding: code.body.bytes, as: UTF8.self))
            case .math(let tex): result.append(tex.source)
            case .definitions(let definitions):
                for definition in definitions { result += [plain(definition.term)] + definition.descriptions.map(plain) }
            case .rule, .embed: break
            case .query(let query): result.append(query.source)
            }
        }
        content.forEach(add)
        return result.joined(separator: "\n")
    }
}
