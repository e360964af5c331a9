import Diagnostics

extension InlineSyntax {
    /// `\#`, `\[`: no construct begins at an escaped character. `\alpha` is the Greek letter.
    static let backslashEscape = InlineSyntax(name: "backslash-escape", triggers: [UInt8(ascii: "\\")]) { scanner, index in
        guard index + 1 < scanner.text.count else { return nil }
        let next = scanner.text[index + 1]
        if next.isASCIIPunctuation {
            // Not an escape of Markdown, but one of Logseq; cmark removes the backslash.
            return InlineMatch(index..<index + 2, .keep)
        }
        guard next.isLetter else { return nil }
        var end = index + 1
        while end < scanner.text.count, scanner.text[end].isLetter { end += 1 }
        guard let symbol = TeXEntities.symbols[scanner.string(index + 1..<end)] else { return nil }
        if scanner.text.has("{}", at: end) { end += 2 }
        return .inline(index..<end, .text(symbol))
    }
}
