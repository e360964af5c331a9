import Diagnostics

extension InlineSyntax {
    /// `https://host/path` without brackets. It ends at whitespace, before trailing `, ; . ! ?`, at a bracket that it did not open, and
    /// (unlike in Logseq) at full-width punctuation.
    static let bareAddress = InlineSyntax(name: "bare-address", triggers: [UInt8(ascii: ":")]) { scanner, index in
        let text = scanner.text
        guard text.has("://", at: index), !scanner.isInLabel(index) else { return nil }
        var start = index
        while start > 0, text[start - 1].isAlphanumeric, index - start < 32 { start -= 1 }
        while start < index, text[start].isDigit { start += 1 }
        guard start < index, LinkTargets.isSafe(scheme: scanner.string(start..<index)) else { return nil }
        // `<https://…>` is an autolink of Markdown.
        if start > 0, text[start - 1] == UInt8(ascii: "<") { return nil }
        let (end, logseqEnd) = AddressScan.ends(in: text, from: index + 3)
        guard end > index + 3 else { return nil }
        let address = scanner.string(start..<end)
        if logseqEnd > end {
            let whole = scanner.string(start..<logseqEnd)
            scanner.context.diagnostics.append(
                Diagnostic(
                    "url-reads-otherwise", .info,
                    Message("Logseq reads the URL `\(address)` as `\(whole)`"),
                    at: scanner.source.span(start..<logseqEnd),
                    help: Message("add a space after the URL")))
        }
        return .inline(start..<end, .link(Link(target: .web(address), title: nil, content: [.text(address)])))
    }
}

/// Finds the end of an address.
enum AddressScan {
    /// The end for dsdoc and for Logseq.
    /// - Parameter start: offset of the host.
    static func ends(in text: [UInt8], from start: Int) -> (Int, Int) {
        var index = start
        var ours: Int?
        var open: [UInt8] = []
        var isInHost = true
        scan: while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): isInHost = false
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"): break scan
            case UInt8(ascii: "*"): if text.has("**", at: index) { break scan }
            case UInt8(ascii: "("), UInt8(ascii: "["):
                if isInHost || text.has("[[", at: index) { break scan }
                if open.count < 64 { open.append(byte) }
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard let last = open.last, last == (byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")) else { break scan }
                open.removeLast()
            case UInt8(ascii: "{"), UInt8(ascii: "}"): if isInHost { break scan }
            case 0x80...: if ours == nil, FullWidth.isPunctuation(text, at: index) { ours = index }
            default: if byte.isWhitespace { break scan }
            }
            index += 1
        }
        let logseq = trimmed(text, start, index)
        guard let ours else { return (logseq, logseq) }
        return (trimmed(text, start, ours), logseq)
    }

    private static func trimmed(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            switch text[end - 1] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): end -= 1
            default: return end
            }
        }
        return end
    }
}
