import Diagnostics
import Handbook
import Logseq

/// The context of rendering one page: the plan, and what is computed for this page only. Immutable, so it is shared instead of copied.
final class PageContext: Sendable {
    let plan: SitePlan
    let page: PageModel
    let messages: Messages
    /// Translates messages into the page's language.
    let catalogue: MessageCatalogue
    /// The note of the page; nil for pages of the site itself.
    let note: Page?
    let outline: HeadingOutline
    let plainText: PlainText
    private let queries: QueryAnswers?
    /// The examples of the note, by the span of their fence.
    let examples: [SourceSpan: ExampleResult]
    let firstExample: ExampleResult?
    /// The footnotes of the note, by label.
    let footnotes: [String: FootnoteTarget]

    init(_ plan: SitePlan, _ page: PageModel) {
        self.plan = plan
        self.page = page
        messages = plan.theme.messages(page.language)
        catalogue = plan.catalogue(page.language)
        note = page.note.map { plan.graph[$0] }
        let results = note.map { plan.results(on: $0.name) } ?? []
        examples = Dictionary(results.map { ($0.example.fence.span, $0) }, uniquingKeysWith: { first, _ in first })
        firstExample = results.first { $0.example.id.ordinal == 0 }
        plainText = PlainText(graph: plan.graph)
        queries =
            plan.queries
            ?? note?.source.flatMap { source in
                source.queries.isEmpty ? nil : QueryAnswers(to: source.queries, in: plan.graph, today: plan.options.today)
            }
        outline = HeadingOutline(note?.blocks ?? [], plainText: plainText)
        footnotes = Self.footnotes(note?.blocks ?? [])
    }

    /// The answers that include those of a query, which may be in a part of another note.
    func answers(to query: QueryPlan) -> QueryAnswers {
        if let queries, plan.queries != nil || note?.source?.queries.contains(query) == true { return queries }
        return QueryAnswers(to: [query], in: plan.graph, today: plan.options.today)
    }

    var route: Route { page.route }
    var language: Language { page.language }

    /// Writes a sentence; text between backticks becomes code.
    func say(_ message: Message, to writer: inout HTMLWriter) { say(message.text(in: catalogue), to: &writer) }

    func say(_ sentence: String, to writer: inout HTMLWriter) {
        var sentence = sentence
        sentence.withUTF8 { bytes in
            var start = 0
            var isName = false
            while start <= bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "`")) ?? bytes.count
                let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if isName { writer.element(.code) { $0.breakable(part) } } else { writer.breakable(part) }
                isName.toggle()
                start = end + 1
            }
        }
    }

    func reference(to route: Route, anchor: String? = nil) -> String { self.route.reference(to: route, anchor: anchor) }

    /// The reference to a page; nil for a page that is not on the site.
    func reference(to id: PageID) -> String? { plan.route(of: id).map { reference(to: $0) } }

    /// The reference as an attribute.
    func href(to id: PageID) -> Attribute? { plan.route(of: id).map { route.href($0) } }

    func href(to block: Block, on page: PageID) -> Attribute? {
        if page == self.page.note { return Attribute(href: "", "", anchor: Route.encoded(block.anchor)) }
        return plan.route(of: page).map { route.href($0, anchor: block.anchor) }
    }

    func reference(to location: BlockLocation) -> String? { reference(to: plan.graph[location], on: location.page) }

    func reference(to block: Block, on page: PageID) -> String? {
        if page == self.page.note { return "#" + Route.encoded(block.anchor) }
        return plan.route(of: page).map { reference(to: $0, anchor: block.anchor) }
    }

    /// The value of `href` for a target; nil if it must not be a link.
    func address(of target: Link.Target) -> String? {
        switch target {
        case .web(let address): ExternalLink.safe(address)
        case .asset: asset(target).map { route.reference(toPath: $0) }
        case .other(let address): address.hasPrefix("#") ? ExternalLink.safe(address) : nil
        }
    }

    /// The path of the asset of a target; nil if there is none.
    private func asset(_ target: Link.Target) -> String? {
        guard case .asset(let path) = target else { return nil }
        return Graph.asset(path, from: note?.source?.path ?? "", in: plan.assets)
    }

    /// The path of an asset that can be shown or played: not of an empty file.
    func shown(_ target: Link.Target) -> String? {
        asset(target).flatMap { plan.graph.emptyAssets.contains($0) ? nil : $0 }
    }

    /// The image of a region of a PDF, with an alternative text.
    func area(_ path: String, of highlight: PDFHighlight) -> Image {
        let alt = messages(.highlightArea, highlight.page.map(String.init) ?? "")
        return Image(target: .asset(path), alt: alt)
    }

    /// The footnote that references link to: the first with the label.
    struct FootnoteTarget: Sendable {
        let anchor: String
        let ordinal: Int
    }

    private static func footnotes(_ blocks: [Block]) -> [String: FootnoteTarget] {
        var result: [String: FootnoteTarget] = [:]
        func add(_ parts: [BlockContent]) {
            for part in parts {
                switch part {
                case .footnote(let footnote):
                    guard result[footnote.label] == nil else { continue }
                    let label = footnote.label
                    let anchor = "footnote-" + (label.utf8.allSatisfy { $0 > 0x20 } ? label : ContentHash(label).hex(8))
                    result[label] = FootnoteTarget(anchor: anchor, ordinal: footnote.ordinal)
                case .quote(let inner), .container(_, let inner): add(inner)
                case .admonition(let admonition): add(admonition.content)
                case .paragraph, .heading, .list, .table, .code, .math, .html, .rule, .definitions, .embed, .query: continue
                }
            }
        }
        for block in blocks { add(block.content) }
        return result
    }
}
