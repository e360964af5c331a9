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

    private mutating func report(_ rule: RuleID, _ headline: Prose, in name: String, at range: Range<Int>, help: Prose? = nil) {
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
                "template-syntax", Prose("tag is never closed", zh: "標籤沒有結尾"), in: name, at: error.range,
                help: Prose("end it with as many braces as it begins with", zh: "請以與開頭相同數量的大括號結尾"))
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
                    return report("template-syntax", Prose("sections are nested too deeply", zh: "區段的巢狀太深"), in: name, at: tag.range)
                }
            case .end:
                guard let start = open.popLast() else {
                    broken.insert(name)
                    return report(
                        "template-syntax", Prose("`\(tag.name)` ends but never began", zh: "`\(tag.name)` 有結尾卻沒有開頭"), in: name,
                        at: tag.range)
                }
                if start.name != tag.name {
                    broken.insert(name)
                    return report(
                        "template-syntax",
                        Prose("`\(tag.name)` ends where `\(start.name)` is open", zh: "`\(start.name)` 尚未結束就遇到 `\(tag.name)` 的結尾"),
                        in: name, at: tag.range)
                }
            case .other:
                broken.insert(name)
                return report(
                    "template-syntax", Prose("tag `\(tag.name)` is not supported", zh: "不支援標籤 `\(tag.name)`"), in: name, at: tag.range,
                    help: Prose("delimiters and content types cannot be changed", zh: "分隔符號與內容類型無法變更"))
            case .text, .markup, .partial, .comment: continue
            }
        }
        if let start = open.last {
            broken.insert(name)
            report("template-syntax", Prose("section `\(start.name)` never ends", zh: "區段 `\(start.name)` 沒有結尾"), in: name, at: start.range)
        }
    }

    /// Each partial exists, and none contains itself: that would render without end.
    private mutating func checkPartials(_ name: String, path: [String]) {
        for tag in tags[name] ?? [] where tag.kind == .partial || tag.kind == .parent {
            if files[tag.name] == nil {
                report(
                    "unknown-template-partial", Prose("there is no template `\(tag.name)`", zh: "沒有名為 `\(tag.name)` 的範本"), in: name,
                    at: tag.range)
            } else if path.contains(tag.name) || path.count == Self.deepest {
                broken.insert(path[0])
                report(
                    "template-syntax", Prose("template `\(tag.name)` contains itself", zh: "範本 `\(tag.name)` 包含了自己"), in: name,
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
                    "unknown-message", Prose("there is no message `\(key)`", zh: "沒有名為 `\(key)` 的訊息"), in: name, at: tag.range,
                    help: Prose("add it to templates/messages, in every language", zh: "請把它加入 templates/messages 的每個語言"))
            }
            return
        }
        guard let variable = variable(tag.name, open: open) else { return reportUnknown(tag, in: name) }
        switch (variable.kind, tag.kind) {
        case (.markup, .text):
            report(
                "template-escapes-markup", Prose("`\(tag.name)` is markup and would be shown as text", zh: "`\(tag.name)` 是標記，會被當成文字顯示"),
                in: name,
                at: tag.range, help: Prose("write {{{\(tag.name)}}}", zh: "請寫成 {{{\(tag.name)}}}"))
        case (.text, .markup):
            report(
                "template-unescaped-text", Prose("`\(tag.name)` is text and would be read as markup", zh: "`\(tag.name)` 是文字，會被當成標記解讀"),
                in: name,
                at: tag.range, help: Prose("write {{\(tag.name)}}", zh: "請寫成 {{\(tag.name)}}"))
        case (.list, _), (.flag, _):
            report(
                "template-syntax", Prose("`\(tag.name)` is no text; it opens a section", zh: "`\(tag.name)` 不是文字，而是用來開啟區段"), in: name,
                at: tag.range,
                help: Prose("write {{#\(tag.name)}}…{{/\(tag.name)}}", zh: "請寫成 {{#\(tag.name)}}…{{/\(tag.name)}}"))
        case (.text, _), (.markup, _): break
        }
    }

    private mutating func reportUnknown(_ tag: TemplateTag, in name: String) {
        report(
            "unknown-template-variable", Prose("there is no variable `\(tag.name)`", zh: "沒有名為 `\(tag.name)` 的變數"), in: name, at: tag.range,
            help: nearest(to: tag.name).map { Prose("did you mean `\($0)`?", zh: "是否想寫 `\($0)`？") })
    }

    private func nearest(to name: String) -> String? {
        let candidates = TemplateVariable.all.map { (distance: EditDistance.between(name, $0.name), name: $0.name) }
        return candidates.filter { $0.distance <= max(1, name.utf8.count / 3) }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
            .name
    }
}
