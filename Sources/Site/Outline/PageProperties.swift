import Logseq

/// The properties of a page or block that readers see.
enum PageProperties {
    /// Shown elsewhere on the page, or meant for programs.
    private static let elsewhere: Set<String> = [
        "title", "public", "tags", "alias", "icon", "template", "template-including-parent", "filters", "exclude-from-graph-view",
        "language", "translation",
        "description",
    ]

    /// What dsdoc itself reads.
    static func isOurs(_ key: String) -> Bool { key.hasPrefix("dsdoc-") }

    /// Pairs for a `dl`.
    static func write(_ properties: [Property], _ context: PageContext, to writer: inout HTMLWriter) {
        for property in properties {
            writer.element(.dt, text: property.key)
            writer.element(.dd) { InlineWriter(context: context).write(property.content, to: &$0) }
        }
    }

    static func ofPage(_ page: Page) -> [Property] {
        page.properties.filter { !$0.isHidden && !isOurs($0.key) && !elsewhere.contains($0.key) }
    }
}
