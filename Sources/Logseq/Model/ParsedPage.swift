import Diagnostics

/// One file of the graph, read: a pure function of its bytes, its path and the configuration. It never changes, so it is shared and not copied.
package final class ParsedPage: Sendable {
    package let file: FileID
    /// From the graph's root, with `/`.
    package let path: String
    package let name: PageName
    /// As shown: `title::`, or the decoded name of the file, or the journal's title.
    package let title: String
    /// The journal's day.
    package let date: CalendarDay?
    package let properties: [Property]
    /// In document order; see `Block.depth`, `parent`, `end`.
    package let blocks: [Block]
    package let references: [Reference]
    /// From `alias::`, in the order of the note, without the page itself.
    package let aliases: [String]
    /// `public::`; nil where it is not set.
    package let isPublic: Bool?
    package let diagnostics: [Diagnostic]

    init(file: FileID, path: String, properties: [Property], blocks: [Block], context: ParseContext) {
        let identity = PageIdentity(path: path, title: properties.first { $0.key == "title" }?.text, config: context.config)
        self.file = file
        self.path = path
        self.properties = properties
        self.blocks = blocks
        name = identity.name
        title = identity.title
        date = identity.date
        references = context.references
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

    package func property(_ key: String) -> Property? { properties.first { $0.key == key } }
}
