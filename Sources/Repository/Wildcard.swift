import Diagnostics

/// Matches one name with a pattern of `*`, `?`, `[…]` and `\`.
///
/// *Source:* git, wildmatch.c with WM_PATHNAME.
enum Wildcard {
    /// Takes time in proportion to the product of the lengths at most.
    static func matches(_ name: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
        var at = name.startIndex
        var token = 0
        var retry: (token: Int, at: Int)?
        while at < name.endIndex {
            if token < pattern.count, pattern[token] == UInt8(ascii: "*") {
                retry = (token, at)
                token += 1
            } else if let next = step(name[at], pattern, token) {
                token = next
                at += 1
            } else if let (star, from) = retry {
                retry = (star, from + 1)
                token = star + 1
                at = from + 1
            } else {
                return false
            }
        }
        while token < pattern.count, pattern[token] == UInt8(ascii: "*") { token += 1 }
        return token == pattern.count
    }

    /// The offset in the pattern after what matches a byte; nil if it does not match.
    private static func step(_ byte: UInt8, _ pattern: [UInt8], _ token: Int) -> Int? {
        guard token < pattern.count else { return nil }
        switch pattern[token] {
        case UInt8(ascii: "?"): return token + 1
        case UInt8(ascii: "["): return bracket(byte, pattern, token)
        case UInt8(ascii: "\\"): return token + 1 < pattern.count && pattern[token + 1] == byte ? token + 2 : nil
        default: return pattern[token] == byte ? token + 1 : nil
        }
    }

    /// The same for a bracket expression. One without an end matches nothing.
    private static func bracket(_ byte: UInt8, _ pattern: [UInt8], _ open: Int) -> Int? {
        var index = open + 1
        let isNegated = index < pattern.count && (pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^"))
        if isNegated { index += 1 }
        var isFound = false
        var isFirst = true
        while index < pattern.count, isFirst || pattern[index] != UInt8(ascii: "]") {
            isFirst = false
            if let (name, end) = className(pattern, index) {
                isFound = isFound || isMember(byte, of: name)
                index = end
                continue
            }
            guard let (low, afterLow) = element(pattern, index) else { return nil }
            var high = low
            index = afterLow
            if index + 1 < pattern.count, pattern[index] == UInt8(ascii: "-"), pattern[index + 1] != UInt8(ascii: "]") {
                guard let (last, afterHigh) = element(pattern, index + 1) else { return nil }
                high = last
                index = afterHigh
            }
            isFound = isFound || (low <= byte && byte <= high)
        }
        guard index < pattern.count else { return nil }
        return isFound != isNegated ? index + 1 : nil
    }

    /// A byte of a bracket expression, which a backslash may quote.
    private static func element(_ pattern: [UInt8], _ index: Int) -> (UInt8, Int)? {
        guard pattern[index] == UInt8(ascii: "\\") else { return (pattern[index], index + 1) }
        return index + 1 < pattern.count ? (pattern[index + 1], index + 2) : nil
    }

    /// The name of a class such as `[:digit:]`, and the offset behind it.
    private static func className(_ pattern: [UInt8], _ index: Int) -> (String, Int)? {
        guard pattern[index...].starts(with: "[:".utf8), let end = pattern[(index + 2)...].firstRange(of: Array(":]".utf8)) else {
            return nil
        }
        return (String(decoding: pattern[(index + 2)..<end.lowerBound], as: UTF8.self), end.upperBound)
    }

    private static func isMember(_ byte: UInt8, of name: String) -> Bool {
        let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        return switch name {
        case "alpha": isLower || isUpper
        case "lower": isLower
        case "upper": isUpper
        case "digit": isDigit
        case "alnum": isLower || isUpper || isDigit
        case "xdigit": isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
        case "space": byte == UInt8(ascii: " ") || (9...13).contains(byte)
        case "blank": byte == UInt8(ascii: " ") || byte == 9
        case "print": (32...126).contains(byte)
        case "graph": (33...126).contains(byte)
        case "punct": (33...126).contains(byte) && !(isLower || isUpper || isDigit)
        case "cntrl": byte < 32 || byte == 127
        default: false
        }
    }
}
