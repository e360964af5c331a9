import Mustache

/// What a template variable holds on one page. Mustache sees these values and no others; its types stay in this file and in `Templates`.
enum TemplateValue: Sendable {
    case text(String)
    case markup(HTML)
    case flag(Bool)
    case list([TemplateValues])
}

/// The values of a page, or of an item of a list, under their names; always in the same order.
struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
    private let entries: [(name: String, value: TemplateValue)]

    init(dictionaryLiteral elements: (String, TemplateValue)...) { entries = elements.map { ($0.0, $0.1) } }

    var names: [String] { entries.map(\.name) }

    /// What decides which parts of a template show: equal for values that differ in their texts alone. Names of values are not in it, since
    /// the same template always gets the same.
    func addShape(to shape: inout [UInt8]) {
        for (_, value) in entries {
            switch value {
            case .text(let text): shape.append(text.isEmpty ? 0 : 1)
            case .markup(let html): shape.append(html.isEmpty ? 0 : 1)
            case .flag(let flag): shape.append(flag ? 3 : 2)
            case .list(let items):
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: items.count)) { shape += $0 }
                for item in items { item.addShape(to: &shape) }
            }
        }
    }

    /// The texts and markup that are not empty, in the order in which `marked` numbers them.
    func addTexts(to texts: inout [[UInt8]]) {
        for (_, value) in entries {
            switch value {
            case .text(let text): if !text.isEmpty { texts.append(Array(text.utf8)) }
            case .markup(let html): if !html.isEmpty { texts.append(html.bytes) }
            case .flag: continue
            case .list(let items): for item in items { item.addTexts(to: &texts) }
            }
        }
    }

    /// As Mustache sees them, a mark in place of each text.
    func marked(counting count: inout Int) -> [String: any Sendable] {
        func mark(_ isEmpty: Bool) -> RenderedText {
            guard !isEmpty else { return RenderedText("") }
            count += 1
            return RenderedText(TemplateFrame.mark(count - 1))
        }
        var marked: [String: any Sendable] = [:]
        for (name, value) in entries {
            switch value {
            case .text(let text): marked[name] = mark(text.isEmpty)
            case .markup(let html): marked[name] = mark(html.isEmpty)
            case .flag(let flag): marked[name] = flag
            case .list(let items): marked[name] = items.map { RenderedValues(values: $0.marked(counting: &count)) }
            }
        }
        return marked
    }
}

/// The root of a page: its values, and the messages of its language under `message`.
struct TemplateRoot: MustacheParent, Sendable {
    private let values: RenderedValues
    private let messages: Messages

    init(_ values: TemplateValues, messages: Messages) {
        var count = 0
        self.values = RenderedValues(values: values.marked(counting: &count))
        self.messages = messages
    }

    func child(named name: String) -> Any? { name == "message" ? RenderedMessages(messages: messages) : values.child(named: name) }
}

private struct RenderedValues: MustacheParent, Sendable {
    let values: [String: any Sendable]

    func child(named name: String) -> Any? { values[name] }
}

/// A text that opens a section only when there is something in it, and has no children: Mustache would look for them by reflection.
private struct RenderedText: MustacheCustomRenderable, MustacheParent, Sendable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }

    init(_ text: String) { renderText = text }

    func child(named: String) -> Any? { nil }
}

private struct RenderedMessages: MustacheParent, Sendable {
    let messages: Messages

    func child(named name: String) -> Any? { messages.text(of: name).map(RenderedText.init) }
}
