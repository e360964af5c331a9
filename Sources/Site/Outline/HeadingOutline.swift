import Logseq

/// The headings of a note with their ranks on the page; no rank is skipped.
struct HeadingOutline: Sendable {
    struct Entry: Sendable {
        /// 2 for the highest, because the title of the page is 1.
        let rank: Int
        let anchor: String
        let text: String
    }

    private(set) var entries: [Entry] = []
    /// For each block, the rank of the heading that it is or belongs to; 1 before the first heading.
    private(set) var ranks: [Int]

    init(_ blocks: [Block], plainText: PlainText) {
        ranks = []
        ranks.reserveCapacity(blocks.count)
        var open: [(level: Int, end: Int, depth: Int)] = []
        var rank = 1
        for (index, block) in blocks.enumerated() {
            if let level = block.heading {
                // A parent in the outline stays above its children, for any level.
                while let last = open.last, index >= last.end, last.level >= level { open.removeLast() }
                open.append((level, block.end, block.depth))
                rank = min(6, open.count + 1)
                let text = plainText.firstLine(block)
                if plainText.isHeading(block) { entries.append(Entry(rank: rank, anchor: block.anchor, text: text)) }
            }
            ranks.append(rank)
        }
    }
}
