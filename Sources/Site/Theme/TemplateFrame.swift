import Diagnostics
import Mustache

/// A template rendered for one shape of values, with the places where the values go.
///
/// Mustache looks up every name by its spelling and copies the page for every level of sections; but of all that it makes of a page only the texts
/// differ. Which sections are open depends on the *shape* of the values alone: what is empty, which flags are set, how long lists are. So each
/// shape is rendered once, with a mark for each text, and a page is the frame of its shape with its texts in place of the marks.
struct TemplateFrame: Sendable {
    /// What follows a literal: a text by its number among the texts of the values.
    private enum Piece {
        case literal(Range<Int>)
        case escaped(Int)
        case raw(Int)
    }

    private let bytes: [UInt8]
    private let pieces: [Piece]

    /// - Parameter rendered: what Mustache made with a `mark` for each text.
    init(_ rendered: String) {
        bytes = Array(rendered.utf8)
        pieces = Self.pieces(bytes)
    }

    /// Stands for the text of a number, once the template is rendered. Its brackets tell whether Mustache escaped it.
    static func mark(_ number: Int) -> String { "\u{F0D0C}<\(number)>" }

    /// A page.
    ///
    /// - Parameter texts: those of values of this frame's shape, in their order.
    func filled(with texts: [[UInt8]]) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(bytes.count + texts.reduce(0) { $0 + $1.count } + 256)
        for piece in pieces {
            switch piece {
            case .literal(let range): page += bytes[range]
            case .raw(let number): page += texts[number]
            case .escaped(let number): Self.escape(texts[number], to: &page)
            }
        }
        return page
    }

    /// Text for an element or for an attribute in quotes of either kind: a template may use both.
    private static func escape(_ text: [UInt8], to page: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            let apostrophe: StaticString? = text[index] == UInt8(ascii: "'") ? "&#39;" : nil
            guard let replacement = apostrophe ?? MarkupEscape.replacement(for: text[index]) else { continue }
            page += text[start..<index]
            replacement.withUTF8Buffer { page += $0 }
            start = index + 1
        }
        page += text[start...]
    }

    private static func pieces(_ bytes: [UInt8]) -> [Piece] {
        let sign = Array("\u{F0D0C}".utf8)
        var pieces: [Piece] = []
        var start = 0
        var index = 0
        while index + sign.count < bytes.count {
            guard bytes[index] == sign[0], bytes[index..<(index + sign.count)].elementsEqual(sign),
                let mark = number(in: bytes, from: index + sign.count)
            else {
                index += 1
                continue
            }
            pieces.append(.literal(start..<index))
            pieces.append(mark.isEscaped ? .escaped(mark.number) : .raw(mark.number))
            start = mark.end
            index = mark.end
        }
        pieces.append(.literal(start..<bytes.count))
        return pieces
    }

    /// The rest of a mark.
    private static func number(in bytes: [UInt8], from start: Int) -> (number: Int, isEscaped: Bool, end: Int)? {
        let isEscaped = bytes[start] == UInt8(ascii: "&")
        let (opening, closing) = isEscaped ? ("&lt;", "&gt;") : ("<", ">")
        guard bytes[start...].starts(with: opening.utf8) else { return nil }
        let digits = bytes[(start + opening.utf8.count)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)), bytes[digits.endIndex...].starts(with: closing.utf8) else {
            return nil
        }
        return (number, isEscaped, digits.endIndex + closing.utf8.count)
    }
}
