import Diagnostics

extension InlineSyntax {
    /// `[:b "text"]`: HTML as Clojure vectors, with the allow-list of HTML.
    static let hiccup = InlineSyntax(name: "hiccup", triggers: [UInt8(ascii: "[")]) { scanner, index in
        let text = scanner.text
        guard text.has("[:", at: index), index + 2 < text.count, text[index + 2].isLetter, scanner.squareEnd(of: index) != nil else {
            return nil
        }
        var reader = EDNReader(text, in: index..<text.count)
        guard let value = try? reader.value(),
            let content = Hiccup.inlines(value, context: scanner.context, at: scanner.source.span(index..<reader.index))
        else { return nil }
        return InlineMatch(index..<reader.index, .atom(.inlines(content)))
    }
}

extension InlineScanner {
    /// End of the `]` for the `[` at an index; nil without one.
    mutating func squareEnd(of index: Int) -> Int? { squarePairs()[index] }

    /// The end of the `]` of each `[`.
    mutating func squarePairs() -> [Int: Int] {
        if let squares { return squares }
        let pairs = BracketPairs.single(UInt8(ascii: "["), UInt8(ascii: "]"), in: text, acrossLines: true)
        squares = pairs
        return pairs
    }

    /// End of the `)` for the `(` at an index, on the same line; nil without one.
    mutating func roundEnd(of index: Int) -> Int? {
        if rounds == nil { rounds = BracketPairs.single(UInt8(ascii: "("), UInt8(ascii: ")"), in: text, acrossLines: false) }
        return rounds?[index]
    }
}
