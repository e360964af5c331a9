extension InlineSyntax {
    /// `` `code` ``: no construct begins inside; cmark makes the node.
    static let codeSpan = InlineSyntax(name: "code-span", triggers: [UInt8(ascii: "`")]) { scanner, index in
        let text = scanner.text
        let end = scanner.tickRunEnd(index)
        let length = end - index
        guard scanner.lastTickRun(ofLength: length) >= end else { return InlineMatch(index..<end, .keep) }
        var next = end
        while next < text.count {
            guard text[next] == UInt8(ascii: "`") else {
                next += 1
                continue
            }
            let runEnd = scanner.tickRunEnd(next)
            if runEnd - next == length { return InlineMatch(index..<runEnd, .keep) }
            next = runEnd
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

    /// Start of the last run of this many backticks; -1 if there is none.
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
