extension InlineSyntax {
    /// `~~struck~~`.
    static let strike = InlineSyntax(name: "strike", triggers: [UInt8(ascii: "~")]) { scanner, index in
        scanner.delimiter(.strike, at: index)
    }

    /// `==marked==` and `^^marked^^`.
    static let highlight = InlineSyntax(name: "highlight", triggers: [UInt8(ascii: "="), UInt8(ascii: "^")]) { scanner, index in
        scanner.delimiter(scanner.text[index] == UInt8(ascii: "=") ? .equals : .carets, at: index)
    }
}

extension InlineScanner {
    /// A run of exactly two: it opens unless a blank follows, it closes unless a blank precedes.
    fileprivate func delimiter(_ kind: DelimiterKind, at index: Int) -> InlineMatch? {
        var end = index
        while end < text.count, text[end] == text[index] { end += 1 }
        guard end - index == 2 else { return InlineMatch(index..<end, .keep) }
        let canOpen = end < text.count && !text[end].isWhitespace
        let canClose = index > 0 && !text[index - 1].isWhitespace
        guard canOpen || canClose else { return nil }
        return InlineMatch(index..<end, .atom(.delimiter(kind, canOpen: canOpen, canClose: canClose)))
    }
}
