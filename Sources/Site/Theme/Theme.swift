import Diagnostics

/// Templates, message catalogues and assets: the built-in ones, overridden file by file.
package struct Theme: Sendable {
    private let templates: [String: Template]
    package let languages: Languages
    let assets: [ThemeAsset]

    /// - Parameter overrides: the files of the user's `templates/` folder. A broken one is reported, and the built-in one replaces it.
    /// - Returns: the theme, and what is wrong with the files, in report order.
    package static func make(overrides: [ThemeFile] = []) -> (theme: Theme, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let theme = Theme(overrides: overrides, diagnostics: &diagnostics)
        return (theme, diagnostics.sorted(by: Diagnostic.inReportOrder))
    }

    private init(overrides: [ThemeFile], diagnostics: inout [Diagnostic]) {
        let builtIn = BuiltInTheme.files
        languages = Languages(overrides: overrides)
        let shared = languages.all.map { [languages] in languages.messages($0).keys }.reduce(languages.messages(.english).keys) {
            $0.intersection($1)
        }

        let builtInTemplates = Self.templates(builtIn)
        var own = Self.templates(overrides)
        let known = Set(own.keys)
        var check = TemplateCheck(builtInTemplates, own: own, messages: shared)
        diagnostics += check.diagnostics
        diagnostics += CatalogueCheck(overrides, used: check.usedMessages).diagnostics
        // The built-in templates that replace broken ones may include others of the user: checked until none is broken. What is then found, as a
        // cycle through a built-in template, is a finding too.
        var seen = Set(diagnostics)
        while own.keys.contains(where: check.broken.contains) {
            own = own.filter { !check.broken.contains($0.key) }
            check = TemplateCheck(builtInTemplates, own: own, known: known, messages: shared)
            diagnostics += check.diagnostics.filter { seen.insert($0).inserted }
        }
        templates = check.templates
        assets = ThemeAsset.make(builtIn: builtIn, overrides: overrides)
    }

    /// The bytes of a template with the values of a page, and the messages of a language under `message`; nil if there is no such template.
    func render(_ template: String, _ values: TemplateValue, messages: Messages) -> [UInt8]? {
        templates[template]?.render([["message": .texts { messages.text(of: $0) }], values])
    }

    /// The message catalogue of a language.
    package func messages(_ language: Language) -> Messages { languages.messages(language) }

    /// An asset by its path in `templates/assets/`; nil if there is none.
    func asset(named path: String) -> ThemeAsset? { assets.first { $0.path == path } }

    private static func templates(_ files: [ThemeFile]) -> [String: ThemeFile] {
        var result: [String: ThemeFile] = [:]
        for file in files where file.path.hasSuffix(".mustache") && !file.path.hasPrefix("assets/") {
            result[String(file.path.dropLast(".mustache".count))] = file
        }
        return result
    }
}
