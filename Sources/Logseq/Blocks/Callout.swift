/// `> [!NOTE]` on the first line of a quote makes it an admonition, as on GitHub; Logseq 0.10 shows a plain quote.
enum Callout {
    static func content(of blocks: [BlockContent]) -> BlockContent {
        guard case .paragraph(let inlines)? = blocks.first, case .text(let text)? = inlines.first, text.hasPrefix("[!"),
            text.hasSuffix("]"),
            inlines.count == 1 || inlines[1] == .lineBreak, let kind = kind(text.dropFirst(2).dropLast())
        else { return .quote(blocks) }
        let rest = Array(inlines.dropFirst(2))
        return .admonition(Admonition(kind: kind, content: (rest.isEmpty ? [] : [.paragraph(rest)]) + blocks.dropFirst()))
    }

    private static func kind(_ name: Substring) -> Admonition.Kind? { Admonition.Kind(rawValue: name.lowercased()) }
}
