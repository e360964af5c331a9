import Diagnostics

extension InlineSyntax {
    /// `#tag` and `#[[a tag]]`. A tag ends at whitespace, at `#`, before trailing punctuation, and (unlike in Logseq) at full-width
    /// punctuation and at a bracket that it did not open.
    static let tag = InlineSyntax(name: "tag", triggers: [UInt8(ascii: "#")]) { scanner, index in
        let text = scanner.text
        // `&#39;` is a character reference.
        if (index > 0 && text[index - 1] == UInt8(ascii: "&")) || scanner.isInLabel(index) { return nil }
        if text.has("[[", at: index + 1), let end = scanner.bracketEnd(of: index + 1) {
            return scanner.tag(index..<end, name: index + 3..<end - 2, logseqEnd: end)
        }
        let (end, logseqEnd) = TagScan.ends(in: text, from: index + 1)
        guard end > index + 1 else { return nil }
        return scanner.tag(index..<end, name: index + 1..<end, logseqEnd: logseqEnd)
    }
}

extension InlineScanner {
    fileprivate func tag(_ range: Range<Int>, name: Range<Int>, logseqEnd: Int) -> InlineMatch? {
        let written = String(decoding: text[name].trimmingBlanks(), as: UTF8.self)
        guard !written.isEmpty else { return nil }
        let span = source.span(range)
        let kind: Reference.Kind = context.kind == .link ? .tag : context.kind
        let page = context.mention(page: written, kind: kind, at: span)
        if logseqEnd > range.upperBound {
            let whole = string(range.lowerBound..<logseqEnd)
            context.diagnostics.append(
                Diagnostic(
                    "tag-reads-otherwise", .info,
                    Message("Logseq reads the tag `#\(written)` as `\(whole)`"),
                    at: source.span(range.lowerBound..<logseqEnd),
                    help: Message("add a space after the tag, or use `#[[\(written)]]` followed by a space")))
        }
        return .inline(range, .tag(PageReference(name: page, written: written, label: nil)))
    }
}

/// Finds the end of a tag without brackets.
enum TagScan {
    /// The end for dsdoc and for Logseq; both are `start` if there is no tag.
    static func ends(in text: [UInt8], from start: Int) -> (Int, Int) {
        var index = start
        var ours: Int?
        var open: [UInt8] = []
        scan: while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""),
                UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "|"):
                break scan
            case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "^"):
                if index + 1 < text.count, text[index + 1] == byte { break scan }
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                // A macro or a page begins.
                if text.has("{{", at: index) || text.has("[[", at: index) { break scan }
                if open.count < 64 { open.append(byte) }
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                if open.isEmpty { ours = ours ?? index } else { open.removeLast() }
            case 0x80...:
                if ours == nil, FullWidth.isPunctuation(text, at: index) { ours = index }
            default:
                if byte.isWhitespace { break scan }
            }
            index += 1
        }
        let logseq = trimmed(text, start, index)
        guard let ours else { return (logseq, logseq) }
        let end = trimmed(text, start, ours)
        return end > start ? (end, logseq) : (start, start)
    }

    /// Removes trailing `;` and `.`.
    private static func trimmed(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ";") { end -= 1 }
        return end
    }
}
