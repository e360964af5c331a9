import Diagnostics

extension InlineSyntax {
    /// `[^label]`.
    static let footnoteReference = InlineSyntax(name: "footnote-reference", triggers: [UInt8(ascii: "[")]) { scanner, index in
        let text = scanner.text
        guard text.has("[^", at: index), !scanner.isInLabel(index) else { return nil }
        var end = index + 2
        while end < text.count, end - index < 120, text[end] != UInt8(ascii: "]"), text[end] != UInt8(ascii: "["), !text[end].isWhitespace {
            end += 1
        }
        guard end > index + 2, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
        return .inline(index..<end + 1, .footnoteReference(label: scanner.string(index + 2..<end)))
    }
}
