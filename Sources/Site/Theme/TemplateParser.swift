/// Reads a template line by line, since a tag that is alone on its line takes the whole line with it. Time is linear in the size.
struct TemplateParser {
    private typealias Token = TemplateSource.Token

    private static let maximumDepth = 32
    /// Longer delimiters would make the search for them expensive.
    private static let longestDelimiter = 16
    private static let kinds: [Character: Token.Kind] = [
        "#": .section, "^": .inverted, "/": .end, ">": .partial, "!": .comment, "=": .delimiters, "&": .markup, "{": .markup,
        "<": .unsupported, "$": .unsupported, "%": .unsupported, "*": .unsupported,
    ]

    private let bytes: [UInt8]
    private let name: String
    private var position = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var open: [Token] = []

    init(_ bytes: [UInt8], of name: String) {
        self.bytes = bytes
        self.name = name
    }

    mutating func parse() throws(TemplateError) -> [TemplateSource.Token] {
        var tokens: [Token] = []
        while position < bytes.count { tokens += try line() }
        if let section = open.last { throw error(.unclosedSection(section.name), section.range) }
        return tokens
    }

    private func error(_ cause: TemplateError.Cause, _ range: Range<Int>) -> TemplateError {
        TemplateError(cause: cause, template: name, range: range)
    }

    /// The tokens up to the end of a line; a tag may contain line ends.
    private mutating func line() throws(TemplateError) -> [Token] {
        var tokens: [Token] = []
        var start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
            guard starts(with: opening) else {
                position += 1
                continue
            }
            tokens.append(Token(kind: tokens.isEmpty ? .line : .literal, range: start..<position))
            tokens.append(try tag())
            start = position
        }
        position = min(bytes.count, position + 1)
        let rest = start..<position
        if tokens.count == 2, tokens[1].kind != .text, tokens[1].kind != .markup,
            bytes[tokens[0].range].allSatisfy(Self.isWhitespace), bytes[rest].allSatisfy(Self.isWhitespace)
        {
            tokens[1].margin = tokens[0].range
            return [tokens[1]]
        }
        return tokens + [Token(kind: tokens.isEmpty ? .line : .literal, range: rest)]
    }

    private mutating func tag() throws(TemplateError) -> Token {
        let start = position
        position += opening.count
        let sigil = Character(Unicode.Scalar(position < bytes.count ? bytes[position] : 0))
        let kind = Self.kinds[sigil] ?? .text
        let end = Array((sigil == "{" ? "}" : sigil == "=" ? "=" : "").utf8) + closing
        if kind != .text { position += 1 }
        let content = position
        while !starts(with: end) {
            guard position < bytes.count else { throw error(.unclosedTag, start..<min(bytes.count, start + opening.count)) }
            position += 1
        }
        let name = bytes[content..<position].drop(while: Self.isWhitespace).reversed().drop(while: Self.isWhitespace).reversed()
        position += end.count
        let tag = Token(kind: kind, name: String(decoding: name, as: UTF8.self), range: start..<position)
        switch kind {
        case .section, .inverted: open.append(tag)
        case .end: try close(tag)
        case .delimiters: try setDelimiters(tag)
        case .unsupported: throw error(.unsupportedTag("\(sigil)\(tag.name)"), tag.range)
        case .line, .literal, .text, .markup, .partial, .comment: break
        }
        if open.count >= Self.maximumDepth { throw error(.nestedTooDeeply, tag.range) }
        return tag
    }

    private mutating func close(_ tag: Token) throws(TemplateError) {
        guard let section = open.popLast() else { throw error(.unopenedEnd(tag.name), tag.range) }
        if section.name != tag.name { throw error(.wrongEnd(tag.name, open: section.name), tag.range) }
    }

    private mutating func setDelimiters(_ tag: Token) throws(TemplateError) {
        let pair = tag.name.utf8.split(whereSeparator: Self.isWhitespace).map(Array.init)
        guard pair.count == 2, pair.allSatisfy({ $0.count <= Self.longestDelimiter && !$0.contains(UInt8(ascii: "=")) }) else {
            throw error(.delimiters, tag.range)
        }
        (opening, closing) = (pair[0], pair[1])
    }

    private func starts(with delimiter: [UInt8]) -> Bool {
        bytes.count - position >= delimiter.count && delimiter.indices.allSatisfy { bytes[position + $0] == delimiter[$0] }
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
