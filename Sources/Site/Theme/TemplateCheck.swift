import Diagnostics

/// Compiles the templates of a theme, and reports what is wrong with them before a page is rendered: Mustache itself takes an unknown name
/// for an empty one.
struct TemplateCheck {
    private let files: [String: ThemeFile]
    private let own: Set<String>
    private let known: Set<String>
    private let messages: Set<String>
    /// Under their names; each with its partials.
    private(set) var templates: [String: Template] = [:]
    /// Names of templates that cannot be used.
    private(set) var broken: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var usedMessages: Set<String> = []
    private var seen: Set<Diagnostic> = []

    /// - Parameters:
    ///   - builtIn: templates under their names, which are their paths without `.mustache`.
    ///   - own: those of the user, which override them.
    ///   - known: names of templates that are there but not used, because they are broken.
    init(_ builtIn: [String: ThemeFile], own: [String: ThemeFile], known: Set<String> = [], messages: Set<String>) {
        files = builtIn.merging(own) { $1 }
        self.own = Set(own.keys)
        self.known = known
        self.messages = messages
        var sources: [String: TemplateSource] = [:]
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            do { sources[name] = try TemplateSource(name, file.bytes) } catch { report(error, in: nil) }
        }
        let included = Set(sources.values.flatMap(\.tokens).filter { $0.kind == .partial }.map(\.name))
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            let template = TemplateLinker.link(source, with: sources)
            templates[name] = template
            for error in template.errors { report(error, in: template) }
            // The names in a partial are checked where it is included: they may be those of an item.
            if !included.contains(name) { for use in template.uses { check(use) } }
        }
    }

    private mutating func report(_ rule: RuleID, _ headline: Message, in name: String, at range: Range<Int>, help: Message? = nil) {
        guard let span = files[name]?.span(range) else { return }
        let diagnostic = Diagnostic(rule, .error, headline, at: span, help: help)
        if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    private mutating func report(_ rule: RuleID, _ headline: Message, _ use: TemplateUse, help: Message? = nil) {
        report(rule, headline, in: use.template, at: use.tag.range, help: help)
    }

    /// - Parameter template: what was linked; nil for the error of a file.
    private mutating func report(_ error: TemplateError, in template: Template?) {
        var rule: RuleID = "template-syntax"
        let headline: Message
        switch error.cause {
        case .unclosedTag: headline = Message("unclosed tag")
        case .unsupportedTag(let tag): headline = Message("tag `\(tag)` is not supported")
        case .delimiters: headline = Message("delimiters must be two short words without `=`")
        case .nestedTooDeeply: headline = Message("sections are nested too deeply")
        case .unopenedEnd(let end): headline = Message("`\(end)` is closed but was never opened")
        case .wrongEnd(let end, let open):
            headline = Message("`\(end)` is closed while `\(open)` is open")
        case .unclosedSection(let section): headline = Message("unclosed section `\(section)`")
        case .unknownPartial(let name):
            guard files[name] == nil, !known.contains(name) else { return }
            rule = "unknown-template-partial"
            headline = Message("unknown template `\(name)`")
        case .recursion(let names):
            rule = "template-recursion"
            let cycle = names.joined(separator: " → ")
            headline = Message("templates include each other in a cycle: \(cycle)")
            broken.formUnion(names)
        case .tooLarge(let names):
            rule = "template-recursion"
            headline = Message("template expands to too many parts")
            broken.formUnion(names)
            // The built-in templates alone are small: if none of the user's is open at the bound, one before has used the room.
            if own.isDisjoint(with: names) { broken.formUnion(template?.partials ?? []) }
            // The bound may be reached in a built-in template: the tag of the user that includes it is reported.
            let candidates = [(error.template, error.range)] + error.around + own.intersection(broken).sorted().map { ($0, 0..<0) }
            if let (name, range) = candidates.first(where: { own.contains($0.0) }) { report(rule, headline, in: name, at: range) }
            return
        }
        if rule == "template-syntax" { broken.insert(error.template) }
        report(rule, headline, in: error.template, at: error.range)
    }

    private mutating func check(_ use: TemplateUse) {
        let variable = variable(use)
        switch use.tag.kind {
        case .section:
            if variable == nil { reportUnknown(use) }
            guard case .list? = variable?.kind, use.sections.contains(use.tag.name) else { return }
            report("template-recursion", Message("section `\(use.tag.name)` is inside itself"), use)
            broken.insert(use.template)
        case .inverted: if variable == nil { reportUnknown(use) }
        default: checkValue(use, variable)
        }
    }

    /// A variable of an item of the lists around the tag, else of the page.
    private func variable(_ use: TemplateUse) -> TemplateVariable? {
        for case .list(let items)? in use.sections.reversed().map({ TemplateVariable.byName[$0]?.kind }) {
            if let item = items.first(where: { $0.name == use.tag.name }) { return item }
        }
        return TemplateVariable.byName[use.tag.name]
    }

    private mutating func checkValue(_ use: TemplateUse, _ variable: TemplateVariable?) {
        let name = use.tag.name
        if name == "." { return }
        if name.hasPrefix("message.") { return checkMessage(String(name.dropFirst("message.".count)), use) }
        switch (variable?.kind, use.tag.kind) {
        case (nil, _): reportUnknown(use)
        case (.markup?, .text):
            report(
                "template-escapes-markup", Message("`\(name)` is markup and would be shown as text"),
                use, help: Message("use {{{\(name)}}}"))
        case (.text?, .markup):
            report(
                "template-unescaped-text", Message("`\(name)` is text and would be read as markup"),
                use, help: Message("use {{\(name)}}"))
        case (.list?, _), (.flag?, _):
            report(
                "template-syntax", Message("`\(name)` is not text; it opens a section"),
                use, help: Message("use {{#\(name)}}…{{/\(name)}}"))
        case (.text?, _), (.markup?, _): break
        }
    }

    private mutating func checkMessage(_ key: String, _ use: TemplateUse) {
        usedMessages.insert(key)
        if messages.contains(key) { return }
        report(
            "unknown-message", Message("unknown message `\(key)`"), use,
            help: Message("add it to templates/messages, in every language"))
    }

    private mutating func reportUnknown(_ use: TemplateUse) {
        let name = use.tag.name
        report(
            "unknown-template-variable", Message("unknown variable `\(name)`"), use,
            help: TemplateVariable.all.map(\.name).closestMatch(to: name).map { Message("did you mean `\($0)`?") })
    }
}
