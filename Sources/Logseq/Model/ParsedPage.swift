import Diagnostics

/// One file of the graph, read: a pure function of its bytes, its path and the configuration.
package struct ParsedPage: Sendable {
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

    package func property(_ key: String) -> Property? { properties.first { $0.key == key } }
}
