import Diagnostics

extension InlineSyntax {
    /// `![alt](source "title"){:width 300, :height 200}`; the source may be another kind of media, which becomes a player or a link.
    static let image = InlineSyntax(name: "image", triggers: [UInt8(ascii: "!")]) { scanner, index in
        let text = scanner.text
        guard text.has("![", at: index), let labelEnd = scanner.squareEnd(of: index + 1), labelEnd < text.count,
            text[labelEnd] == UInt8(ascii: "("), let close = scanner.roundEnd(of: labelEnd)
        else { return nil }
        let parts = DestinationParts(text, labelEnd + 1..<close - 1)
        var address = parts.address
        if address.count > 2, text[address.lowerBound] == UInt8(ascii: "<"), text[address.upperBound - 1] == UInt8(ascii: ">") {
            address = address.lowerBound + 1..<address.upperBound - 1
        }
        guard !address.isEmpty else { return nil }
        var end = close
        var size = ImageSize()
        if text.has("{:", at: close) || text.has("{}", at: close) {
            let brace = scanner.closingBrace.next(in: text, from: close)
            if brace < scanner.lineEnd(from: close) {
                size = ImageSize(text[close + 1..<brace])
                end = brace + 1
            }
        }
        if end == close, scanner.isPlainImage(address) { return InlineMatch(index..<close, .keep) }
        let alt = scanner.string(index + 2..<labelEnd - 1)
        let title = parts.title.map(scanner.string)
        let written = scanner.string(address)
        let shown = scanner.context.image(written, alt: alt, title: title, size: size, at: scanner.source.span(address))
        return InlineMatch(index..<end, .atom(.inlines(shown)))
    }
}

extension InlineScanner {
    /// Whether cmark can read the image: a picture on another site, at an address without whitespace.
    fileprivate func isPlainImage(_ address: Range<Int>) -> Bool {
        let written = text[address]
        guard written.first.map(\.isLetter) == true, !written.contains(where: { $0 >= 0x80 || $0.isWhitespace || $0 == UInt8(ascii: "\\") })
        else {
            return false
        }
        return LinkTargets.scheme(of: string(address)).map { $0.lowercased().hasPrefix("http") } ?? false
    }
}

/// `:width 300, :height 200`, in any order; each is optional.
struct ImageSize {
    var width: Int?
    var height: Int?

    init() {}

    init(_ bytes: ArraySlice<UInt8>) {
        let parts = bytes.split { $0.isBlank || $0 == UInt8(ascii: ",") }
        for (key, value) in zip(parts, parts.dropFirst()) {
            guard let number = Double(String(decoding: value, as: UTF8.self)), number >= 1, number <= 100_000 else { continue }
            if key.elementsEqual(":width".utf8) { width = Int(number) }
            if key.elementsEqual(":height".utf8) { height = Int(number) }
        }
    }
}

extension ParseContext {
    /// An image, or a player or a link, by the extension of the source.
    func image(_ written: String, alt: String, title: String?, size: ImageSize, at span: SourceSpan) -> [Inline] {
        switch LinkTargets.meaning(of: written) {
        case .target(let target):
            var name = written
            if case .asset(let path) = target {
                name = path
                add(.asset(path), kind, span)
            }
            let stem = name.split(separator: "?", omittingEmptySubsequences: false).first.map(String.init) ?? name
            if let media = MediaKinds.kind(ofSuffix: LinkTargets.suffix(of: stem.split(separator: "/").last.map(String.init) ?? "")) {
                return [.media(Media(kind: media, target: target, label: alt, poster: nil))]
            }
            return [.image(Image(target: target, alt: alt, title: title, width: size.width, height: size.height))]
        case .page: return link(to: .path(written), label: alt.isEmpty ? [] : [.text(alt)], title: title, at: span)
        case .unsafe:
            // A `data:` address of a picture runs no code.
            let lower = written.lowercased()
            if lower.hasPrefix("data:image/"), !lower.hasPrefix("data:image/svg") {
                return [.image(Image(target: .web(written), alt: alt, title: title, width: size.width, height: size.height))]
            }
            return [.text(alt.isEmpty ? written : alt)]
        }
    }
}
