import Diagnostics

extension InlineSyntax {
    /// The `(…)` of `[label](…)`: pages, blocks, files and addresses with whitespace, which cmark cannot parse. cmark reads other web
    /// addresses.
    static let linkDestination = InlineSyntax(name: "link-destination", triggers: [UInt8(ascii: "]")]) { scanner, index in
        let text = scanner.text
        guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "("), let end = scanner.roundEnd(of: index + 1) else { return nil }
        let parts = DestinationParts(text, index + 2..<end - 1)
        guard !parts.address.isEmpty else { return nil }
        if text[parts.address.lowerBound] == UInt8(ascii: "<") {
            return InlineMatch(index..<end, .keep)
        }
        let destination = scanner.destination(parts.address)
        if case .path(let path) = destination, LinkTargets.scheme(of: path) != nil, !text[parts.address].contains(where: \.isBlank) {
            return InlineMatch(index..<parts.address.upperBound, .keep)
        }
        return InlineMatch(index..<parts.address.upperBound, .atom(.destination(destination)), atomStart: parts.address.lowerBound)
    }
}

extension InlineScanner {
    /// The destination between parentheses.
    func destination(_ range: Range<Int>) -> LinkDestination {
        if range.count > 4, text.has("[[", at: range.lowerBound), text.has("]]", at: range.upperBound - 2) {
            return .page(written: String(decoding: text[(range.lowerBound + 2)..<(range.upperBound - 2)].trimmingBlanks(), as: UTF8.self))
        }
        if range.count == 40, text.has("((", at: range.lowerBound), text.has("))", at: range.upperBound - 2),
            let id = BlockID(uuid: text[(range.lowerBound + 2)..<(range.upperBound - 2)])
        {
            return .block(id)
        }
        return .path(string(range))
    }
}

/// `address "title"`; the address may contain spaces.
struct DestinationParts {
    let address: Range<Int>
    let title: Range<Int>?

    init(_ text: [UInt8], _ range: Range<Int>) {
        let trimmed = text[range].trimmingBlanks()
        var addressEnd = trimmed.endIndex
        var title: Range<Int>?
        if trimmed.count > 2, trimmed.last == UInt8(ascii: "\""),
            let quote = trimmed.dropLast().lastIndex(of: UInt8(ascii: "\"")), quote > trimmed.startIndex, text[quote - 1].isBlank
        {
            title = quote + 1..<trimmed.endIndex - 1
            addressEnd = text[trimmed.startIndex..<quote].trimmingBlanks().endIndex
        }
        address = trimmed.startIndex..<addressEnd
        self.title = title
    }
}
