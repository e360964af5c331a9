import Diagnostics

extension InlineSyntax {
    /// `<u>`, `</u>`, `<br>`, `<!-- … -->`: tags of known elements, filtered by the allow-list. cmark reads other angle brackets.
    static let htmlTag = InlineSyntax(name: "html-tag", triggers: [UInt8(ascii: "<")]) { scanner, index in
        let text = scanner.text
        if text.has("<!--", at: index) {
            guard index < scanner.offsetOfNoComment else { return nil }
            var end = scanner.closingAngle.next(in: text, from: index + 4)
            while end < text.count, !text.has("--", at: end - 2) { end = scanner.closingAngle.next(in: text, from: end + 1) }
            if end < text.count { return InlineMatch(index..<end + 1, .atom(.inlines([]))) }
            scanner.offsetOfNoComment = index
            return nil
        }
        let end = scanner.closingAngle.next(in: text, from: index)
        guard end < text.count else { return nil }
        guard let tag = HTMLTag(text, index..<end + 1) else {
            // Nothing is recognised inside an autolink; cmark makes the link.
            let inner = text[index + 1..<end]
            let isAddress = inner.count < 2000 && !inner.contains { $0.isWhitespace || $0 == UInt8(ascii: "<") }
            let hasScheme = isAddress && inner.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
            return hasScheme ? InlineMatch(index..<end + 1, .keep) : nil
        }
        if tag.isClosing { return InlineMatch(index..<end + 1, .atom(.htmlClose(name: tag.name))) }
        return InlineMatch(index..<end + 1, .atom(.htmlOpen(tag, at: scanner.source.span(index..<end + 1))))
    }
}
