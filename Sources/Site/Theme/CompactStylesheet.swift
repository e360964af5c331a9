/// A style sheet without comments and without blanks that mean nothing: readers load fewer bytes, and the rules stay the same.
///
/// It goes by tokens, so strings, `url(…)` and escapes are kept byte for byte, and the blanks that separate the terms of `calc()`, the parts
/// of a selector or the value of a custom property stay. What does not parse is passed on as it stands.
///
/// *Source:* CSS Syntax Module Level 3, section 4.
struct CompactStylesheet {
    static func bytes(of source: [UInt8]) -> [UInt8] {
        var compact = CompactStylesheet(source)
        while compact.position < source.count { compact.step() }
        compact.endsWithBlank = false
        return compact.output
    }

    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    /// A blank was read and not yet written: what follows decides whether it is.
    private var endsWithBlank = false
    /// A comment stood where no blank is; it separates what would else be one token.
    private var endsWithComment = false
    /// How many `(` and `[` are open.
    private var depth = 0
    /// Inside the value of a custom property, whose blanks a script may read; those at its ends are no part of it.
    private var isCustomValue = false
    private var isValueStart = false

    private init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    private mutating func step() {
        let byte = source[position]
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
            endsWithBlank = true
            position += 1
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
            let end = closing(UInt8(ascii: "*"), UInt8(ascii: "/"), from: position + 2)
            endsWithComment = !endsWithBlank
            position = end
        case UInt8(ascii: "\""), UInt8(ascii: "'"): copy(to: string(from: position))
        case UInt8(ascii: "\\"): copy(to: escape(from: position))
        default:
            if Self.isName(byte) { word() } else { sign(byte) }
        }
    }

    private var next: UInt8? { position + 1 < source.count ? source[position + 1] : nil }

    // MARK: Tokens

    /// A name, a number or a part of one; `url(` with what it holds.
    private mutating func word() {
        var end = position
        while end < source.count, Self.isName(source[end]) { end += 1 }
        let isAddress = end < source.count && source[end] == UInt8(ascii: "(") && Self.isURL(source[position..<end])
        guard isAddress else { return copy(to: end) }
        var start = end + 1
        while start < source.count, Self.isBlank(source[start]) { start += 1 }
        // A quoted address is a string like any other.
        guard start < source.count, source[start] != UInt8(ascii: "\""), source[start] != UInt8(ascii: "'") else { return copy(to: end) }
        while start < source.count, source[start] != UInt8(ascii: ")") {
            start = source[start] == UInt8(ascii: "\\") ? start + 2 : start + 1
        }
        copy(to: min(source.count, start + 1))
    }

    private mutating func sign(_ byte: UInt8) {
        var startsValue = false
        var closesPart = false
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        case UInt8(ascii: "{") where isCustomValue: depth += 1
        case UInt8(ascii: "}") where isCustomValue && depth > 0: closesPart = true
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
            // The last declaration of a block needs no end.
            if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
            depth = 0
        case UInt8(ascii: ":") where depth == 0 && isAfterCustomName: startsValue = true
        default: break
        }
        copy(to: position + 1)
        if startsValue { (isCustomValue, isValueStart) = (true, true) }
        if closesPart { return depth -= 1 }
        if isCustomValue, depth == 0, byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}") { isCustomValue = false }
    }

    /// Whether what was written last is the name of a custom property at the start of a declaration.
    private var isAfterCustomName: Bool {
        var start = output.count
        while start > 0, Self.isName(output[start - 1]) { start -= 1 }
        let isFirst = start == 0 || "{};".utf8.contains(output[start - 1])
        return isFirst && output[start...].starts(with: "--".utf8)
    }

    private mutating func copy(to end: Int) {
        if let last = output.last, position < end {
            if endsWithBlank {
                if needsBlank(between: last, source[position]) { output.append(0x20) }
            } else if endsWithComment, Self.mayJoin(last), Self.mayJoin(source[position]) {
                output += "/**/".utf8
            }
        }
        endsWithBlank = false
        endsWithComment = false
        isValueStart = false
        output += source[position..<end]
        position = end
    }

    private func needsBlank(between last: UInt8, _ first: UInt8) -> Bool {
        if isCustomValue {
            let isEnd = depth == 0 && (first == UInt8(ascii: ";") || first == UInt8(ascii: "}"))
            // An empty value is told from none by its blank.
            return isEnd == isValueStart
        }
        if "{};,(:".utf8.contains(last) || "{};,)".utf8.contains(first) { return false }
        // A combinator; in parentheses it might be a comparison.
        return depth > 0 || !(">~".utf8.contains(last) || ">~".utf8.contains(first))
    }

    // MARK: Ends

    private func closing(_ first: UInt8, _ second: UInt8, from start: Int) -> Int {
        var index = start
        while index + 1 < source.count {
            if source[index] == first, source[index + 1] == second { return index + 2 }
            index += 1
        }
        return source.count
    }

    /// A string that its line ends before its quote is broken; the line's end stays with it.
    private func string(from start: Int) -> Int {
        var index = start + 1
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 2
            case 0x0A, 0x0C, 0x0D: return index + 1
            case source[start]: return index + 1
            default: index += 1
            }
        }
        return min(index, source.count)
    }

    /// The blank after an escape of hexadecimal digits is a part of it.
    private func escape(from start: Int) -> Int {
        var index = start + 1
        while index < source.count, index < start + 7, Self.isHex(source[index]) { index += 1 }
        if index == start + 1 { return min(source.count, start + 2) }
        if index + 1 < source.count, source[index] == 0x0D, source[index + 1] == 0x0A { return index + 2 }
        return index < source.count && Self.isBlank(source[index]) ? index + 1 : index
    }

    // MARK: Letters

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func isURL(_ word: ArraySlice<UInt8>) -> Bool { word.map { $0 | 0x20 }.elementsEqual("url".utf8) }

    /// Whether a byte can be a part of a token that goes on: all but separators.
    private static func mayJoin(_ byte: UInt8) -> Bool { !"{})[];,:".utf8.contains(byte) }
}
