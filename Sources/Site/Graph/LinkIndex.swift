import Logseq

/// The pages that each page links to: the inverse of backlinks.
struct LinkIndex: Sendable {
    private var targets: [[PageID]]

    /// Linear in the links of the graph.
    ///
    /// - Parameter isShown: whether a page is on the site.
    init(_ graph: Graph, isShown: (PageID) -> Bool) {
        var targets = [[PageID]](repeating: [], count: graph.pages.count)
        for page in graph.pages where isShown(page.id) {
            for backlink in page.backlinks where backlink.page != page.id && targets[backlink.page.index].last != page.id {
                targets[backlink.page.index].append(page.id)
            }
        }
        self.targets = targets
    }

    /// Replaces the links of one page.
    mutating func update(_ page: PageID, in graph: Graph) { targets[page.index] = graph.linked(from: page) }

    /// In page order, without duplicates.
    subscript(id: PageID) -> [PageID] { targets[id.index] }
}
