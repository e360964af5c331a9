import Diagnostics

extension InlineSyntax {
    /// `@@html: <b>x</b>@@`; snippets for other formats are not shown.
    static let exportSnippet = InlineSyntax(name: "export-snippet", triggers: [UInt8(ascii: "@")]) { scanner, index in
        let text = scanner.text
        guard text.has("@@", at: index) else { return nil }
        var end = index + 2
        while end < text.count, text[end] != UInt8(ascii: "@"), !text[end].isLineEnd { end += 1 }
        guard text.has("@@", at: end), let colon = text[index + 2..<end].firstIndex(of: UInt8(ascii: ":")), colon > index + 2,
            colon + 1 < end, text[colon + 1] == 0x20, text[index + 2..<colon].allSatisfy(\.isAlphanumeric)
        else { return nil }
        let isHTML = text.hasIgnoringCase("html", at: index + 2)
        let content =
            isHTML
            ? HTMLFragment.inlines(Array(text[(colon + 2)..<end]), context: scanner.context, at: scanner.source.span(index..<end)) : []
        return InlineMatch(index..<end + 2, .atom(.inlines(content)))
    }
}
