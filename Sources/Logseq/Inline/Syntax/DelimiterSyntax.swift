import Diagnostics

extension InlineSyntax {
    /// `~~struck~~`.
    static let strike = InlineSyntax(name: "strike", delimiters: [Delimiter(byte: UInt8(ascii: "~"), style: .strike)])

    /// `==marked==` and `^^marked^^`.
    static let highlight = InlineSyntax(
        name: "highlight",
        delimiters: [Delimiter(byte: UInt8(ascii: "="), style: .highlight), Delimiter(byte: UInt8(ascii: "^"), style: .highlight)])

    /// Delimiters of exactly two bytes: they open unless whitespace follows, and close unless whitespace precedes.
    private init(name: String, delimiters: [Delimiter]) {
        self.init(name: name, triggers: delimiters.map(\.byte)) { scanner, index in
            delimiters.first { $0.byte == scanner.text[index] }.flatMap { scanner.match($0, at: index) }
        }
    }
}

extension InlineScanner {
    fileprivate func match(_ delimiter: Delimiter, at index: Int) -> InlineMatch? {
        var end = index
        while end < text.count, text[end] == delimiter.byte { end += 1 }
        guard end - index == 2 else { return InlineMatch(index..<end, .keep) }
        let canOpen = end < text.count && !text[end].isWhitespace
        let canClose = index > 0 && !text[index - 1].isWhitespace
        guard canOpen || canClose else { return nil }
        return InlineMatch(index..<end, .atom(.delimiter(delimiter, canOpen: canOpen, canClose: canClose)))
    }
}
