import Diagnostics

/// What pages look like and say: templates, message catalogues and assets; the built-in ones, overridden file by file.
package struct Theme: Sendable {
    let templates: Templates
    private let messages: [Language: Messages]
    let assets: [ThemeAsset]

    /// - Parameter overrides: the files of the user's `templates/` folder. A broken one is reported, and the built-in one stands in for it.
    package static func make(overrides: [ThemeFile] = []) -> (theme: Theme, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let theme = Theme(overrides: overrides, diagnostics: &diagnostics)
        return (theme, diagnostics.sorted(by: Diagnostic.inReportOrder))
    }

    private init(overrides: [ThemeFile], diagnostics: inout [Diagnostic]) {
        let builtIn = BuiltInTheme.files
        var messages: [Language: Messages] = [:]
        for language in Language.allCases {
            let path = "messages/\(language.rawValue).txt"
            messages[language] = Self.messages(
                language, builtIn: builtIn.first { $0.path == path }, override: overrides.first { $0.path == path },
                diagnostics: &diagnostics)
        }
        self.messages = messages
        let shared = messages.values.map(\.keys).reduce(messages[.english]?.keys ?? []) { $0.intersection($1) }

        let builtInTemplates = Self.templates(builtIn)
        let chosen = builtInTemplates.merging(Self.templates(overrides)) { _, override in override }
        let check = TemplateCheck(chosen, messages: shared)
        diagnostics += check.diagnostics
        let sound = chosen.filter { !check.broken.contains($0.key) }
        templates = Templates(builtInTemplates.merging(sound) { _, override in override }, diagnostics: &diagnostics)
        Self.reportUnknownMessages(overrides, used: check.usedMessages, diagnostics: &diagnostics)
        assets = ThemeAsset.make(builtIn: builtIn, overrides: overrides)
    }

    /// The interface in a language.
    package func messages(_ language: Language) -> Messages { messages[language] ?? Messages(language: language, texts: [:]) }

    /// The bytes of a theme file that is published under its content hash; nil for a name that the theme has not.
    func asset(named path: String) -> ThemeAsset? { assets.first { $0.path == path } }

    private static func templates(_ files: [ThemeFile]) -> [String: ThemeFile] {
        var result: [String: ThemeFile] = [:]
        for file in files where file.path.hasSuffix(".mustache") && !file.path.hasPrefix("assets/") {
            result[String(file.path.dropLast(".mustache".count))] = file
        }
        return result
    }

    private static func messages(
        _ language: Language, builtIn: ThemeFile?, override: ThemeFile?, diagnostics: inout [Diagnostic]
    ) -> Messages {
        var texts: [String: String] = [:]
        var parameters: [String: Set<Int>] = [:]
        for entry in builtIn.map({ MessageFile($0.bytes).entries }) ?? [] {
            texts[entry.key] = entry.text
            parameters[entry.key] = entry.parameters
        }
        if let override {
            let file = MessageFile(override.bytes)
            for range in file.malformed {
                diagnostics.append(
                    Diagnostic(
                        "message-syntax", .error, Prose("line is no `key = text`", zh: "此行不是 `key = text`"), at: override.span(range)))
            }
            for entry in file.entries {
                texts[entry.key] = entry.text
                guard let known = parameters[entry.key], let surplus = entry.parameters.subtracting(known).min() else { continue }
                diagnostics.append(
                    Diagnostic(
                        "message-parameter", .error,
                        Prose("message `\(entry.key)` has no parameter {\(surplus)}", zh: "訊息 `\(entry.key)` 沒有參數 {\(surplus)}"),
                        at: override.span(entry.range)))
            }
        }
        return Messages(language: language, texts: texts)
    }

    /// A message that neither the program nor a template asks for is most likely misspelt.
    private static func reportUnknownMessages(_ overrides: [ThemeFile], used: Set<String>, diagnostics: inout [Diagnostic]) {
        for file in overrides where file.path.hasPrefix("messages/") {
            for entry in MessageFile(file.bytes).entries where MessageKey(rawValue: entry.key) == nil && !used.contains(entry.key) {
                diagnostics.append(
                    Diagnostic(
                        "unknown-message", .warning, Prose("nothing uses the message `\(entry.key)`", zh: "訊息 `\(entry.key)` 沒有被使用"),
                        at: file.span(entry.range)))
            }
        }
    }
}
