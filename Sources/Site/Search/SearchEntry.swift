import Logseq

/// What the search index holds of one page: its words and pairs of letters, and its text for showing where they stand.
package struct SearchEntry: Sendable {
    /// Of the page in the plan.
    let page: Int
    /// UTF-8.
    let text: [UInt8]
    let titleTokens: SearchTokens
    let tokens: SearchTokens

    init(_ context: PageContext, page index: Int) {
        page = index
        var text: [UInt8] = []
        if let note = context.note {
            var skippedUntil = 0
            for (index, block) in note.blocks.enumerated() {
                // Templates are for writing notes, not for reading them.
                if block.isTemplate { skippedUntil = max(skippedUntil, block.end) }
                guard index >= skippedUntil else { continue }
                context.words.append(block.content, to: &text)
                for property in block.isPreamble ? [] : block.visibleProperties {
                    text += " \(property.key) ".utf8
                    context.words.append(property.content, to: &text)
                }
            }
        }
        self.text = text.withoutRoom
        titleTokens = SearchTokens(context.page.title)
        tokens = SearchTokens(utf8: text)
    }
}
