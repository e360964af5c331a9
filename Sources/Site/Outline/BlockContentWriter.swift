import Diagnostics
import Logseq

/// Writes the content of one block: its task state, its parts, its properties.
struct BlockContentWriter {
    let context: PageContext
    /// The page of the blocks.
    let page: PageID?
    /// The embeds around the blocks; nil on their own page.
    let embedding: EmbedPath?

    private var isEmbedded: Bool { embedding != nil }
    /// The path for embeds on the page: the page itself, which must not be embedded in it.
    private var shown: EmbedPath { page.map { EmbedPath().entering(.page($0)) } ?? EmbedPath() }
    private var inline: InlineWriter { InlineWriter(context: context, isEmbedded: isEmbedded) }
    /// For content that may include tables and lists.
    private var flow: InlineWriter { InlineWriter(context: context, isEmbedded: isEmbedded, allowsBlocks: true) }

    /// Writes the whole block.
    /// - Parameter index: in the blocks of the page, which identifies its examples.
    func write(_ block: Block, at index: Int, to writer: inout HTMLWriter) {
        guard let highlight = block.highlight else { return writeContent(block, at: index, to: &writer) }
        writer.element(.blockquote) { writer in
            writeContent(block, at: index, to: &writer)
            if let picture = highlight.picture {
                writer.element(.figure) { inline.write([.image(context.area(picture, of: highlight))], to: &$0) }
            }
            if let page = highlight.page {
                writer.element(.p, [.class("origin")], text: context.messages(.highlightPage, String(page)))
            }
        }
    }

    private func writeContent(_ block: Block, at index: Int, to writer: inout HTMLWriter) {
        guard case .paragraph(let inlines)? = block.content.first else {
            if block.marker != nil || block.priority != nil { writer.element(.p) { writeMarks(block, to: &$0) } }
            return writeParts(block, from: 0, at: index, to: &writer)
        }
        if !inlines.isEmpty || block.marker != nil {
            let containsBlocks = Self.containsBlocks(inlines)
            writer.element(containsBlocks ? .div : .p) { writer in
                writeMarks(block, to: &writer)
                writeClosed(block, inlines, allowsBlocks: containsBlocks, to: &writer)
            }
        }
        writeParts(block, from: 1, at: index, to: &writer)
    }

    /// Whether a block begins with a line of phrasing content, which a heading can show; false for code, tables and embeds.
    static func hasLine(_ block: Block) -> Bool { line(of: block) != nil }

    private static func line(of block: Block) -> [Inline]? {
        switch block.content.first {
        case .paragraph(let inlines)?: containsBlocks(inlines) ? nil : inlines
        case .heading(_, let inlines)?: inlines
        case .list, .table, .quote, .code, .admonition, .container, .math, .html, .rule, .footnote, .definitions, .embed, .query, nil: nil
        }
    }

    /// Writes the line of `hasLine`, up to its first break.
    func writeFirstLine(_ block: Block, to writer: inout HTMLWriter) {
        writeMarks(block, to: &writer)
        if let line = Self.line(of: block) { writeClosed(block, Array(line.prefix { $0 != .lineBreak }), to: &writer) }
    }

    /// Writes the rest after `writeFirstLine`.
    func writeRest(_ block: Block, at index: Int, to writer: inout HTMLWriter) {
        let rest = (Self.line(of: block) ?? []).drop { $0 != .lineBreak }.dropFirst()
        if !rest.isEmpty { writer.element(.p) { inline.write(Array(rest), to: &$0) } }
        writeParts(block, from: Self.hasLine(block) ? 1 : 0, at: index, to: &writer)
    }

    private func writeMarks(_ block: Block, to writer: inout HTMLWriter) {
        if let marker = block.marker {
            writer.element(.span, [.class(marker.isClosed ? "task closed" : "task")], text: marker.rawValue)
            writer.text(" ")
        }
        if let priority = block.priority {
            writer.element(.span, [.class("priority")], text: "[#\(priority)]")
            writer.text(" ")
        }
    }

    private func writeClosed(_ block: Block, _ inlines: [Inline], allowsBlocks: Bool = false, to writer: inout HTMLWriter) {
        let content = allowsBlocks ? flow : inline
        guard block.marker?.isClosed == true else { return content.write(inlines, to: &writer) }
        writer.element(allowsBlocks ? .div : .span, [.class("closed-text")]) { content.write(inlines, to: &$0) }
    }

    private func writeParts(_ block: Block, from first: Int, at index: Int, to writer: inout HTMLWriter) {
        for part in block.content.dropFirst(first) { write(part, block: index, to: &writer) }
        let dates: [(MessageKey, Timestamp?)] = [(.scheduled, block.scheduled), (.deadline, block.deadline)]
        for (key, timestamp) in dates {
            guard let timestamp else { continue }
            writer.element(.p, [.class("properties")]) { writer in
                writer.text(context.messages(key) + " ")
                InlineWriter.timestamp(timestamp, to: &writer)
            }
        }
        let properties = block.isPreamble ? [] : block.visibleProperties
        guard !properties.isEmpty else { return }
        writer.element(.dl, [.class("facts properties")]) { PageProperties.write(properties, context, to: &$0) }
    }

    func write(_ parts: [BlockContent], block: Int, to writer: inout HTMLWriter) {
        for part in parts { write(part, block: block, to: &writer) }
    }

