import Logseq

/// Writes inline content as phrasing content.
struct InlineWriter {
    let context: PageContext
    /// Whether the content is inside a link: nested links are written as text.
    var isInLink = false
    /// Whether the note is embedded: its footnotes are not on this page.
    var isEmbedded = false
    /// Whether block-level content is allowed here.
    var allowsBlocks = false
    /// The name of the parent element, if it decides which children are allowed.
    var parent: String?
    /// Whether the content is inside `dfn`, which must not be nested.
    var isInTerm = false

    private var graph: Graph { _read { yield context.plan.graph } }
    var messages: Messages { context.messages }

    func write(_ inlines: [Inline], to writer: inout HTMLWriter) {
        for inline in inlines { write(inline, to: &writer) }
    }

    private func write(_ inline: Inline, to writer: inout HTMLWriter) {
        switch inline {
        case .text(let text): writer.text(text)
        case .lineBreak: writer.element(.br)
        case .styled(let style, let content): styled(Self.tag(of: style), content, to: &writer)
        case .code(let text): writer.element(.code, text: text)
        case .math(let tex): Self.math(tex, to: &writer)
        case .pageReference(let reference): page(reference, to: &writer)
        case .tag(let reference): tag(reference, to: &writer)
        case .blockReference(let reference): writeBlock(reference.id, label: reference.label, to: &writer)
        case .link(let link): self.link(link.target, title: link.title, to: &writer) { $0.write(link.content, to: &$1) }
        case .image(let image): self.image(image, to: &writer)
        case .footnoteReference(let label): footnote(label, to: &writer)
        case .media(let media): self.media(media, to: &writer)
        case .macro(let macro): writer.element(.code, [.class("macro")], text: macro.source)
        case .timestamp(let timestamp): Self.timestamp(timestamp, to: &writer)
        case .element(let element): ElementWriter(inline: self).write(element, to: &writer)
        }
    }

    private static func tag(of style: InlineStyle) -> Tag {
        switch style {
        case .emphasis: .em
        case .strong: .strong
        case .strike: .s
        case .highlight: .mark
        case .superscript: .sup
        case .subscript: .sub
        }
    }

    /// A style applies to text only; block-level content is written without it.
    private func styled(_ tag: Tag, _ content: [Inline], to writer: inout HTMLWriter) {
        if allowsBlocks, BlockContentWriter.containsBlocks(content) { return write(content, to: &writer) }
        writer.element(tag) { write(content, to: &$0) }
    }

    /// Writes a formula as MathML, or as source if it is not supported.
    static func math(_ tex: TeX, to writer: inout HTMLWriter) {
        if let formula = tex.mathML, MathWriter.write(formula, to: &writer) { return }
        writer.element(.code, [.class(tex.isDisplay ? "math display" : "math")], text: tex.source)
    }

    static func timestamp(_ timestamp: Timestamp, to writer: inout HTMLWriter) {
        let day = timestamp.day.description
        // HTML requires hours of two digits.
        let machine = timestamp.time.map { day + ($0.utf8.count < 5 ? "T0" : "T") + $0 } ?? day
        writer.element(.time, [Attribute("datetime", machine)]) { writer in
            writer.text(([day, timestamp.time, timestamp.repeater] as [String?]).compactMap { $0 }.joined(separator: " "))
        }
    }

    private func page(_ reference: PageReference, to writer: inout HTMLWriter) {
        switch graph.resolve(reference.name) {
        case .withheld: writer.element(.span, [.class("planned")], text: messages(.withheldPage))
        case .unknown: writer.element(.span, [.class("missing")]) { label(of: reference, to: &$0) }
        case .page(let id):
            guard !isInLink, let href = context.href(to: id) else { return label(of: reference, to: &writer) }
            var inner = self
            inner.isInLink = true
            guard graph.source(of: id) == nil else { return writer.element(.a, [href]) { inner.label(of: reference, to: &$0) } }
            writer.element(.a, [href, .class("planned")]) { inner.label(of: reference, to: &$0) }
        }
    }

    private func label(of reference: PageReference, to writer: inout HTMLWriter) {
        if let label = reference.label { return write(label, to: &writer) }
        writer.text(reference.written)
    }

    private func tag(_ reference: PageReference, to writer: inout HTMLWriter) {
        switch graph.resolve(reference.name) {
        case .withheld: writer.element(.span, [.class("planned")], text: messages(.withheldPage))
        case .page(let id) where !isInLink:
            guard let target = context.reference(to: id) else { return writer.text("#" + reference.written) }
            writer.element(.a, [.class("tag"), .href(target)], text: "#" + reference.written)
        case .page, .unknown: writer.element(.span, [.class("tag")], text: "#" + reference.written)
        }
    }

    /// Writes a reference to a block: a link with its first line or its label.
    func writeBlock(_ id: BlockID, label: [Inline]?, to writer: inout HTMLWriter) {
        guard let location = graph.location(of: id) else {
            if graph.isWithheld(id) { return writer.element(.span, [.class("planned")], text: messages(.withheldBlock)) }
            return writer.element(.span, [.class("missing"), .title(messages(.missingBlock))]) { writer in
                if let label { write(label, to: &writer) } else { writer.text("((\(id)))") }
            }
        }
        var inner = self
        inner.isInLink = true
        let content = { (writer: inout HTMLWriter) in
            if let label { inner.write(label, to: &writer) } else { inner.line(of: location, to: &writer) }
        }
        guard !isInLink, let target = context.reference(to: location) else { return content(&writer) }
        writer.element(.a, [.class("ref"), .href(target)], content)
    }

    /// Writes the text of a reference to a block: its first line, the image of a PDF region, or the title of its page.
    private func line(of location: BlockLocation, to writer: inout HTMLWriter) {
        let block = graph[location]
        if let highlight = block.highlight, let picture = highlight.picture {
            return image(context.area(picture, of: highlight), to: &writer)
        }
        let text = context.plainText.firstLine(block)
        writer.text(text.isEmpty ? graph[location.page].title : text)
    }

    /// Writes a link, or only its content if the target must not be a link.
    func link(_ target: Link.Target, title: String? = nil, to writer: inout HTMLWriter, content: (InlineWriter, inout HTMLWriter) -> Void) {
        guard !isInLink, let address = context.address(of: target) else { return content(self, &writer) }
        var inner = self
        inner.isInLink = true
        let title = title.map { [Attribute.title($0)] } ?? []
        writer.element(.a, [.href(address)] + title) { content(inner, &$0) }
    }

    private func footnote(_ label: String, to writer: inout HTMLWriter) {
        guard !isInLink, !isEmbedded, let anchor = context.footnotes[label]?.anchor else { return writer.text("[^\(label)]") }
        writer.element(.sup) { $0.element(.a, [.href("#" + Route.encoded(anchor))], text: label) }
    }
}
