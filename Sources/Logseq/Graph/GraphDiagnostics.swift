import Diagnostics

/// The findings about the notes of a graph. Names and ids that are claimed twice are found when the indexes are built.
struct GraphDiagnostics {
    private let graph: Graph
    private let assets: Set<String>

    init(_ graph: Graph) {
        self.graph = graph
        assets = Set(graph.assets)
    }

    /// In no particular order.
    func all() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for page in graph.pages { if let source = page.source { report(source, to: &findings) } }
        for path in graph.assets where path.hasSuffix(".org") && !graph.config.isHidden(path) {
            let parts = path.split(separator: "/")
            let isPage = parts.dropLast().contains { $0 == graph.config.pagesDirectory || $0 == graph.config.journalsDirectory }
            if isPage { findings.append(.orgFile(path)) }
        }
        return findings
    }

    /// Reports the findings of parsing a page, and its references that have no target in the graph.
    func report(_ page: ParsedPage, to findings: inout [Diagnostic]) {
        findings += page.diagnostics
        var seen: Set<PageName> = []
        var tooDeep: Set<PageName> = []
        if PageNames.isTooDeep(page.name) {
            findings.append(.namespaceTooDeep(at: page.property("title")?.valueSpan ?? SourceSpan(file: page.file, start: 0, end: 0)))
        }
        for reference in page.references {
            switch reference.target {
            case .asset(let path):
                if let asset = Graph.asset(path, from: page.path, in: assets) {
                    if graph.emptyAssets.contains(asset) { findings.append(.emptyAsset(asset, at: reference.span)) }
                } else if path.hasPrefix("assets/") {
                    findings.append(.missingAsset(path, at: reference.span))
                }
            case .block(let id):
                if graph.location(of: id) == nil, !graph.isWithheld(id) { findings.append(.missingBlock(id, at: reference.span)) }
            case .page(let name, let written):
                if reference.kind != .propertyKey, PageNames.isTooDeep(name), tooDeep.insert(name).inserted {
                    findings.append(.namespaceTooDeep(at: reference.span))
                }
                guard reference.kind != .propertyKey, case .page(let target) = graph.resolve(name), graph.isMissing(target),
                    seen.insert(name).inserted
                else { continue }
                if let close = graph.spellingSuggestions[target] {
                    findings.append(.nearMiss(written, close: graph[close].title, at: reference.span))
                } else {
                    findings.append(.missingPage(written, at: reference.span))
                }
            }
        }
    }
}

extension Graph {
    /// Whether the page is mentioned but has no file, and is neither a namespace nor a day.
    func isMissing(_ id: PageID) -> Bool {
        pages[id.index].source == nil && pages[id.index].children.isEmpty && pages[id.index].date == nil
    }
}

extension Diagnostic {
    static func missingAsset(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "missing-asset", .error, Message("asset `\(path)` does not exist"), at: span,
            help: Message("add the file, or fix the path; paths are case-sensitive"))
    }

    static func emptyAsset(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "empty-asset", .warning, Message("asset `\(path)` is empty"), at: span,
            help: Message("it has 0 bytes, so readers get a link and no image: add the real file"))
    }

    static func missingBlock(_ id: BlockID, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "missing-block", .error, Message("no block has the id `\(id)`"), at: span,
            help: Message("add an `id::` property to the target block"))
    }

    static func missingPage(_ written: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic("missing-page", .info, Message("link to a page that doesn't exist: `\(written)`"), at: span)
    }

    static func nearMiss(_ written: String, close: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "near-miss-page", .warning,
            Message("link to a page that doesn't exist: `\(written)`; `\(close)` exists"),
            at: span, help: Message("did you mean `\(close)`?"))
    }

    static func namespaceTooDeep(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "namespace-too-deep", .warning, Message("page name with more than \(PageNames.mostLevels) namespace levels"), at: span,
            label: Message("its parts are not made pages"), help: Message("use fewer `/` in the name"))
    }

    static func duplicatePage(_ page: ParsedPage, of first: Page) -> Diagnostic {
        let span = SourceSpan(file: page.file, start: 0, end: 0)
        let other = first.source.map { LabelledSpan(SourceSpan(file: $0.file, start: 0, end: 0), Message("the first")) }
        return Diagnostic(
            "duplicate-page-name", .warning,
            Message("page `\(page.title)` has two files: `\(first.source?.path ?? "")` and `\(page.path)`"),
            at: span, related: other.map { [$0] } ?? [],
            help: Message("links go to the first one; rename or merge them"))
    }

    static func aliasCollision(_ alias: String, in page: ParsedPage, with owner: Page) -> Diagnostic {
        Diagnostic(
            "alias-collision", .warning,
            Message("alias `\(alias)` of `\(page.title)` is already the name of `\(owner.title)`"),
            at: page.property("alias")?.valueSpan, help: Message("links to it go to `\(owner.title)`"))
    }

    static func duplicateBlock(_ id: BlockID, _ block: Block, first: Block) -> Diagnostic {
        Diagnostic(
            "duplicate-block-id", .warning, Message("two blocks have the id `\(id)`"),
            at: block.property("id")?.span ?? block.span,
            related: [LabelledSpan(first.property("id")?.span ?? first.span, Message("the first"))],
            help: Message("references go to the first one; remove the other `id::`"))
    }

    static func orgFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "org-file-skipped", .info, Message("`\(path)` is an Org file and is not read"), at: nil,
            help: Message("convert it to Markdown to publish it"))
    }
}
