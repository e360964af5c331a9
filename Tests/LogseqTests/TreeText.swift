import Diagnostics

@testable import Logseq

/// A page's tree in the format of case files: one line a block, one a part of it, inlines as `name(…)`.
enum TreeText {
    static func page(_ page: ParsedPage) -> String {
        var lines: [String] = []
        for property in page.properties { lines.append("property " + self.property(property)) }
        for block in page.blocks { lines += self.block(block) }
        return lines.joined(separator: "\n")
    }

    private static func block(_ block: Block) -> [String] {
        let indent = String(repeating: "  ", count: block.depth)
        var words = [block.isPreamble ? "preamble" : block.hasBullet ? "block" : "heading-block"]
        if let heading = block.heading { words.append("h\(heading)") }
        if let marker = block.marker { words.append(marker.rawValue) }
        if let priority = block.priority { words.append("priority=\(priority)") }
        if let id = block.id { words.append("id=\(id)") }
        if block.isCollapsed { words.append("collapsed") }
        if block.isNumbered { words.append("numbered") }
        if block.isTemplate { words.append("template") }
        if let stamp = block.scheduled { words.append("scheduled=" + timestamp(stamp)) }
        if let stamp = block.deadline { words.append("deadline=" + timestamp(stamp)) }
        if let highlight = block.highlight {
            words.append("highlight=\(highlight.page.map(String.init) ?? "-"),\(highlight.color ?? "-"),\(highlight.kind ?? "-")")
            if let picture = highlight.picture { words.append("picture=\(picture)") }
        }
        var lines = [indent + words.joined(separator: " ")]
        for property in block.properties { lines.append(indent + "  property " + self.property(property)) }
        for part in block.content { lines += self.part(part).map { indent + "  " + $0 } }
        return lines
    }

    static func property(_ property: Property) -> String {
        let value =
            switch property.value {
            case .text(let text): quoted(text)
            case .integer(let number): "\(number)"
            case .boolean(let value): "\(value)"
            case .set(let parts): "{" + parts.map(quoted).joined(separator: ", ") + "}"
            }
        return "\(property.key) = \(value)" + (property.isHidden ? " hidden" : "")
    }

    static func parts(_ parts: [BlockContent]) -> [String] { parts.flatMap(part) }

    private static func part(_ part: BlockContent) -> [String] {
        switch part {
        case .paragraph(let inlines): return ["p " + self.inlines(inlines)]
        case .heading(let level, let inlines): return ["h\(level) " + self.inlines(inlines)]
        case .rule: return ["rule"]
        case .math(let tex): return ["math " + quoted(tex.source)]
        case .html(let inlines): return ["html " + self.inlines(inlines)]
        case .quote(let content): return ["quote"] + indented(parts(content))
        case .admonition(let admonition): return ["admonition \(admonition.kind.rawValue)"] + indented(parts(admonition.content))
        case .container(let name, let content): return ["container \(name)"] + indented(parts(content))
        case .footnote(let footnote): return ["footnote \(footnote.label)"] + indented(parts(footnote.content))
        case .code(let code):
            let text = String(decoding: code.body.bytes, as: UTF8.self)
            return ["code \(quoted(code.info)) \(quoted(text))"]
        case .list(let list):
            let head = "list" + (list.start.map { " from \($0)" } ?? "") + (list.isTight ? "" : " loose")
            return [head]
                + list.items.flatMap { item in
                    ["- " + (item.isChecked.map { $0 ? "[x]" : "[ ]" } ?? "item")] + indented(parts(item.content))
                }
        case .table(let table):
            let row = { (cells: [[Inline]]) in cells.map(self.inlines).joined(separator: " | ") }
            return ["table " + table.alignments.map(\.rawValue).joined(separator: ",")]
                + (table.header.map { ["  head " + row($0)] } ?? []) + table.rows.map { "  row " + row($0) }
        case .definitions(let definitions):
            return definitions.flatMap { ["term " + inlines($0.term)] + $0.descriptions.map { "  means " + inlines($0) } }
        case .embed(.page(let page)): return ["embed page \(quoted(page.name.key))"]
        case .embed(.block(let id)): return ["embed block \(id)"]
        case .query(let query):
            switch query.form {
            case .evaluated(let plan): return ["query \(QueryText.plan(plan))"]
            case .notEvaluated(let reason): return ["query not evaluated: \(reason): \(quoted(query.source))"]
            }
        }
    }

