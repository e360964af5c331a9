/// A script without comments and without blanks that mean nothing: readers load fewer bytes, and what runs stays the same.
///
/// It goes by tokens and keeps every line end that could end a statement. Where it cannot be sure what a token is (a `/` after a bracket may
/// begin a regular expression or divide, a template literal holds code of its own), the whole script is passed on as it stands.
///
/// *Source:* ECMAScript 2025, section 12 (Lexical Grammar), annex B.1.1 (HTML-like comments).
struct CompactScript {
    static func bytes(of source: [UInt8]) -> [UInt8] {
        guard !hasStrangeLineEnds(source) else { return source }
        var compact = CompactScript(source)
        while compact.position < source.count {
            guard compact.step() else { return source }
        }
        return compact.output
    }

    private enum Gap { case none, blank, line }

    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var gap = Gap.none
    /// Where the token begins that was written last.
    private var lastToken = 0

    private init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    /// Reads one token; false where it is not clear what it is.
    private mutating func step() -> Bool {
        let byte = source[position]
        switch byte {
        case UInt8(ascii: "\n"):
            gap = .line
            position += 1
        case 0x20, 0x09:
            if gap == .none { gap = .blank }
            position += 1
        case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
            position = source[position...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): return comment()
        case UInt8(ascii: "/"):
            switch regularExpression {
            case true?: return literal(endingWith: byte)
            case false?: write(to: position + 1)
            case nil: return false
            }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return literal(endingWith: byte)
        case UInt8(ascii: "`"): return false
        case UInt8(ascii: "<") where source[position...].starts(with: "<!--".utf8),
            UInt8(ascii: "-") where source[position...].starts(with: "-->".utf8):
            return false
        default:
            var end = position + 1
            if Self.isName(byte) { while end < source.count, Self.isName(source[end]) { end += 1 } }
            write(to: end)
        }
        return true
    }

    private var next: UInt8? { position + 1 < source.count ? source[position + 1] : nil }

    /// A comment of several lines ends a statement as a line end does.
    private mutating func comment() -> Bool {
        var end = position + 2
        while end + 1 < source.count, source[end] != UInt8(ascii: "*") || source[end + 1] != UInt8(ascii: "/") { end += 1 }
        guard end + 1 < source.count else { return false }
        if source[position..<end].contains(UInt8(ascii: "\n")) { gap = .line } else if gap == .none { gap = .blank }
        position = end + 2
        return true
    }

    /// A string or a regular expression; in brackets of the latter its end means itself.
    private mutating func literal(endingWith quote: UInt8) -> Bool {
        var end = position + 1
        var isInClass = false
        while end < source.count {
            switch source[end] {
            case UInt8(ascii: "\n"): return false
            case UInt8(ascii: "\\"):
                guard end + 1 < source.count, source[end + 1] != UInt8(ascii: "\n") else { return false }
                end += 1
            case UInt8(ascii: "[") where quote == UInt8(ascii: "/"): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case quote where !isInClass:
                write(to: end + 1)
                return true
            default: break
            }
            end += 1
        }
        return false
    }

    /// Whether a `/` begins a regular expression here; nil where only a parser could tell.
    private var regularExpression: Bool? {
        guard let last = output.last else { return true }
        if Self.isName(last) {
            if lastToken > 0, output[lastToken - 1] == UInt8(ascii: ".") { return false }
            let word = String(decoding: output[lastToken...], as: UTF8.self)
            return Self.wordsThatMayBeNames.contains(word) ? nil : Self.wordsBeforeValues.contains(word)
        }
        switch last {
        case UInt8(ascii: "/"): return output.count - lastToken == 1
        case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "+"), UInt8(ascii: "-"): return nil
        case UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."): return false
        default: return true
        }
    }

    private static let wordsBeforeValues: Set<String> = [
        "case", "delete", "do", "else", "in", "instanceof", "new", "return", "throw", "typeof", "void",
    ]
    private static let wordsThatMayBeNames: Set<String> = ["async", "await", "get", "let", "of", "set", "static", "yield"]

    private mutating func write(to end: Int) {
        if let last = output.last {
            let first = source[position]
            switch gap {
            case .none: break
            case .blank: if Self.needsBlank(last, first) { output.append(0x20) }
            case .line: if !"{;,(".utf8.contains(last), first != UInt8(ascii: "}") { output.append(UInt8(ascii: "\n")) }
            }
        }
        gap = .none
        lastToken = output.count
        output += source[position..<end]
        position = end
    }

    /// Whether two tokens would become another without a blank.
    private static func needsBlank(_ last: UInt8, _ first: UInt8) -> Bool {
        if isName(last), isName(first) || first == UInt8(ascii: ".") { return true }
        switch (last, first) {
        case (UInt8(ascii: "+"), UInt8(ascii: "+")), (UInt8(ascii: "-"), UInt8(ascii: "-")), (UInt8(ascii: "/"), _): return true
        // `<!--` and `-->` begin comments.
        case (UInt8(ascii: "<"), UInt8(ascii: "!")), (UInt8(ascii: "-"), UInt8(ascii: ">")): return true
        case (_, UInt8(ascii: "/")): return last == UInt8(ascii: "<") || last == UInt8(ascii: "*")
        default: return isOperator(last) && isOperator(first)
        }
    }

    /// Signs that make longer operators together.
    private static func isOperator(_ byte: UInt8) -> Bool { "=<>&|?!*%^~.".utf8.contains(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"),
            UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// Carriage returns, U+2028 and U+2029 end lines too.
    private static func hasStrangeLineEnds(_ source: [UInt8]) -> Bool {
        source.indices.contains { index in
            source[index] == 0x0D
                || index + 2 < source.count && source[index] == 0xE2 && source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8
        }
    }
}
