import Diagnostics

/// A template with all that it includes, ready to be rendered.
struct Template: Sendable {
    enum Token: Sendable {
        case literal([UInt8])
        /// A value, by the parts of its dotted name; none for the current item.
        case text([String]), markup([String])
        /// What is before the end of the token is shown if the value is not empty; if it is empty; always.
        case section([String]), inverted([String]), partial
        /// The partial at an index once more.
        case recursion(Int)
    }

    private(set) var tokens: [Token] = []
    /// For each token with content, the index after that; parallel to `tokens`.
    private(set) var ends: [Int] = []
    /// The names of the templates in it.
    var partials: Set<String> = []
    /// Every tag that reads a value.
    private(set) var uses: [TemplateUse] = []
    var errors: [TemplateError] = []

    mutating func append(_ token: Token, _ use: TemplateUse? = nil) {
        tokens.append(token)
        ends.append(tokens.count)
        if let use { uses.append(use) }
    }

    mutating func close(_ start: Int) { ends[start] = tokens.count }

    /// The bytes of a page.
    ///
    /// - Parameter values: objects in which names are looked up, the last one first.
    func render(_ values: [TemplateValue]) -> [UInt8] {
        var renderer = TemplateRenderer(template: self, stack: values)
        renderer.output.reserveCapacity(32_768)
        renderer.render(tokens.indices)
        return renderer.output
    }
}

/// A tag that reads a value.
struct TemplateUse: Sendable {
    let tag: TemplateSource.Token
    let template: String
    /// Names of the sections around the tag, the outermost first; empty for inverted ones.
    let sections: [String]
}

private struct TemplateRenderer {
    /// Ends what a template that includes itself would render; a theme with one is not used.
    private static let maximumRecursions = 1000

    let template: Template
    var stack: [TemplateValue]
    var output: [UInt8] = []
    var recursions = 0

    mutating func render(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (content, end) = (index + 1, template.ends[index])
            index = end
            switch template.tokens[content - 1] {
            case .literal(let bytes): output += bytes
            case .text(let path): if let value = value(path) { append(value, escaped: true) }
            case .markup(let path): if let value = value(path) { append(value, escaped: false) }
            case .section(let path): renderSection(value(path), content..<end)
            case .inverted(let path): if value(path)?.isEmpty ?? true { index = content }
            case .partial: index = content
            case .recursion(let start):
                recursions += 1
                if recursions <= Self.maximumRecursions { render(start..<template.ends[start]) }
            }
        }
    }

    private mutating func renderSection(_ value: TemplateValue?, _ content: Range<Int>) {
        guard let value, !value.isEmpty else { return }
        let items = if case .list(let items) = value { items } else { [value] }
        for item in items {
            stack.append(item)
            render(content)
            stack.removeLast()
        }
    }

    private mutating func append(_ value: TemplateValue, escaped: Bool) {
        switch value {
        case .text(let text): if escaped { MarkupEscape.append(text, to: &output, quotes: true) } else { output += text.utf8 }
        case .markup(let html): if escaped { MarkupEscape.append(html.text, to: &output, quotes: true) } else { output += html.bytes }
        case .flag, .list, .object, .texts: break
        }
    }

    /// The first part of a name is looked up from the innermost section outwards, each other part in the value before it.
    private func value(_ path: [String]) -> TemplateValue? {
        guard let first = path.first else { return stack.last }
        for context in stack.reversed() {
            if let value = context.member(first) { return path.dropFirst().reduce(value) { $0?.member($1) } }
        }
        return nil
    }
}
