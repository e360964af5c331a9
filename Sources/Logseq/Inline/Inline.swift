/// One node of a paragraph. A paragraph is an array of these; nesting is bounded by the parser (`ParseLimits.nesting`). Large payloads are
/// boxed, because most nodes are text.
///
/// To add a construct: its case here (or its style in `InlineStyle`), its line in `InlineSyntax.all` below, its file in `Inline/Syntax`, and
/// its HTML in `InlineWriter` of Site. This file and `InlineWriter` hold every `switch` over the cases; all are exhaustive.
package enum Inline: Hashable, Sendable {
    case text(String)
    /// A line end in the note: Logseq shows each as a line break.
    case lineBreak
    /// Text with a style.
    case styled(InlineStyle, [Inline])
    case code(String)
    /// TeX source of a formula, without its dollar signs.
    indirect case math(TeX)
    indirect case pageReference(PageReference)
    /// `#tag` or `#[[a tag]]`.
    indirect case tag(PageReference)
    indirect case blockReference(BlockReference)
    indirect case link(Link)
    indirect case image(Image)
    /// `[^label]`, a reference to a `BlockContent.footnote` of the same page.
    case footnoteReference(label: String)
    /// Video, audio, a player of another site, a PDF: shown without any remote script.
    indirect case media(Media)
    /// A macro without a static form: shown as its source.
    indirect case macro(Macro)
    indirect case timestamp(Timestamp)
    /// HTML or hiccup that passed the allow-list; its text is never raw HTML.
    indirect case element(Element)
}

/// How a run of text is set off from the text around it.
package enum InlineStyle: Hashable, Sendable, CaseIterable {
    /// `*text*`
    case emphasis
    /// `**text**`
    case strong
    /// `~~text~~`
    case strike
    /// `==text==` and `^^text^^`
    case highlight
    /// `^{text}`
    case superscript
    /// `_{text}`
    case `subscript`
}

/// What a node holds, for code that reads text or walks the tree and does not depend on the construct.
package enum InlineContent: Hashable, Sendable {
    /// Text of the node itself.
    case text(String)
    case inlines([Inline])
    /// A reference to a page: shows its label, or the name as written.
    case page(PageReference)
    /// A tag: shows `#` and the name as written.
    case tag(PageReference)
    /// A reference to a block: shows its label, or the first line of the block.
    case block(BlockReference)
    /// Nothing to read.
    case none
}

extension Inline {
    /// What the node holds.
    package var content: InlineContent {
        switch self {
        case .text(let text), .code(let text): .text(text)
        case .lineBreak: .text(" ")
        case .styled(_, let content): .inlines(content)
        case .math(let tex): .text(tex.source)
        case .pageReference(let page): .page(page)
        case .tag(let page): .tag(page)
        case .blockReference(let block): .block(block)
        case .link(let link): .inlines(link.content)
        case .image(let image): .text(image.alt)
        case .media(let media): .text(media.label)
        case .macro(let macro): .text(macro.source)
        case .timestamp(let stamp): .text(stamp.day.description)
        case .element(let element): .inlines(element.content)
        case .footnoteReference: .none
        }
    }

    /// The node as it appears in the label of a link: links and references become their text, because links do not nest.
    var withoutLinks: [Inline] {
        switch self {
        case .link(let link): link.content
        case .pageReference(let page): page.label ?? [.text(page.written)]
        case .tag(let page): [.text("#" + page.written)]
        case .blockReference(let block): block.label ?? [.text("((\(block.id.text)))")]
        case .footnoteReference(let label): [.text("[^\(label)]")]
        case .media(let media): [.text(media.label)]
        case .styled(let style, let content): [.styled(style, content.withoutLinks)]
        case .element(let element):
            [.element(Element(name: element.name, attributes: element.attributes, content: element.content.withoutLinks))]
        case .text, .lineBreak, .code, .math, .image, .macro, .timestamp: [self]
        }
    }

    /// Whether the node is a line break, or text of whitespace only.
    package var isWhitespace: Bool {
        if case .text(let text) = self { return text.utf8.allSatisfy(\.isWhitespace) }
        if case .lineBreak = self { return true }
        return false
    }
}

extension InlineSyntax {
    /// All constructs. Those with a trigger byte in common are tried in this order.
    static let all: [InlineSyntax] = [
        .mathBrackets, .backslashEscape, .codeSpan, .pageReference, .footnoteReference, .hiccup, .linkDestination, .blockReference, .macro,
        .tag, .math,
        .bareAddress, .image, .timestamp, .htmlTag, .exportSnippet, .script, .strike, .highlight, .emphasisFlank,
    ]
}
