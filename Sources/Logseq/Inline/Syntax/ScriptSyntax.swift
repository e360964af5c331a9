extension InlineSyntax {
    /// `x^{2}`, `H_{2}O`; the braces are required.
    static let script = InlineSyntax(name: "script", triggers: [UInt8(ascii: "^"), UInt8(ascii: "_")]) { scanner, index in
        let text = scanner.text
        guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "{") else { return nil }
        let end = scanner.closingBrace.next(in: text, from: index + 2)
        guard end < text.count, end > index + 2, end < scanner.lineEnd(from: index) else { return nil }
        let content = scanner.context.inlines(scanner.source.slice(index + 2..<end))
        return .inline(index..<end + 1, .styled(text[index] == UInt8(ascii: "^") ? .superscript : .subscript, content))
    }
}
