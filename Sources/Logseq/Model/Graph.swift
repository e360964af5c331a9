import Diagnostics

/// The id of a page in one `Graph`: its index in `pages`.
package struct PageID: Hashable, Comparable, Sendable {
    /// Index in `Graph.pages`.
    package let index: Int

    /// In the order of the pages.
    package static func < (left: PageID, right: PageID) -> Bool { left.index < right.index }
}

/// The position of a block in one `Graph`.
package struct BlockLocation: Hashable, Comparable, Sendable {
    /// The page of the block.
    package let page: PageID
    /// Index in the blocks of the page.
    package let block: Int

    /// The block with an index on a page.
    package init(page: PageID, block: Int) {
        self.page = page
        self.block = block
    }

    /// By page, then by block.
    package static func < (left: BlockLocation, right: BlockLocation) -> Bool { (left.page, left.block) < (right.page, right.block) }
}

/// A page of a graph, with a file or implicit (only mentioned).
package struct Page: Sendable {
    /// The id in the graph.
    package let id: PageID
    /// The identity of the page; unique in the graph.
    package let name: PageName
    /// As shown to readers.
    package let title: String
    /// The parsed file; nil for an implicit page, which has a name and backlinks only.
    package internal(set) var source: ParsedPage?
    /// The day of a journal; nil for other pages.
    package let date: CalendarDay?
    /// Other names of the page, as written, sorted.
    package internal(set) var aliases: [String] = []
    /// The page of the parent namespace: `a/b` for `a/b/c`.
    package internal(set) var parent: PageID?
    /// Pages one level below in the namespace, by name.
    package internal(set) var children: [PageID] = []
    /// Blocks with a link to this page, by page and block. A page and its aliases share their backlinks.
    package internal(set) var backlinks: [Backlink] = []
    /// Pages with this page in their `tags::`, in page order.
    package internal(set) var taggedPages: [PageID] = []
    /// Whether Logseq would publish the page, including the effects of `:publishing/all-pages-public?` and aliases.
    package internal(set) var isPublic = false

    /// In document order; [] for an implicit page.
    package var blocks: [Block] { source?.blocks ?? [] }
    /// Of the page; [] for an implicit page.
    package var properties: [Property] { source?.properties ?? [] }
    /// Whether the page is a journal.
    package var isJournal: Bool { date != nil }
}

/// A mention of a page by another page.
package struct Backlink: Hashable, Sendable {
    /// The page with the mention.
    package let page: PageID
    /// Index of the block with the mention; nil for the properties of the page.
    package let block: Int?
    /// Whether the mention is a tag.
    package let isTag: Bool
}

/// The page of a name.
package enum Resolution: Hashable, Sendable {
    /// A page of the graph.
    case page(PageID)
    /// A page that is not published: show neither a link nor the name.
    case withheld
    /// No page has this name.
    case unknown
}

/// A graph: its pages and the indexes over them.
package struct Graph: Sendable {
    /// The configuration of the graph.
    package let config: GraphConfig
    /// Pages with files in the order of the files, then implicit pages by name.
    package internal(set) var pages: [Page] = []
    /// Pages by date, earliest first.
    package internal(set) var journals: [PageID] = []
    /// Pages that are used as tags (`#tag` or `tags::`), by name.
    package internal(set) var tags: [PageID] = []
    /// All files of the graph except pages, as sorted paths from its root.
    package let assets: [String]
    /// The assets of zero bytes, which no page can show.
    package let emptyAssets: Set<String>
    /// The existing assets that pages of this graph mention, sorted: the files to copy.
    package internal(set) var usedAssets: [String] = []
    /// Findings about the files and the graph, in report order.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// Pages by name and by alias.
    var names: [PageName: PageID] = [:]
    /// Pairs of a page and the page that already has the name of its `alias::`.
    var aliasLinks: [(PageID, PageID)] = []
    var blockLocations: [BlockID: BlockLocation] = [:]
    /// The names and blocks of private pages that this graph is without.
    package let withheld: Withheld
    /// For pages without a file: the page with a similar name that is probably meant.
    var spellingSuggestions: [PageID: PageID] = [:]
    /// Whether names or ids are claimed twice, or embeds form a cycle. The findings of one note then depend on other notes.
    var hasNameConflicts = false
    /// Blocks by the block that they refer to, in order.
    var blockBacklinks: [BlockID: [BlockLocation]] = [:]

    /// A page of this graph.
    package subscript(id: PageID) -> Page { _read { yield pages[id.index] } }

    // Single values of a page: copying a whole `Page` retains everything in it.
    /// The name of a page.
    package func name(of id: PageID) -> PageName { pages[id.index].name }
    /// The title of a page.
    package func title(of id: PageID) -> String { pages[id.index].title }
    /// The page of the parent namespace.
    package func parent(of id: PageID) -> PageID? { pages[id.index].parent }
    /// The number of backlinks of a page.
    package func linkCount(of id: PageID) -> Int { pages[id.index].backlinks.count }
    /// The parsed file of a page; nil for an implicit page.
    package func source(of id: PageID) -> ParsedPage? { pages[id.index].source }

    /// A block of this graph.
    package subscript(location: BlockLocation) -> Block { pages[location.page.index].blocks[location.block] }

    /// The page of a name in normalised form.
    package func resolve(_ name: PageName) -> Resolution {
        if let id = names[name] { return .page(id) }
        return withheld.contains(name) ? .withheld : .unknown
    }

    /// The position of a block with an `id::`; nil if no published block has it.
    package func location(of id: BlockID) -> BlockLocation? { blockLocations[id] }
    /// Whether the block is on a page that is not published.
    package func isWithheld(_ id: BlockID) -> Bool { withheld.contains(id) }
    /// The blocks that refer to or embed a block, in order.
    package func referrers(of id: BlockID) -> [BlockLocation] { blockBacklinks[id] ?? [] }
}
