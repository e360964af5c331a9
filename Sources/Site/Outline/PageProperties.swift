import Logseq

/// Writes the properties of a page or block that readers see.
enum PageProperties {
    /// Shown in another part of the page, or for programs only.
    private static let shownSeparately: Set<String> = [
        "title", "public", "tags", "alias", "icon", "filters", "exclude-from-graph-view", "language", "translation",
    ]

    /// Writes pairs for a `dl`.
    static func write(_ properties: [Property], _ context: PageContext, to writer: inout HTMLWriter) {
        for property in properties {
            writer.element(.dt, text: property.key)
            writer.element(.dd) { InlineWriter(context: context, allowsBlocks: true).write(property.content, to: &$0) }
        }
    }

    static func ofPage(_ page: Page) -> [Property] {
        page.properties.filter { $0.isShown && !shownSeparately.contains($0.key) }
    }
}
