import Diagnostics
import Mustache

/// The compiled templates of a theme.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Compiles templates under their names. One that Mustache refuses is left out and reported.
    init(_ files: [String: ThemeFile], diagnostics: inout [Diagnostic]) {
        var templates: [String: MustacheTemplate] = [:]
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            do {
                templates[name] = try MustacheTemplate(string: file.text)
            } catch {
                let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1
                let range = LineIndex(file.bytes).range(ofLine: line) ?? 0..<0
                diagnostics.append(
                    Diagnostic("template-syntax", .error, Prose("the template cannot be read", zh: "無法讀取範本"), at: file.span(range)))
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// A page's bytes; nil where there is no such template.
    func render(_ name: String, _ values: [String: TemplateValue], messages: Messages) -> [UInt8]? {
        let page = TemplateRoot(values: RenderedValues(values), messages: messages)
        return library.render(page, withTemplate: name).map { Array($0.utf8) }
    }
}