    private static func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

    static func inlines(_ inlines: [Inline]) -> String { inlines.map(inline).joined(separator: " ") }

    private static func inline(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): return quoted(text)
        case .lineBreak: return "br"
        case .styled(let style, let content): return "\(name(style))(\(inlines(content)))"
        case .code(let text): return "code(\(quoted(text)))"
        case .math(let tex): return (tex.isDisplay ? "display" : "math") + "(\(quoted(tex.source)))"
        case .pageReference(let page): return "page(\(page.name.key)\(page.label.map { ": " + inlines($0) } ?? ""))"
        case .tag(let page): return "tag(\(page.name.key))"
        case .blockReference(let block): return "blockref(\(block.id)\(block.label.map { ": " + inlines($0) } ?? ""))"
        case .link(let link):
            return "link(\(target(link.target))\(link.title.map { " title=" + quoted($0) } ?? ""): \(inlines(link.content)))"
        case .image(let image):
            let size = (image.width.map { " width=\($0)" } ?? "") + (image.height.map { " height=\($0)" } ?? "")
            return "image(\(target(image.target)) \(quoted(image.alt))\(image.title.map { " title=" + quoted($0) } ?? "")\(size))"
        case .footnoteReference(let label): return "footnote(\(label))"
        case .media(let media): return "\(media.kind.rawValue)(\(target(media.target)) \(quoted(media.label)))"
        case .macro(let macro): return "macro(\(macro.source))"
        case .timestamp(let stamp): return "time(\(timestamp(stamp)))"
        case .element(let element):
            let attributes = element.attributes.map { " \($0.name)=\(quoted($0.value))" }.joined()
            return "<\(element.name)\(attributes)>(\(inlines(element.content)))"
        }
    }

    private static func name(_ style: InlineStyle) -> String {
        switch style {
        case .emphasis: "em"
        case .strong: "strong"
        case .strike: "strike"
        case .highlight: "mark"
        case .superscript: "sup"
        case .subscript: "sub"
        }
    }

    private static func target(_ target: Link.Target) -> String {
        switch target {
        case .web(let address): "web:\(address)"
        case .asset(let path): "asset:\(path)"
        case .other(let text): "other:\(text)"
        }
    }

    private static func timestamp(_ stamp: Timestamp) -> String {
        [stamp.day.description, stamp.time, stamp.repeater].compactMap { $0 }.joined(separator: "T")
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
            + "\""
    }
}

/// A query's plan in the format of case files.
enum QueryText {
    static func plan(_ plan: QueryPlan) -> String {
        filter(plan.filter) + (plan.sort.map { " sort \($0.property) \($0.isDescending ? "desc" : "asc")" } ?? "")
            + (plan.limit.map { " limit \($0)" } ?? "")
    }

    private static func filter(_ filter: QueryFilter) -> String {
        switch filter {
        case .reference(let name): "ref(\(name))"
        case .content(let text): "text(\(TreeText.quoted(text)))"
        case .and(let parts): "and(\(parts.map(self.filter).joined(separator: " ")))"
        case .or(let parts): "or(\(parts.map(self.filter).joined(separator: " ")))"
        case .not(let part): "not(\(self.filter(part)))"
        case .task(let markers): "task(\(markers.joined(separator: " ")))"
        case .priority(let letters): "priority(\(letters.joined(separator: " ")))"
        case .property(let key, let value): "property(\(key)\(value.map { " = " + $0 } ?? ""))"
        case .onPage(let name): "page(\(name))"
        case .between(let from, let to): "between(\(day(from)) \(day(to)))"
        case .pageProperty(let key, let value): "page-property(\(key)\(value.map { " = " + $0 } ?? ""))"
        case .pageTags(let names): "page-tags(\(names.map(\.key).joined(separator: ", ")))"
        case .allPageTags: "all-page-tags"
        case .namespace(let name): "namespace(\(name))"
        }
    }

    private static func day(_ day: QueryDay) -> String {
        switch day {
        case .fixed(let day): day.description
        case .relative(let days): days < 0 ? "\(days)d" : "+\(days)d"
        }
    }
}
