import Diagnostics

/// The allow-list of HTML elements. Elements that format text are kept; links, images and media become the nodes of Markdown; scripts,
/// styles and forms are removed.
enum HTMLElements {
    /// Elements that are kept, by the name in the note.
    private static let kept: [String: String] = {
        var names: [String: String] = [:]
        let same = """
            abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 \
            h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul \
            var wbr
            """
        for name in same.split(separator: " ") { names[String(name)] = String(name) }
        for name in ["address", "article", "aside", "center", "footer", "header", "main", "nav", "section"] { names[name] = "div" }
        for name in ["big", "font"] { names[name] = "span" }
        names["strike"] = "s"
        names["tt"] = "code"
        return names
    }()

    /// Elements that are removed with their content.
    static let dropped: Set<String> = ["script", "style", "head", "title", "template", "noscript", "datalist"]

    private static let attributes: [String: Set<String>] = [
        "*": ["title", "lang", "dir"],
        "td": ["colspan", "rowspan"], "th": ["colspan", "rowspan", "scope"], "col": ["span"], "colgroup": ["span"],
        "ol": ["start", "reversed"], "li": ["value"], "time": ["datetime"], "data": ["value"], "details": ["open"],
    ]

    /// The nodes of an element; its content alone if the element is not allowed.
    static func inlines(_ tag: HTMLTag, content: [Inline], context: ParseContext, at span: SourceSpan) -> [Inline] {
        if dropped.contains(tag.name) { return [] }
        switch tag.name {
        case "a":
            guard let address = tag.value("href"), !address.isEmpty else { return content }
            return context.link(to: .path(address), label: content, title: tag.value("title"), at: span)
        case "img":
            guard let source = tag.value("src"), !source.isEmpty else { return [] }
            var size = ImageSize()
            size.width = tag.value("width").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            size.height = tag.value("height").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            return context.image(source, alt: tag.value("alt") ?? "", title: tag.value("title"), size: size, at: span)
        case "video", "audio":
            guard let source = tag.value("src") else { return content }
            return context.media(tag.name == "video" ? .video : .audio, source, label: tag.value("title") ?? "", at: span)
        case "source":
            guard let source = tag.value("src"), !source.isEmpty else { return [] }
            return context.link(to: .path(source), label: [], title: nil, at: span)
        case "iframe", "embed":
            guard let source = tag.value("src"), !source.isEmpty else { return content }
            return context.link(to: .path(source), label: [], title: tag.value("title"), at: span)
        default:
            guard let name = kept[tag.name] else { return content }
            let allowed = attributes[name, default: []]
            let kept = tag.attributes.filter { allowed.contains($0.name) || attributes["*", default: []].contains($0.name) }
            return [.element(Element(name: name, attributes: unique(kept), content: content))]
        }
    }

    private static func unique(_ attributes: [Element.Attribute]) -> [Element.Attribute] {
        var seen: Set<String> = []
        return attributes.filter { seen.insert($0.name).inserted }
    }

    /// Whether an element may be in a line of text.
    static func isInline(_ name: String) -> Bool { HTMLNames.inline.contains(Array(name.utf8)) }
}
