extension InlineFold {
    /// A label's inlines with links turned into their words, for links do not nest.
    static func withoutLinks(_ inlines: [Inline]) -> [Inline] {
        var result: [Inline] = []
        for inline in inlines.flatMap(words) { append(inline, to: &result) }
        return result
    }

    private static func words(_ inline: Inline) -> [Inline] {
        switch inline {
        case .link(let link): link.content
        case .pageReference(let page): page.label ?? [.text(page.written)]
        case .tag(let page): [.text("#" + page.written)]
        case .blockReference(let block): block.label ?? [.text("((\(block.id.text)))")]
        case .footnoteReference(let label): [.text("[^\(label)]")]
        case .emphasis(let content): [.emphasis(withoutLinks(content))]
        case .strong(let content): [.strong(withoutLinks(content))]
        case .strike(let content): [.strike(withoutLinks(content))]
        case .highlight(let content): [.highlight(withoutLinks(content))]
        case .superscript(let content): [.superscript(withoutLinks(content))]
        case .subscript(let content): [.subscript(withoutLinks(content))]
        case .element(let element):
            [.element(Element(name: element.name, attributes: element.attributes, content: withoutLinks(element.content)))]
        case .media(let media): [.text(media.label)]
        default: [inline]
        }
    }

    /// The words of inlines, as for an image's alternative text or a search index.
    package static func plain(_ inlines: [Inline]) -> String {
        var result = ""
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text): result += text
            case .lineBreak: result += " "
            case .emphasis(let content), .strong(let content), .strike(let content), .highlight(let content), .superscript(let content),
                .subscript(let content):
                result += plain(content)
            case .math(let tex): result += tex.source
            case .pageReference(let page): result += page.label.map(plain) ?? page.written
            case .tag(let page): result += "#" + page.written
            case .blockReference(let block): result += block.label.map(plain) ?? ""
            case .link(let link): result += plain(link.content)
            case .image(let image): result += image.alt
            case .media(let media): result += media.label
            case .macro(let macro): result += macro.source
            case .timestamp(let stamp): result += stamp.day.description
            case .element(let element): result += plain(element.content)
            case .footnoteReference: break
            }
        }
        return result
    }
}
