import Diagnostics

/// One parsed file of a graph: a function of its bytes, its path and the configuration. Immutable, so it is shared instead of copied.
package final class ParsedPage: Sendable {
    /// The file.
    package let file: FileID
    /// The path from the root of the graph, with `/` separators.
    package let path: String
    /// The identity of the page.
    package let name: PageName
    /// The name in the note, if `name` is without the names of private pages; nil if it is the same.
    let writtenName: PageName?
    /// As shown to readers: `title::`, the decoded file name, or the title of the journal.
    package let title: String
    /// The day of a journal; nil for other pages.
    package let date: CalendarDay?
    /// The properties of the page.
    package let properties: [Property]
    /// In document order; see `Block.depth`, `parent`, `end`.
    package let blocks: [Block]
    /// All mentions, in document order.
    package let references: [Reference]
    /// The queries that can be evaluated, in document order.
    package let queries: [QueryPlan]
    /// From `alias::`, in order, without the name of the page itself.
    package let aliases: [String]
    /// `public::`; nil if it is not set.
    package let isPublic: Bool?
    /// The findings of parsing, in report order.
    package let diagnostics: [Diagnostic]

    init(file: FileID, path: String, properties: [Property], blocks: [Block], context: ParseContext) {
        let identity = PageIdentity(path: path, title: properties.first { $0.key == "title" }?.text, config: context.config)
        self.file = file
        self.path = path
        self.properties = properties
        self.blocks = blocks
        name = identity.name
        writtenName = nil
        title = identity.title
        date = identity.date
        references = context.references
        queries = context.queries
        let aliases = properties.first { $0.key == "alias" }?.values ?? []
        self.aliases = aliases.filter { context.config.pageName($0) != identity.name }
        isPublic = properties.first { $0.key == "public" }.flatMap { property in
            switch property.text.lowercased() {
            case "true": true
            case "false": false
            default: nil
            }
        }
        diagnostics = context.diagnostics.sorted(by: Diagnostic.inReportOrder)
    }

    /// A page of a published site, without the names of private pages.
    init(_ page: ParsedPage, without withheld: Withheld) {
        file = page.file
        path = page.path
        title = withheld.masked(page.title)
        let isSame = title == page.title
        name = isSame ? page.name : PageName(title)
        writtenName = isSame ? nil : page.name
        date = page.date
        properties = page.properties.map(withheld.published)
        blocks = page.blocks.map(withheld.published)
        references = page.references
        queries = page.queries
        aliases = page.aliases
        isPublic = page.isPublic
        diagnostics = page.diagnostics
    }

    /// The first property with a normalised key.
    package func property(_ key: String) -> Property? { properties.first { $0.key == key } }
}
