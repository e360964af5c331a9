/// The headings of a note, as links. Short notes have none.
enum TableOfContents {
    private static let fewest = 2
    private static let most = 120
    /// Deeper ranks are omitted.
    private static let lowest = 4

    static func write(_ context: PageContext, to writer: inout HTMLWriter) {
        let entries = context.outline.entries.filter { $0.rank <= lowest }.prefix(most)
        guard entries.count >= fewest else { return }
        writer.element(.nav, [.class("toc"), Attribute("aria-labelledby", "toc-title")]) { writer in
            writer.element(.heading(2), [.id("toc-title")], text: context.messages(.contents))
            writer.element(.ul) { level(entries[...], to: &$0) }
        }
    }

    /// Writes the entries of one rank, each with its subordinate entries.
    private static func level(_ entries: ArraySlice<HeadingOutline.Entry>, to writer: inout HTMLWriter) {
        var rest = entries
        while let entry = rest.first {
            let below = rest.dropFirst().prefix { $0.rank > entry.rank }
            writer.element(.li) { writer in
                writer.element(.a, [.href("#" + Route.encoded(entry.anchor))], text: entry.text)
                if !below.isEmpty { writer.element(.ul) { level(below, to: &$0) } }
            }
            rest = rest.dropFirst(1 + below.count)
        }
    }
}
