import Diagnostics

/// Reads one value of EDN text. Depth is bounded.
struct EDNReader {
    /// Where and why reading ended.
    struct Failure: Error, Hashable {
        enum Reason: Hashable { case unexpectedEnd, unexpectedByte, tooDeep, unpairedKey }

        let offset: Int
        let reason: Reason
    }

    private let bytes: [UInt8]
    private let limit: Int
    private(set) var index: Int
    private var depth = 0

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        index = range?.lowerBound ?? 0
        limit = range?.upperBound ?? bytes.count
    }

    mutating func value() throws(Failure) -> EDN {
        try skipWhitespace()
        guard index < limit else { throw Failure(offset: index, reason: .unexpectedEnd) }
        switch bytes[index] {
        case UInt8(ascii: "("): return .list(try sequence(closing: UInt8(ascii: ")")))
        case UInt8(ascii: "["): return .vector(try sequence(closing: UInt8(ascii: "]")))
        case UInt8(ascii: "{"): return .map(try pairs())
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "#"): return try dispatch()
        case UInt8(ascii: "\\"):
            index += 1
            guard index < limit else { throw Failure(offset: index, reason: .unexpectedEnd) }
            let start = index
            index += 1
            while index < limit, !isDelimiter(bytes[index]) { index += 1 }
            return .character(String(decoding: bytes[start..<index], as: UTF8.self))
        case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "^"):
            // Quoting has no meaning in data: the value is what follows.
            index += 1
            return try nested { (reader) throws(Failure) in try reader.value() }
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): throw Failure(offset: index, reason: .unexpectedByte)
        default: return atom()
        }
    }

    /// Whitespace, commas, `;` comments and `#_` values.
    mutating func skipWhitespace() throws(Failure) {
        while index < limit {
            if bytes[index].isWhitespace || bytes[index] == UInt8(ascii: ",") {
                index += 1
            } else if bytes[index] == UInt8(ascii: ";") {
                while index < limit, bytes[index] != 0x0A { index += 1 }
            } else if bytes.has("#_", at: index), index + 1 < limit {
                index += 2
                _ = try nested { (reader) throws(Failure) in try reader.value() }
            } else {
                return
            }
        }
    }

    private mutating func nested<Value>(_ read: (inout EDNReader) throws(Failure) -> Value) throws(Failure) -> Value {
        guard depth < ParseLimits.nesting else { throw Failure(offset: index, reason: .tooDeep) }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func sequence(closing: UInt8) throws(Failure) -> [EDN] {
        index += 1
        return try nested { (reader) throws(Failure) in
            var parts: [EDN] = []
            while true {
                try reader.skipWhitespace()
                guard reader.index < reader.limit else { throw Failure(offset: reader.index, reason: .unexpectedEnd) }
                if reader.bytes[reader.index] == closing {
                    reader.index += 1
                    return parts
                }
                parts.append(try reader.value())
            }
        }
    }

    private mutating func pairs() throws(Failure) -> [EDN.Pair] {
        let start = index
        let parts = try sequence(closing: UInt8(ascii: "}"))
        guard parts.count % 2 == 0 else { throw Failure(offset: start, reason: .unpairedKey) }
        return stride(from: 0, to: parts.count, by: 2).map { EDN.Pair(key: parts[$0], value: parts[$0 + 1]) }
    }

    private mutating func text() throws(Failure) -> String {
        var result: [UInt8] = []
        let start = index
        index += 1
        while index < limit {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard index < limit else { throw Failure(offset: start, reason: .unexpectedEnd) }
                switch bytes[index] {
                case UInt8(ascii: "n"): result.append(0x0A)
                case UInt8(ascii: "t"): result.append(0x09)
                case UInt8(ascii: "r"): result.append(0x0D)
                default: result.append(bytes[index])
                }
                index += 1
            default: result.append(byte)
            }
        }
        throw Failure(offset: start, reason: .unexpectedEnd)
    }

    /// `#{…}`, `#"…"`, `#(…)`, `#tag value`.
    private mutating func dispatch() throws(Failure) -> EDN {
        index += 1
        guard index < limit else { throw Failure(offset: index, reason: .unexpectedEnd) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return .set(try sequence(closing: UInt8(ascii: "}")))
        case UInt8(ascii: "("): return .tagged("fn", .list(try sequence(closing: UInt8(ascii: ")"))))
        case UInt8(ascii: "\""): return .tagged("regex", .string(try text()))
        default:
            let start = index
            while index < limit, !isDelimiter(bytes[index]) { index += 1 }
            guard index > start else { throw Failure(offset: index, reason: .unexpectedByte) }
            let name = String(decoding: bytes[start..<index], as: UTF8.self)
            return .tagged(name, try nested { (reader) throws(Failure) in try reader.value() })
        }
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: ","):
            true
        default: byte.isWhitespace
        }
    }

    private mutating func atom() -> EDN {
        let start = index
        while index < limit, !isDelimiter(bytes[index]) { index += 1 }
        if index == start { index += 1 }
        let token = String(decoding: bytes[start..<index], as: UTF8.self)
        switch token {
        case "nil": return .nil
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default: break
        }
        if token.utf8.first == UInt8(ascii: ":") { return .keyword(String(token.dropFirst())) }
        if let number = Int(token) { return .integer(number) }
        if bytes[start].isDigit || bytes[start] == UInt8(ascii: "-"), let number = Double(token) { return .decimal(number) }
        return .symbol(token)
    }
}
