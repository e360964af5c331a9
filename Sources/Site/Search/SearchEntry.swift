import Logseq

/// The entry of one page in the search index: the words, the pairs of characters, and the text for excerpts.
package struct SearchEntry: Sendable {
    /// Index of the page in the plan.
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
                // Templates are excluded.
                if block.isTemplate { skippedUntil = max(skippedUntil, block.end) }
                guard index >= skippedUntil else { continue }
                context.plainText.append(block.content, to: &text)
                for property in block.isPreamble ? [] : block.visibleProperties {
                    text += " \(property.key) ".utf8
                    context.plainText.append(property.content, to: &text)
                }
            }
        }
        self.text = text.withoutRoom
        titleTokens = SearchTokens(context.page.title)
        tokens = SearchTokens(utf8: text)
    }
}
