import Diagnostics

/// Holds the templates of a theme to the variables, partials and messages that exist, before any page is rendered: Mustache itself takes an
/// unknown name for an empty one.
struct TemplateCheck {
    /// Deeper nesting of sections or partials than any page needs; guards the stack.
    private static let deepest = 32

    private let files: [String: ThemeFile]
    private let messages: Set<String>
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var usedMessages: Set<String> = []
    /// Templates that cannot be used at all.
    private(set) var broken: Set<String> = []
    private var tags: [String: [TemplateTag]] = [:]
    /// Templates that were checked, with the items that were open around them.
    private var checked: Set<String> = []

    /// - Parameter files: templates under their names, which are their paths without `.mustache`.
    init(_ files: [String: ThemeFile], messages: Set<String>) {
        self.files = files
        self.messages = messages
        for name in files.keys.sorted() { scan(name) }
        for name in files.keys.sorted() where !broken.contains(name) { checkNesting(name) }
        for name in files.keys.sorted() where !broken.contains(name) { checkPartials(name, path: [name]) }
        let included = Set(tags.values.joined().filter { $0.kind == .partial || $0.kind == .parent }.map(\.name))
        for name in files.keys.sorted() where !included.contains(name) { checkNames(name, open: []) }
    }

    private mutating func report(_ rule: RuleID, _ headline: Message, in name: String, at range: Range<Int>, help: Message? = nil) {
        guard let file = files[name], let span = file.span(range) else { return }
        let diagnostic = Diagnostic(rule, .error, headline, at: span, help: help)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    private mutating func scan(_ name: String) {
        do {
            tags[name] = try TemplateTag.scan(files[name]?.bytes ?? [])
        } catch {
            broken.insert(name)
            report(
                "template-syntax", Message("tag is never closed"), in: name, at: error.range,
                help: Message("end it with as many braces as it begins with"))
        }
    }

    private mutating func checkNesting(_ name: String) {
        var open: [TemplateTag] = []
        for tag in tags[name] ?? [] {
            switch tag.kind {
            case .section, .inverted, .parent, .block:
                open.append(tag)
                if open.count == Self.deepest {
                    broken.insert(name)
                    return report("template-syntax", Message("sections are nested too deeply"), in: name, at: tag.range)
                }
            case .end:
                guard let start = open.popLast() else {
                    broken.insert(name)
                    return report(
                        "template-syntax", Message("`\(tag.name)` ends but never began"), in: name,
                        at: tag.range)
                }
                if start.name != tag.name {
                    broken.insert(name)
                    return report(
                        "template-syntax",
                        Message("`\(tag.name)` ends where `\(start.name)` is open"),
                        in: name, at: tag.range)
                }
            case .other:
                broken.insert(name)
                return report(
                    "template-syntax", Message("tag `\(tag.name)` is not supported"), in: name, at: tag.range,
                    help: Message("delimiters and content types cannot be changed"))
            case .text, .markup, .partial, .comment: continue
            }
        }
        if let start = open.last {
            broken.insert(name)
            report("template-syntax", Message("section `\(start.name)` never ends"), in: name, at: start.range)
        }
    }

    /// Each partial exists, and none contains itself: that would render without end.
    private mutating func checkPartials(_ name: String, path: [String]) {
        for tag in tags[name] ?? [] where tag.kind == .partial || tag.kind == .parent {
            if files[tag.name] == nil {
                report(
                    "unknown-template-partial", Message("there is no template `\(tag.name)`"), in: name,
                    at: tag.range)
            } else if path.contains(tag.name) || path.count == Self.deepest {
                broken.insert(path[0])
                report(
                    "template-syntax", Message("template `\(tag.name)` contains itself"), in: name,
                    at: tag.range)
            } else if !broken.contains(tag.name) {
                checkPartials(tag.name, path: path + [tag.name])
            }
        }
    }

    /// A name is known when it is a variable of the page, or of an item of a list that is open around it, in this template or in one that
    /// includes it.
    private mutating func checkNames(_ name: String, open outer: [[TemplateVariable]]) {
        let place = name + "|" + outer.joined().map(\.name).joined(separator: "|")
        guard !broken.contains(name), checked.insert(place).inserted else { return }
        var open = outer
        for tag in tags[name] ?? [] {
            switch tag.kind {
            case .text, .markup: checkValue(tag, in: name, open: open)
            case .section, .inverted:
                let variable = variable(tag.name, open: open)
                if variable == nil { reportUnknown(tag, in: name) }
                if tag.kind == .section, case .list(let items)? = variable?.kind { open.append(items) } else { open.append([]) }
            case .parent:
                checkNames(tag.name, open: open)
                open.append([])
            case .partial: checkNames(tag.name, open: open)
            case .block: open.append([])
            case .end: if !open.isEmpty { open.removeLast() }
            case .comment, .other: continue
            }
        }
    }

    private func variable(_ name: String, open: [[TemplateVariable]]) -> TemplateVariable? {
        for items in open.reversed() {
            if let item = items.first(where: { $0.name == name }) { return item }
        }
        return TemplateVariable.byName[name]
    }

    private mutating func checkValue(_ tag: TemplateTag, in name: String, open: [[TemplateVariable]]) {
        if tag.name == "." { return }
        if tag.name.hasPrefix("message.") {
            let key = String(tag.name.dropFirst("message.".count))
            usedMessages.insert(key)
            if !messages.contains(key) {
                report(
                    "unknown-message", Message("there is no message `\(key)`"), in: name, at: tag.range,
                    help: Message("add it to templates/messages, in every language"))
            }
            return
        }
        guard let variable = variable(tag.name, open: open) else { return reportUnknown(tag, in: name) }
        switch (variable.kind, tag.kind) {
        case (.markup, .text):
            report(
                "template-escapes-markup", Message("`\(tag.name)` is markup and would be shown as text"),
                in: name,
                at: tag.range, help: Message("write {{{\(tag.name)}}}"))
        case (.text, .markup):
            report(
                "template-unescaped-text", Message("`\(tag.name)` is text and would be read as markup"),
                in: name,
                at: tag.range, help: Message("write {{\(tag.name)}}"))
        case (.list, _), (.flag, _):
            report(
                "template-syntax", Message("`\(tag.name)` is no text; it opens a section"), in: name,
                at: tag.range,
                help: Message("write {{#\(tag.name)}}…{{/\(tag.name)}}"))
        case (.text, _), (.markup, _): break
        }
    }

    private mutating func reportUnknown(_ tag: TemplateTag, in name: String) {
        report(
            "unknown-template-variable", Message("there is no variable `\(tag.name)`"), in: name, at: tag.range,
            help: nearest(to: tag.name).map { Message("did you mean `\($0)`?") })
    }

    private func nearest(to name: String) -> String? {
        let candidates = TemplateVariable.all.map { (distance: EditDistance.between(name, $0.name), name: $0.name) }
        return candidates.filter { $0.distance <= max(1, name.utf8.count / 3) }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
            .name
    }
}
