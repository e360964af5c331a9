import Diagnostics
import Mustache
import Synchronization

/// The compiled templates of a theme.
final class Templates: Sendable {
    /// What a frame is made for.
    private struct Key: Hashable {
        let template: String
        let language: Language
        let shape: [UInt8]
    }

    private let library: MustacheLibrary
    /// A site has a handful of shapes; pages are written at the same time. What a frame is does not depend on who makes it.
    private let frames = Mutex<[Key: TemplateFrame]>([:])

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
                    Diagnostic("template-syntax", .error, Message("the template cannot be read"), at: file.span(range)))
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// A page's bytes; nil where there is no such template.
    func render(_ name: String, _ values: TemplateValues, messages: Messages) -> [UInt8]? {
        var texts: [[UInt8]] = []
        values.addTexts(to: &texts)
        return frame(name, values, messages)?.filled(with: texts)
    }

    private func frame(_ name: String, _ values: TemplateValues, _ messages: Messages) -> TemplateFrame? {
        var shape: [UInt8] = []
        values.addShape(to: &shape)
        let key = Key(template: name, language: messages.language, shape: shape)
        if let frame = frames.withLock({ $0[key] }) { return frame }
        guard let rendered = library.render(TemplateRoot(values, messages: messages), withTemplate: name) else { return nil }
        let frame = TemplateFrame(rendered)
        frames.withLock { $0[key] = frame }
        return frame
    }
}
