import Logseq

/// The HTML elements of notes as the site writes them. The parser has removed harmful ones; here names become constants, and attributes are
/// reduced to those that the content security policy allows.
struct AllowedElement: Sendable {
    let tag: Tag
    /// Whether it is not allowed in a paragraph.
    let isBlock: Bool
    /// `h1` to `h6`.
    var isHeading = false

    static func named(_ name: String) -> AllowedElement { known[name] ?? AllowedElement(tag: .span, isBlock: false) }

    private static let known: [String: AllowedElement] = {
        let inline: [(String, Tag)] = [
            ("abbr", .abbr), ("b", .b), ("bdi", .bdi), ("bdo", .bdo), ("br", .br), ("cite", .cite), ("code", .code), ("del", .s),
            ("dfn", .dfn), ("em", .em), ("i", .i), ("ins", .u), ("kbd", .kbd), ("mark", .mark), ("q", .q), ("rp", .rp), ("rt", .rt),
            ("ruby", .ruby), ("s", .s), ("samp", .samp), ("small", .small), ("span", .span), ("strong", .strong), ("sub", .sub),
            ("sup", .sup), ("time", .time), ("u", .u), ("var", .variable), ("wbr", .wbr),
        ]
        let block: [(String, Tag)] = [
            ("blockquote", .blockquote), ("caption", .caption), ("col", .col), ("colgroup", .colgroup), ("dd", .dd), ("details", .details),
            ("div", .div), ("dl", .dl), ("dt", .dt), ("figcaption", .div), ("figure", .figure), ("hr", .hr), ("li", .li), ("ol", .ol),
            ("p", .div), ("pre", .pre), ("summary", .summary), ("table", .table), ("tbody", .tbody), ("td", .td), ("tfoot", .tfoot),
            ("th", .th), ("thead", .thead), ("tr", .tr), ("ul", .ul),
        ]
        let headings = (1...6).map { ("h\($0)", AllowedElement(tag: .div, isBlock: true, isHeading: true)) }
        return Dictionary(
            inline.map { ($0.0, AllowedElement(tag: $0.1, isBlock: false)) }
                + block.map { ($0.0, AllowedElement(tag: $0.1, isBlock: true)) } + headings,
            uniquingKeysWith: { first, _ in first })
    }()

    /// The attributes without addresses, styles, names and event handlers.
    static func plainAttributes(of element: Element) -> [Attribute] {
        element.attributes.compactMap { attribute in
            switch attribute.name {
            case "title": Attribute("title", attribute.value)
            case "lang" where isLanguage(attribute.value): Attribute("lang", attribute.value)
            case "dir" where ["ltr", "rtl", "auto"].contains(attribute.value): Attribute("dir", attribute.value)
            case "datetime" where element.name == "time" && isMoment(attribute.value): Attribute("datetime", attribute.value)
            case "open" where element.name == "details": .open
            case "colspan" where isSpan(attribute.value) && isCell(element): Attribute("colspan", attribute.value)
            case "rowspan" where isSpan(attribute.value) && isCell(element): Attribute("rowspan", attribute.value)
            case "start" where isNumber(attribute.value) && element.name == "ol": Attribute("start", attribute.value)
            default: nil
            }
        }
    }

    /// Whether a `time` element has a valid machine-readable time, in its attribute or in its text.
    static func isMoment(_ element: Element) -> Bool {
        if let moment = element.attributes.first(where: { $0.name == "datetime" }) { return isMoment(moment.value) }
        if case .text(let text)? = element.content.first, element.content.count == 1 { return isMoment(text) }
        return false
    }

    private static func isCell(_ element: Element) -> Bool { element.name == "td" || element.name == "th" }

    /// Whether a text is a date, a time, or both, in the syntax of HTML.
    private static func isMoment(_ text: String) -> Bool {
        let parts = text.split(separator: text.contains("T") ? "T" : " ", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return isDay(text[...]) || isTime(text[...]) }
        return isDay(parts[0]) && isTime(parts[1])
    }

    private static func isDay(_ text: Substring) -> Bool { text.utf8.count == 10 && CalendarDay(String(text)) != nil }

    /// `HH:MM` or `HH:MM:SS`.
    private static func isTime(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let limits = [24, 60, 60]
        return (2...3).contains(parts.count)
            && zip(parts, limits).allSatisfy { part, limit in part.utf8.count == 2 && isNumber(String(part)) && Int(part) ?? limit < limit }
    }

    /// A number of cells from 1 to 1,000.
    private static func isSpan(_ text: String) -> Bool { isNumber(text) && (1...1_000).contains(Int(text) ?? 0) }

    /// A language tag: `zh-Hant`.
    private static func isLanguage(_ text: String) -> Bool { text.wholeMatch(of: /[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*/) != nil }

    private static func isNumber(_ text: String) -> Bool {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
