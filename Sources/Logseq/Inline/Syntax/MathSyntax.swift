import Diagnostics

extension InlineSyntax {
    /// `$x$` and `$$x$$` on one line. "costs $5 and $6" is text: whitespace neither follows the opening nor precedes the closing `$`.
    static let math = InlineSyntax(name: "math", triggers: [UInt8(ascii: "$")]) { scanner, index in
        let text = scanner.text
        let isDisplay = text.has("$$", at: index)
        let start = index + (isDisplay ? 2 : 1)
        guard start < text.count, !text[start].isLineEnd else { return nil }
        // The first byte of an inline formula may be anything but whitespace and `$`.
        let end = scanner.dollar.next(in: text, from: isDisplay ? start : start + 1)
        guard end < text.count, end < scanner.lineEnd(from: start) else { return nil }
        if isDisplay {
            guard end > start, text.has("$$", at: end) else { return nil }
            return .inline(index..<end + 2, .math(TeX(source: scanner.string(start..<end), isDisplay: true)))
        }
        guard !text[start].isBlank else { return nil }
        switch text[end - 1] {
        case 0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): if end - 1 > start { return nil }
        default: break
        }
        return .inline(index..<end + 1, .math(TeX(source: scanner.string(start..<end), isDisplay: false)))
    }

    /// `\(x\)` and `\[x\]`, up to the next closer in the paragraph.
    ///
    /// *Source:* mldoc `lib/syntax/inline.ml` (`latex_fragment`).
    static let mathBrackets = InlineSyntax(name: "math-brackets", triggers: [UInt8(ascii: "\\")]) { scanner, index in
        let isDisplay = scanner.text.has("\\[", at: index)
        guard isDisplay || scanner.text.has("\\(", at: index) else { return nil }
        let start = index + 2
        let end =
            isDisplay ? scanner.squareMathEnd.next(in: scanner.text, from: start) : scanner.roundMathEnd.next(in: scanner.text, from: start)
        guard end < scanner.paragraphEnd(from: start) else { return nil }
        let source = scanner.text[start..<end].trimmingBlanks()
        guard !source.isEmpty else { return nil }
        return .inline(index..<end + 2, .math(TeX(source: scanner.string(source.startIndex..<source.endIndex), isDisplay: isDisplay)))
    }
}
