extension InlineScanner {
    /// Whether an index is in the label of a link, where Logseq recognises no pages, tags, blocks, addresses and macros.
    mutating func isInLabel(_ index: Int) -> Bool {
        if labels == nil { labels = findLabels() }
        guard let labels else { return false }
        while nextLabel < labels.count, labels[nextLabel].upperBound <= index { nextLabel += 1 }
        return nextLabel < labels.count && labels[nextLabel].contains(index)
    }

    /// The outermost labels. `[[page]](…)` is a page, followed by parentheses.
    private mutating func findLabels() -> [Range<Int>] {
        guard text.first("](", in: 0..<text.count) != nil else { return [] }
        var found: [Range<Int>] = []
        for (start, end) in squarePairs() where end < text.count && text[end] == UInt8(ascii: "(") {
            guard roundEnd(of: end) != nil, bracketEnd(of: start) != end else { continue }
            found.append(start + 1..<end - 1)
        }
        found.sort { $0.lowerBound < $1.lowerBound }
        var outer: [Range<Int>] = []
        for label in found where label.lowerBound >= outer.last?.upperBound ?? 0 { outer.append(label) }
        return outer
    }
}
