extension InlineSyntax {
    /// `` `code` ``: nothing of Logseq's begins in it; cmark makes the span.
    static let codeSpan = InlineSyntax(name: "code-span", triggers: [UInt8(ascii: "`")]) { scanner, index in
        let text = scanner.text
        let end = scanner.tickRunEnd(index)
        let length = end - index
        guard scanner.lastTickRun(ofLength: length) >= end else { return InlineMatch(index..<end, .keep) }
        var place = end
        while place < text.count {
            guard text[place] == UInt8(ascii: "`") else {
                place += 1
                continue
            }
            let runEnd = scanner.tickRunEnd(place)
            if runEnd - place == length { return InlineMatch(index..<runEnd, .keep) }
            place = runEnd
        }
        return InlineMatch(index..<end, .keep)
    }
}

extension InlineScanner {
    fileprivate func tickRunEnd(_ index: Int) -> Int {
        var end = index
        while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
        return end
    }

    /// Where the last run of so many backticks begins; -1 where there is none.
    fileprivate mutating func lastTickRun(ofLength length: Int) -> Int {
        if lastTickRuns == nil {
            var runs: [Int: Int] = [:]
            var index = 0
            while index < text.count {
                guard text[index] == UInt8(ascii: "`") else {
                    index += 1
                    continue
                }
                let end = tickRunEnd(index)
                runs[end - index] = index
                index = end
            }
            lastTickRuns = runs
        }
        return lastTickRuns?[length] ?? -1
    }
}
