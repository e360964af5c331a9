import Logseq

/// The properties of a page or block that readers see.
enum PageProperties {
    /// Shown elsewhere on the page, or meant for programs.
    private static let elsewhere: Set<String> = [
        "title", "public", "tags", "alias", "icon", "filters", "exclude-from-graph-view", "language", "translation",
    ]

    /// Pairs for a `dl`.
    static func write(_ properties: [Property], _ context: PageContext, to writer: inout HTMLWriter) {
        for property in properties {
            writer.element(.dt, text: property.key)
            writer.element(.dd) { InlineWriter(context: context, mayHoldBlocks: true).write(property.content, to: &$0) }
        }
    }

    static func ofPage(_ page: Page) -> [Property] {
        page.properties.filter { $0.isShown && !elsewhere.contains($0.key) }
    }
}
