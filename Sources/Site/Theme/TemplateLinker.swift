/// Puts partials in place of their tags, indented as the specification says.
///
/// Templates come from users: depth, number of partials and size are bounded, so that neither a linked template nor the pages that it makes are
/// exponentially larger than the files.
struct TemplateLinker {
    private static let maximumDepth = 100
    private static let maximumPartials = 1000
    private static let maximumTokens = 50_000
    /// Tags of markup: each may write the whole content of a page.
    private static let maximumMarkup = 200
    /// Bytes of text between tags, with the indentation of partials.
    private static let maximumText = 4 << 20

    private let sources: [String: TemplateSource]
    private var template = Template()
    /// The templates that are open, with the indices of their tokens.
    private var path: [(name: String, index: Int)] = []
    /// The tags that include those after the first.
    private var includes: [(template: String, range: Range<Int>)] = []
    /// The sections that are open, with the indices of their tokens; the name of an inverted one is empty.
    private var sections: [(name: String, index: Int)] = []
    private var partials = 0
    private var markup = 0
    private var textBytes = 0
    /// Whether a bound is reached: only the sections that are open are closed.
    private var isFull = false

    static func link(_ root: TemplateSource, with sources: [String: TemplateSource]) -> Template {
        var linker = TemplateLinker(sources: sources)
        linker.link(root, indentation: [])
        return linker.template
    }

    private mutating func link(_ source: TemplateSource, indentation: ArraySlice<UInt8>) {
        path.append((source.name, template.tokens.count))
        template.partials.insert(source.name)
        template.append(.partial)
        for tag in source.tokens { link(tag, of: source, indentation) }
        template.close(path.removeLast().index)
    }

    private mutating func link(_ tag: TemplateSource.Token, of source: TemplateSource, _ indentation: ArraySlice<UInt8>) {
        let text = source.bytes[tag.range]
        let names = tag.name == "." ? [] : tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let use = TemplateUse(tag: tag, template: source.name, sections: sections.map(\.name))
        switch tag.kind {
        case .line, .literal:
            let isIndented = tag.kind == .line && text.first != UInt8(ascii: "\n")
            textBytes += text.count + (isIndented ? indentation.count : 0)
            if hasRoom(for: tag, of: source) { template.append(.literal((isIndented ? Array(indentation) : []) + text)) }
        case .text: if hasRoom(for: tag, of: source) { template.append(.text(names), use) }
        case .markup:
            markup += 1
            if hasRoom(for: tag, of: source) { template.append(.markup(names), use) }
        case .section:
            sections.append((tag.name, template.tokens.count))
            template.append(.section(names), use)
        case .inverted:
            sections.append(("", template.tokens.count))
            template.append(.inverted(names), use)
        case .end: template.close(sections.removeLast().index)
        case .partial where hasRoom(for: tag, of: source):
            let error = insert(tag, of: source, indentation + source.bytes[tag.margin])
            guard let error else { break }
            template.errors.append(TemplateError(cause: error, template: source.name, range: tag.range, around: includes.reversed()))
        case .partial, .comment, .delimiters, .unsupported: break
        }
    }

    /// Whether no bound is reached. The first tag after a bound is an error.
    private mutating func hasRoom(for tag: TemplateSource.Token, of source: TemplateSource) -> Bool {
        if isFull { return false }
        isFull = textBytes > Self.maximumText || template.tokens.count > Self.maximumTokens || markup > Self.maximumMarkup
        if isFull {
            template.errors.append(
                TemplateError(cause: .tooLarge(path.map(\.name)), template: source.name, range: tag.range, around: includes.reversed()))
        }
        return !isFull
    }

    private mutating func insert(
        _ tag: TemplateSource.Token, of source: TemplateSource, _ indentation: ArraySlice<UInt8>
    ) -> TemplateError.Cause? {
        guard let partial = sources[tag.name] else { return .unknownPartial(tag.name) }
        if let start = path.firstIndex(where: { $0.name == tag.name }) {
            template.append(.recursion(path[start].index))
            return .recursion(path[start...].map(\.name) + [tag.name])
        }
        partials += 1
        guard partials <= Self.maximumPartials, path.count + sections.count < Self.maximumDepth else {
            isFull = true
            return .tooLarge(path.map(\.name) + [tag.name])
        }
        includes.append((source.name, tag.range))
        link(partial, indentation: indentation)
        includes.removeLast()
        return nil
    }
}
