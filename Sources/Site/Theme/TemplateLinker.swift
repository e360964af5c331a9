/// Puts partials in place of their tags, indented as the specification says.
///
/// Templates come from users: depth and number of partials are bounded, so that a linked template is never exponentially larger than its files.
struct TemplateLinker {
    private static let maximumDepth = 100
    private static let maximumPartials = 1000

    private let sources: [String: TemplateSource]
    private var template = Template()
    /// The templates that are open, with the indices of their tokens.
    private var path: [(name: String, index: Int)] = []
    /// The sections that are open, with the indices of their tokens; the name of an inverted one is empty.
    private var sections: [(name: String, index: Int)] = []
    private var partials = 0

    static func link(_ root: TemplateSource, with sources: [String: TemplateSource]) -> Template {
        var linker = TemplateLinker(sources: sources)
        linker.link(root, indentation: [])
        return linker.template
    }

    private mutating func link(_ source: TemplateSource, indentation: ArraySlice<UInt8>) {
        path.append((source.name, template.tokens.count))
        template.append(.partial)
        for tag in source.tokens { link(tag, of: source, indentation) }
        template.close(path.removeLast().index)
    }

    private mutating func link(_ tag: TemplateSource.Token, of source: TemplateSource, _ indentation: ArraySlice<UInt8>) {
        let text = source.bytes[tag.range]
        let names = tag.name == "." ? [] : tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let use = TemplateUse(tag: tag, template: source.name, sections: sections.map(\.name))
        switch tag.kind {
        case .line: template.append(.literal((text.first == UInt8(ascii: "\n") ? [] : Array(indentation)) + text))
        case .literal: template.append(.literal(Array(text)))
        case .text: template.append(.text(names), use)
        case .markup: template.append(.markup(names), use)
        case .section:
            sections.append((tag.name, template.tokens.count))
            template.append(.section(names), use)
        case .inverted:
            sections.append(("", template.tokens.count))
            template.append(.inverted(names), use)
        case .end: template.close(sections.removeLast().index)
        case .partial:
            let error = insert(tag, indentation + source.bytes[tag.margin])
            if let error { template.errors.append(TemplateError(cause: error, template: source.name, range: tag.range)) }
        case .comment, .delimiters, .unsupported: break
        }
    }

    private mutating func insert(_ tag: TemplateSource.Token, _ indentation: ArraySlice<UInt8>) -> TemplateError.Cause? {
        guard let partial = sources[tag.name] else { return .unknownPartial(tag.name) }
        if let start = path.firstIndex(where: { $0.name == tag.name }) {
            template.append(.recursion(path[start].index))
            return .recursion(path[start...].map(\.name) + [tag.name])
        }
        partials += 1
        guard partials <= Self.maximumPartials, path.count + sections.count < Self.maximumDepth else {
            return .tooLarge(path.map(\.name) + [tag.name])
        }
        link(partial, indentation: indentation)
        return nil
    }
}
