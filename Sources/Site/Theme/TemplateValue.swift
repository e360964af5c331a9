/// The value of a name in a template.
enum TemplateValue: Sendable, ExpressibleByDictionaryLiteral {
    /// Escaped by `{{name}}`.
    case text(String)
    case markup(HTML)
    case flag(Bool)
    case list([TemplateValue])
    case object([String: TemplateValue])
    /// An object whose members are texts.
    case texts(@Sendable (String) -> String?)

    init(dictionaryLiteral elements: (String, TemplateValue)...) { self = .object(Dictionary(elements) { first, _ in first }) }

    func member(_ name: String) -> TemplateValue? {
        switch self {
        case .object(let members): members[name]
        case .texts(let text): text(name).map(TemplateValue.text)
        case .text, .markup, .flag, .list: nil
        }
    }

    /// Whether a section of this value is left out.
    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .markup(let html): html.isEmpty
        case .flag(let flag): !flag
        case .list(let items): items.isEmpty
        case .object, .texts: false
        }
    }
}
