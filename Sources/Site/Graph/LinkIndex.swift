import Logseq

/// Which pages each page links to: the backlinks of all pages, turned round once.
struct LinkIndex: Sendable {
    private var targets: [[PageID]]

    /// Linear in the links of the graph.
    ///
    /// - Parameter isShown: whether a page stands on the site.
    init(_ graph: Graph, isShown: (PageID) -> Bool) {
        var targets = [[PageID]](repeating: [], count: graph.pages.count)
        for page in graph.pages where isShown(page.id) {
            for backlink in page.backlinks where backlink.page != page.id && targets[backlink.page.index].last != page.id {
                targets[backlink.page.index].append(page.id)
            }
        }
        self.targets = targets
    }

    /// Takes over the links of one page.
    mutating func update(_ page: PageID, in graph: Graph) { targets[page.index] = graph.linked(from: page) }

    /// In the order of the graph's pages, each once.
    subscript(id: PageID) -> [PageID] { targets[id.index] }
}
