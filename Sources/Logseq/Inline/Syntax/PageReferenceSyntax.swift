import Diagnostics

extension InlineSyntax {
    /// `[[page]]`, `[[a [[b]] c]]`, and Org's `[[address][label]]`.
    static let pageReference = InlineSyntax(name: "page-reference", triggers: [UInt8(ascii: "[")]) { scanner, index in
        guard scanner.text.has("[[", at: index), let end = scanner.bracketEnd(of: index), !scanner.isInLabel(index) else { return nil }
        let inner = index + 2..<end - 2
        guard !scanner.text[inner].trimmingBlanks().isEmpty else { return nil }
        return InlineMatch(index..<end, .atom(.inlines(scanner.pageReference(inner))))
    }
}

extension InlineScanner {
    /// End of the `]]` for the `[[` at an index, on the same line; nil without one.
    mutating func bracketEnd(of index: Int) -> Int? {
        if brackets == nil { brackets = BracketPairs.double(in: text) }
        return brackets?[index]
    }

    /// The nodes of `[[…]]`. Records the mentions.
    mutating func pageReference(_ inner: Range<Int>) -> [Inline] {
        let written = String(decoding: text[inner].trimmingBlanks(), as: UTF8.self)
        if let split = text.first("][", in: inner) {
            let address = string(inner.lowerBound..<split)
            let label = context.inlines(source.slice(split + 2..<inner.upperBound))
            return context.link(to: Self.destination(address), label: label, title: nil, at: source.span(inner))
        }
        if let scheme = LinkTargets.scheme(of: written), written.dropFirst(scheme.count).hasPrefix("://"),
            LinkTargets.isSafe(scheme: scheme)
        {
            return [.link(Link(target: .web(written), title: nil, content: [.text(written)]))]
        }
        let name = context.mention(page: written, at: source.span(inner.lowerBound - 2..<inner.upperBound + 2))
        guard let nested = text.first("[[", in: inner), let end = bracketEnd(of: nested),
            end <= inner.upperBound
        else { return [.pageReference(PageReference(name: name, written: written, label: nil))] }
        // Nested names: both become links, side by side, because links do not nest.
        var result: [Inline] = []
        let before = string(inner.lowerBound..<nested)
        let after = string(end..<inner.upperBound)
        if !before.isEmpty { result.append(.pageReference(PageReference(name: name, written: written, label: [.text(before)]))) }
        let nestedText = nested + 2..<end - 2
        let nestedWritten = String(decoding: text[nestedText].trimmingBlanks(), as: UTF8.self)
        let nestedName = context.mention(page: nestedWritten, at: source.span(nested..<end))
        result.append(.pageReference(PageReference(name: nestedName, written: nestedWritten, label: nil)))
        if !after.isEmpty { result.append(.pageReference(PageReference(name: name, written: written, label: [.text(after)]))) }
        return result
    }
}

extension InlineScanner {
    /// The destination of `[[…][label]]` of Org: an address, a file, or a page.
    private static func destination(_ written: String) -> LinkDestination {
        guard case .target(.other(let text)) = LinkTargets.meaning(of: written), !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("?"),
            LinkTargets.scheme(of: text) == nil
        else { return .path(written) }
        return .page(written: text)
    }
}

/// Pairs of brackets in a text, each found in one pass. A pair does not extend past its line (or paragraph).
enum BracketPairs {
    /// `[[` to the end of its `]]`, within a line.
    static func double(in text: [UInt8]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        var index = 0
        while index + 1 < text.count {
            let byte = text[index]
            if byte == 0x0A {
                open.removeAll(keepingCapacity: true)
            } else if byte == UInt8(ascii: "["), text[index + 1] == byte {
                open.append(index)
                index += 1
            } else if byte == UInt8(ascii: "]"), text[index + 1] == byte, let start = open.popLast() {
                ends[start] = index + 2
                index += 1
            }
            index += 1
        }
        return ends
    }

    /// `[` or `(` to the end of its partner; `\` escapes. A blank line ends all open pairs.
    static func single(_ opening: UInt8, _ closing: UInt8, in text: [UInt8], acrossLines: Bool) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 1
            case 0x0A where !acrossLines: open.removeAll(keepingCapacity: true)
            case opening: open.append(index)
            case closing: if let start = open.popLast() { ends[start] = index + 1 }
            default: break
            }
            index += 1
        }
        return ends
    }
}