    private func write(_ part: BlockContent, block: Int, to writer: inout HTMLWriter) {
        switch part {
        case .paragraph(let inlines) where Self.containsBlocks(inlines): writer.element(.div) { flow.write(inlines, to: &$0) }
        case .paragraph(let inlines): writer.element(.p) { inline.write(inlines, to: &$0) }
        case .heading(_, let inlines):
            writer.element(.p, [.class("inner-heading")]) { $0.element(.strong) { inline.write(inlines, to: &$0) } }
        case .list(let list): self.list(list, block: block, to: &writer)
        case .table(let table): self.table(table, to: &writer)
        case .quote(let inner): writer.element(.blockquote) { write(inner, block: block, to: &$0) }
        case .code(let code): CodeFigure.write(code, context, block: isEmbedded ? nil : block, to: &writer)
        case .admonition(let admonition): self.admonition(admonition, block: block, to: &writer)
        case .container(let name, let inner):
            writer.element(.div, [.class(name == "center" ? "center" : "container")]) { write(inner, block: block, to: &$0) }
        case .math(let tex): writer.element(.p) { InlineWriter.math(tex, to: &$0) }
        case .html(let inlines): writer.element(.div, [.class("html")]) { flow.write(inlines, to: &$0) }
        case .rule: writer.element(.hr)
        case .footnote(let footnote): self.footnote(footnote, block: block, to: &writer)
        case .definitions(let definitions):
            writer.element(.dl) { writer in
                for definition in definitions {
                    writer.element(.dt) { flow.write(definition.term, to: &$0) }
                    for description in definition.descriptions { writer.element(.dd) { flow.write(description, to: &$0) } }
                }
            }
        case .embed(let embed): EmbedWriter(context: context, page: page, path: embedding ?? shown).write(embed, to: &writer)
        case .query(let query): QueryWriter(context: context).write(query, to: &writer)
        }
        writer.newline()
    }

    private func list(_ list: ItemList, block: Int, to writer: inout HTMLWriter) {
        let start = list.start.flatMap { $0 == 1 ? nil : Attribute("start", $0) }.map { [$0] } ?? []
        writer.element(list.start == nil ? .ul : .ol, start) { writer in
            for item in list.items {
                writer.element(.li) { writer in
                    if let isChecked = item.isChecked {
                        let label = context.messages(isChecked ? .done : .notDone)
                        writer.element(.span, [.class("check"), Attribute("role", "img"), .ariaLabel(label)], text: isChecked ? "☑" : "☐")
                        writer.text(" ")
                    }
                    if list.isTight, case .paragraph(let inlines)? = item.content.first, !Self.containsBlocks(inlines) {
                        inline.write(inlines, to: &writer)
                        write(Array(item.content.dropFirst()), block: block, to: &writer)
                    } else {
                        write(item.content, block: block, to: &writer)
                    }
                }
            }
        }
    }

    private func table(_ table: Table, to writer: inout HTMLWriter) {
        Self.scrolling(context.messages, to: &writer) { writer in
            writer.element(.table) { writer in
                if let header = table.header { writer.element(.thead) { row(header, isHeader: true, table, to: &$0) } }
                writer.element(.tbody) { writer in for cells in table.rows { row(cells, isHeader: false, table, to: &writer) } }
            }
        }
    }

    /// A container that scrolls horizontally, also with the keyboard.
    static func scrolling(_ messages: Messages, to writer: inout HTMLWriter, _ table: (inout HTMLWriter) -> Void) {
        writer.element(
            .div, [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.table))], table)
    }

    private func row(_ cells: [[Inline]], isHeader: Bool, _ table: Table, to writer: inout HTMLWriter) {
        writer.element(.tr) { writer in
            for (column, cell) in cells.enumerated() {
                let alignment = column < table.alignments.count ? table.alignments[column] : .none
                let attributes = alignment == .none || alignment == .left ? [] : [Attribute.class(alignment.rawValue)]
                // An empty header cell is a plain cell for screen readers.
                let isHeading = isHeader && !context.plainText.of(cell).isEmpty
                writer.element(isHeading ? .th : .td, attributes + (isHeading ? [.scope("col")] : [])) { flow.write(cell, to: &$0) }
            }
        }
    }

    private func admonition(_ admonition: Admonition, block: Int, to writer: inout HTMLWriter) {
        let title: MessageKey =
            switch admonition.kind {
            case .note: .note
            case .tip: .tip
            case .important: .important
            case .caution: .caution
            case .warning: .warning
            case .pinned: .pinned
            }
        writer.element(.div, [.class("admonition " + admonition.kind.rawValue), Attribute("role", "note")]) { writer in
            writer.element(.p, text: context.messages(title))
            write(admonition.content, block: block, to: &writer)
        }
    }

    private func footnote(_ footnote: Footnote, block: Int, to writer: inout HTMLWriter) {
        let target = isEmbedded ? nil : context.footnotes[footnote.label].flatMap { $0.ordinal == footnote.ordinal ? $0 : nil }
        writer.element(.div, [.class("footnote")] + (target.map { [.id($0.anchor)] } ?? [])) { writer in
            writer.element(.sup, text: footnote.label)
            write(footnote.content, block: block, to: &writer)
        }
    }

    /// Whether inline content has an element that is not allowed in a paragraph.
    static func containsBlocks(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            // Most nodes are text.
            if case .text = inline { return false }
            if case .element(let element) = inline, AllowedElement.named(element.name).isBlock { return true }
            if case .inlines(let content) = inline.content { return containsBlocks(content) }
            return false
        }
    }
}
