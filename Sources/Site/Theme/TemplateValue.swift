import Mustache

/// What a template variable holds on one page. Mustache sees these values and no others; its types stay in this file and in `Templates`.
enum TemplateValue: Sendable {
    case text(String)
    case markup(HTML)
    case flag(Bool)
    case list([[String: TemplateValue]])

    /// What Mustache shows for it; empty text and markup close their sections.
    fileprivate var rendered: any Sendable {
        switch self {
        case .text(let text): RenderedText(renderText: text)
        case .markup(let html): RenderedText(renderText: html.text)
        case .flag(let flag): flag
        case .list(let items): items.map(RenderedValues.init)
        }
    }
}

/// A text that opens a section only when there is something in it, and has no children: Mustache would look for them by reflection.
private struct RenderedText: MustacheCustomRenderable, MustacheParent, Sendable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }

    func child(named: String) -> Any? { nil }
}

/// The values of a page, or of an item of a list, under their names.
struct RenderedValues: MustacheParent, Sendable {
    private let values: [String: TemplateValue]

    init(_ values: [String: TemplateValue]) { self.values = values }

    func child(named name: String) -> Any? { values[name]?.rendered }
}

/// The root of a page: its values, and the messages of its language under `message`.
struct TemplateRoot: MustacheParent, Sendable {
    let values: RenderedValues
    let messages: Messages

    func child(named name: String) -> Any? { name == "message" ? RenderedMessages(messages: messages) : values.child(named: name) }
}

private struct RenderedMessages: MustacheParent, Sendable {
    let messages: Messages

    func child(named name: String) -> Any? { messages.text(of: name).map(RenderedText.init(renderText:)) }
}
