import Diagnostics
import Handbook
import Logseq

/// The plan of the site: its pages with their routes, and the indexes that pages use. Rendering does not change it, so pages can be
/// rendered in any order and in parallel.
package struct SitePlan: Sendable {
    private(set) var graph: Graph
    /// nil for a graph without queries, and after an edit: then the page that is rendered has its own.
    private(set) var queries: QueryAnswers?
    let theme: Theme
    let options: SiteOptions
    package private(set) var pages: [PageModel]
    /// The files of the graph that pages refer to, which are copied to the same paths of the site.
    package let assets: Set<String>
    let pictures: [String: PictureSize]
    /// The pages of the graph that are on the site, by title.
    let listing: [PageID]
    /// Top-level pages with a file, by title, without journals.
    let topics: [PageID]
    /// Pages that are used as tags and are on the site, by title.
    let tags: [PageID]
    /// Latest first.
    let journals: [PageID]
    /// In the order of the names of their pages.
    private(set) var examples: [ExampleResult]
    private(set) var diagnostics: [PlacedDiagnostic]
    /// The Services of all examples.
    let services: ServiceIndex
    let lists: ListRoutes
    private(set) var links: LinkIndex
    /// The page of the whole graph; nil for a graph that is too small.
    let graphPage: Route?
    /// The page of fields for each language of a page with an example.
    let fields: [Language: Route]
    /// For every language of a page.
    private let catalogues: [Language: MessageCatalogue]
    let home: Route
    private let routes: [Route?]
    private let neighbours: [Neighbours]
    private let ownNames: [String]
    /// The index of each page of the graph in `listing`.
    private let ranks: [Int]

    /// The previous and next page: by title in the same namespace, by day among journals.
    struct Neighbours: Sendable {
        var previous: PageID?
        var next: PageID?
    }

    /// The routes of the lists; empty for a list without entries.
    struct ListRoutes: Sendable {
        var pages: [Route] = []
        var tags: [Route] = []
        var journals: [Route] = []
        var examples: [Route] = []
        var findings: [Route] = []
    }

    /// Results by page, in the order of the examples.
    private var results: [PageName: [ExampleResult]]

    func results(on page: PageName) -> [ExampleResult] { results[page] ?? [] }
    package func catalogue(_ language: Language) -> MessageCatalogue { catalogues[language] ?? .english }
    func route(of id: PageID) -> Route? { routes[id.index] }
    /// - Parameter path: of the file, from the root of the graph.
    package func route(ofNote path: String) -> Route? { graph.pages.first { $0.source?.path == path }.flatMap { route(of: $0.id) } }
    func neighbours(of id: PageID) -> Neighbours { neighbours[id.index] }
    /// The name of a page without its namespace.
    func ownName(of id: PageID) -> String { ownNames[id.index] }
    /// The index of a page in the order of names.
    func rank(of id: PageID) -> Int { ranks[id.index] }

    init(_ input: SiteInput, theme: Theme, options: SiteOptions) {
        let graph = input.graph
        self.graph = graph
        queries = QueryAnswers(graph, today: options.today)
        examples = input.results.sorted { $0.example.id < $1.example.id }
        services = ServiceIndex(examples)
        let results = Dictionary(grouping: examples) { $0.example.id.page }
        self.results = results
        var locations = DiagnosticLocator(graph.pages, files: input.files) { results[$0] ?? [] }
        diagnostics = locations.locate(input.diagnostics)
        self.theme = theme
        self.options = options
        assets = Set(graph.usedAssets)
        pictures = input.pictures
        var table = RouteTable()
        let shown = graph.pages.filter { $0.source != nil || !$0.backlinks.isEmpty || !$0.taggedPages.isEmpty || !$0.children.isEmpty }
        let byName = shown.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        listing = byName.map(\.id)
        ownNames = graph.pages.map { Breadcrumbs.lastPart(of: $0) }
        var ranks = [Int](repeating: byName.count, count: graph.pages.count)
        for (rank, page) in byName.enumerated() { ranks[page.id.index] = rank }
        self.ranks = ranks
        topics = byName.filter { $0.source != nil && !$0.isJournal && $0.parent == nil }.map(\.id)
        let isShown = Set(listing)
        tags = graph.tags.filter(isShown.contains)
        journals = graph.journals.reversed().filter(isShown.contains)

        let homeNote = graph.config.home.flatMap { Self.page(named: $0, in: graph) } ?? Self.page(named: "contents", in: graph)
        home = table.reserve("index.html")
        var routes = [Route?](repeating: nil, count: graph.pages.count)
        for page in byName { routes[page.id.index] = page.id == homeNote ? home : table.page(named: page.title) }
        self.routes = routes
        links = LinkIndex(graph) { routes[$0.index] != nil }
        neighbours = Self.neighbours(graph, listing: listing, journals: journals)

        var pages: [PageModel] = []
        for page in byName {
            guard let route = routes[page.id.index] else { continue }
            let textLanguage = TextLanguage.of(page, in: graph, default: options.language, among: theme.languages)
            pages.append(
                PageModel(
                    subject: .note(page.id), route: route, title: page.title,
                    language: theme.languages.language(for: textLanguage) ?? options.language,
                    textLanguage: textLanguage))
        }
        let messages = theme.messages(options.language)
        let own = { (subject: PageModel.Subject, route: Route, title: String) in
            PageModel(subject: subject, route: route, title: title, language: options.language, textLanguage: options.language.tag)
        }
        if homeNote == nil { pages.append(own(.overview, home, options.title)) }
        var lists = ListRoutes()
        for (part, range) in Self.parts(of: listing.count).enumerated() {
            lists.pages.append(table.list("pages", part: part))
            pages.append(own(.pages(range, part: part), lists.pages[part], messages(.pages)))
        }
        for (part, range) in Self.parts(of: tags.count).enumerated() {
            lists.tags.append(table.list("tags", part: part))
            pages.append(own(.tags(range, part: part), lists.tags[part], messages(.tags)))
        }
        for (part, range) in Self.parts(of: journals.count).enumerated() {
            lists.journals.append(table.list("journals", part: part))
            pages.append(own(.journals(range, part: part), lists.journals[part], messages(.journals)))
        }
        for (part, range) in Self.parts(of: examples.count, by: 100).enumerated() {
            lists.examples.append(table.list("examples", part: part))
            pages.append(own(.examples(range, part: part), lists.examples[part], messages(.examples)))
        }
        for (part, range) in Self.parts(of: diagnostics.count, by: Self.diagnosticsOnPage).enumerated() {
            lists.findings.append(table.list("findings", part: part))
            pages.append(own(.findings(range, part: part), lists.findings[part], messages(.findings)))
        }
        graphPage = listing.count > 2 ? table.reserve("graph.html") : nil
        if let graphPage { pages.append(own(.graph, graphPage, messages(.graph))) }
        var fields: [Language: Route] = [:]
        let shownWith = Set(pages.filter { $0.note.map { results[graph[$0].name] != nil } ?? false }.map(\.language))
        for language in shownWith.sorted(by: { $0.tag < $1.tag }) {
            let suffix = language == options.language ? "" : "-" + language.tag
            let route = table.reserve("all/fields\(suffix).html")
            fields[language] = route
            pages.append(
                PageModel(
                    subject: .fields, route: route, title: theme.messages(language)(.fields), language: language,
                    textLanguage: language.tag))
        }
        self.fields = fields
        pages.append(own(.missing, table.reserve("404.html").served(at: options.address), messages(.pageMissing)))
        self.pages = pages
        let languages = Set(pages.map(\.language)).union([options.language])
        catalogues = Dictionary(uniqueKeysWithValues: languages.map { ($0, theme.languages.catalogue($0)) })
        self.lists = lists
    }

    /// Longer lists are split into several pages, so that no page grows with the site.
    private static let partLength = 200
    private static let diagnosticsOnPage = 60

    private static func parts(of count: Int, by length: Int = partLength) -> [Range<Int>] {
        stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
    }

    /// The plan after an edit of one note that affects only its text and links: see `Graph.patched(with:)`.
    ///
    /// - Parameters:
    ///   - results: of the examples of the note; their compared manifests are unchanged.
    ///   - found: all findings in the file of the note.
    /// - Returns: the same plan as a new one; nil if pages may be added, removed or in another language.
    package func patched(
        _ graph: Graph, file: FileID, results own: [ExampleResult], diagnostics found: [ReportedDiagnostic], files: SourceFiles
    ) -> SitePlan? {
        guard let note = graph.pages.first(where: { $0.source?.file == file }), let model = pages.first(where: { $0.note == note.id }),
            TextLanguage.of(note, in: graph, default: options.language, among: theme.languages) == model.textLanguage,
            own.count == results[note.name]?.count ?? 0
        else { return nil }
        var plan = self
        plan.graph = graph
        plan.queries = nil
        plan.links.update(note.id, in: graph)
        if let before = results[note.name] {
            let own = own.sorted { $0.example.id < $1.example.id }
            // The index of examples refers to their pages and ids.
            guard own.map(\.example.id) == before.map(\.example.id) else { return nil }
            plan.results[note.name] = own
            let start = examples.firstIndex { $0.example.id.page == note.name } ?? 0
            plan.examples.replaceSubrange(start..<(start + own.count), with: own)
        }
        return plan.replaceDiagnostics(of: note, file, with: found, files: files) ? plan : nil
    }

    /// - Returns: false if the list of findings would have another number of pages.
    private mutating func replaceDiagnostics(of note: Page, _ file: FileID, with found: [ReportedDiagnostic], files: SourceFiles) -> Bool {
        let start = diagnostics.partitioningIndex { $0.file.map { $0 >= file } ?? false }
        let end = diagnostics.partitioningIndex { $0.file.map { $0 > file } ?? false }
        var locations = DiagnosticLocator([note], files: files) { [results] in results[$0] ?? [] }
        diagnostics.replaceSubrange(start..<end, with: locations.locate(found))
        let parts = Self.parts(of: diagnostics.count, by: Self.diagnosticsOnPage)
        guard parts.count == lists.findings.count else { return false }
        guard let last = parts.last, let index = pages.lastIndex(where: { $0.route == lists.findings.last }) else { return true }
        pages[index].subject = .findings(last, part: parts.count - 1)
        return true
    }

    private static func page(named name: String, in graph: Graph) -> PageID? {
        guard case .page(let id) = graph.resolve(PageName(name)), graph[id].source != nil else { return nil }
        return id
    }

    private static func neighbours(_ graph: Graph, listing: [PageID], journals: [PageID]) -> [Neighbours] {
        var result = [Neighbours](repeating: Neighbours(), count: graph.pages.count)
        var last: [PageID?: PageID] = [:]
        for id in listing where graph[id].source != nil && !graph[id].isJournal {
            let parent = graph[id].parent
            if let previous = last[parent] {
                result[previous.index].next = id
                result[id.index].previous = previous
            }
            last[parent] = id
        }
        for (later, earlier) in zip(journals, journals.dropFirst()) {
            result[later.index].previous = earlier
            result[earlier.index].next = later
        }
        return result
    }
}
