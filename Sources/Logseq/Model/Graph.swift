import Diagnostics

/// Names a page of one `Graph`: its index in `pages`.
package struct PageID: Hashable, Comparable, Sendable {
    package let index: Int

    package static func < (left: PageID, right: PageID) -> Bool { left.index < right.index }
}

/// Names a block of one `Graph`.
package struct BlockLocation: Hashable, Comparable, Sendable {
    package let page: PageID
    package let block: Int

    package init(page: PageID, block: Int) {
        self.page = page
        self.block = block
    }

    package static func < (left: BlockLocation, right: BlockLocation) -> Bool { (left.page, left.block) < (right.page, right.block) }
}

/// A page of a graph: one with a file, or one that is only spoken of.
package struct Page: Sendable {
    package let id: PageID
    package let name: PageName
    package let title: String
    /// nil for an implicit page: it has a name and backlinks, but no file.
    package internal(set) var source: ParsedPage?
    package let date: CalendarDay?
    /// Other names that lead here, as written, sorted.
    package internal(set) var aliases: [String] = []
    /// The page of the namespace above: `a/b` for `a/b/c`.
    package internal(set) var parent: PageID?
    /// Pages one step below in the namespace, by name.
    package internal(set) var children: [PageID] = []
    /// Who links here, in the order of the pages and their blocks; a page and its aliases share theirs.
    package internal(set) var backlinks: [Backlink] = []
    /// Pages whose `tags::` name this one, by page order.
    package internal(set) var taggedPages: [PageID] = []
    /// Whether Logseq would publish it, `:publishing/all-pages-public?` and aliases considered.
    package internal(set) var isPublic = false

    package var blocks: [Block] { source?.blocks ?? [] }
    package var properties: [Property] { source?.properties ?? [] }
    package var isJournal: Bool { date != nil }
}

/// A block that mentions a page; nil block: the page's own properties do.
package struct Backlink: Hashable, Sendable {
    package let page: PageID
    package let block: Int?
    package let isTag: Bool
}

/// What a page name leads to.
package enum Resolution: Hashable, Sendable {
    case page(PageID)
    /// A page that is not published: show no link and not its name.
    case withheld
    case unknown
}

/// A whole graph: its pages and the indexes over them, built once in one pass.
package struct Graph: Sendable {
    package let config: GraphConfig
    /// Those with files in the order they were given, then the implicit ones by name.
    package internal(set) var pages: [Page] = []
    /// Pages by date, earliest first.
    package internal(set) var journals: [PageID] = []
    /// Pages that tags name (`#tag` or `tags::`), by name.
    package internal(set) var tags: [PageID] = []
    /// Every file of the graph that is no page, as paths from its root, sorted.
    package let assets: [String]
    /// Those that hold nothing: there is no picture to see, no video to play.
    package let emptyAssets: Set<String>
    /// Assets that pages of this graph mention and that exist, sorted: those to copy.
    package internal(set) var usedAssets: [String] = []
    /// Of the files and of the graph as a whole, in the order of reports.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// Names, aliases included.
    var names: [PageName: PageID] = [:]
    /// Pages whose `alias::` names another page that has a file or that alias already.
    var aliasLinks: [(PageID, PageID)] = []
    var blockLocations: [BlockID: BlockLocation] = [:]
    var withheldNames: Set<PageName> = []
    var withheldBlocks: Set<BlockID> = []
    /// For pages without a file: the page that is probably meant.
    var nearNames: [PageID: PageID] = [:]
    /// Names or ids are claimed twice, or embeds go round: what is found in one note then depends on others.
    var hasNameConflicts = false
    /// Blocks by the block they refer to, in order.
    var blockBacklinks: [BlockID: [BlockLocation]] = [:]

    package subscript(id: PageID) -> Page { _read { yield pages[id.index] } }

    // Of a page, without the rest of it: to take a page from its graph copies all that it holds.
    package func name(of id: PageID) -> PageName { pages[id.index].name }
    package func title(of id: PageID) -> String { pages[id.index].title }
    package func parent(of id: PageID) -> PageID? { pages[id.index].parent }
    package func linkCount(of id: PageID) -> Int { pages[id.index].backlinks.count }
    package func source(of id: PageID) -> ParsedPage? { pages[id.index].source }

    package subscript(location: BlockLocation) -> Block { pages[location.page.index].blocks[location.block] }

    package func resolve(_ name: PageName) -> Resolution {
        if let id = names[name] { return .page(id) }
        return withheldNames.contains(name) ? .withheld : .unknown
    }

    /// nil where no published block has that id.
    package func location(of id: BlockID) -> BlockLocation? { blockLocations[id] }
    /// True for a block of a page that is not published.
    package func isWithheld(_ id: BlockID) -> Bool { withheldBlocks.contains(id) }
    /// Blocks that refer to or embed a block.
    package func referrers(of id: BlockID) -> [BlockLocation] { blockBacklinks[id] ?? [] }
}
