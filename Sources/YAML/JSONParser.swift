/// Parses a chunk of a stream that is JSON. libyaml would accept invalid JSON, and reject some valid JSON.
///
/// *Source:* RFC 8259; nesting is bounded as in Go's `encoding/json`.
struct JSONParser {
    struct Parsed {
        var nodes: [YAMLNode] = []
        var root: NodeID?
        var range: Range<Int>
        /// A number that kubectl cannot decode.
        var failure: YAMLFailure?
    }

    private static let deepest = 10_000

    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var line = 0
    private var nodes: [YAMLNode] = []
    private var open: [Open] = []
    private var failure: YAMLFailure?

    private struct Open {
        let id: NodeID
        let isObject: Bool
        var last: NodeID?
    }

    private struct Malformed: Error {}

    /// The values of a chunk that begins with `{`; nil if it does not, or is not valid JSON.
    static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> [Parsed]? {
        var start = range.lowerBound
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        var parser = JSONParser(bytes: bytes, end: range.upperBound, index: start)
        parser.skipWhitespace()
        guard parser.index < range.upperBound, bytes[parser.index] == UInt8(ascii: "{") else { return nil }
        var result: [Parsed] = []
        do {
            while parser.index < range.upperBound {
                result.append(try parser.document())
                parser.skipWhitespace()
            }
        } catch {
            return nil
        }
        return result
    }

    private init(bytes: [UInt8], end: Int, index: Int) {
        self.bytes = bytes
        self.end = end
        self.index = index
    }

    private mutating func document() throws(Malformed) -> Parsed {
        nodes = []
        line = 0
        failure = nil
        let start = index
        let root = NodeID(rawValue: 0)
        try value()
        while let top = open.last {
            if top.isObject { try field(top) } else { try element(top) }
        }
        return Parsed(nodes: nodes, root: root, range: start..<index, failure: failure)
    }

    // MARK: Collections

    private mutating func value() throws(Malformed) {
        skipWhitespace()
        guard index < end else { throw Malformed() }
        switch bytes[index] {
        case UInt8(ascii: "{"): try openCollection(.mapping)
        case UInt8(ascii: "["): try openCollection(.sequence)
        case UInt8(ascii: "\""):
            let start = index
            let text = try string()
            append(.scalar, .doubleQuoted, isPlain: false, text, start)
        default: try literal()
        }
    }

    private mutating func openCollection(_ kind: YAMLNode.Kind) throws(Malformed) {
        guard open.count < Self.deepest else { throw Malformed() }
        let id = append(kind, .flow, isPlain: false, "", index)
        index += 1
        open.append(Open(id: id, isObject: kind == .mapping))
    }

    private mutating func field(_ top: Open) throws(Malformed) {
        if try close(top, UInt8(ascii: "}")) { return }
        guard index < end, bytes[index] == UInt8(ascii: "\"") else { throw Malformed() }
        let start = index
        let key = try string()
        append(.scalar, .doubleQuoted, isPlain: false, key, start)
        skipWhitespace()
        guard take(UInt8(ascii: ":")) else { throw Malformed() }
        try value()
    }

    private mutating func element(_ top: Open) throws(Malformed) {
        if try close(top, UInt8(ascii: "]")) { return }
        try value()
    }

    /// Reads the end of a collection, or the comma before its next item.
    private mutating func close(_ top: Open, _ bracket: UInt8) throws(Malformed) -> Bool {
        skipWhitespace()
        if take(bracket) {
            nodes[Int(top.id.rawValue)].end = index
            open.removeLast()
            return true
        }
        if top.last != nil {
            guard take(UInt8(ascii: ",")) else { throw Malformed() }
            skipWhitespace()
        }
        return false
    }

    // MARK: Scalars

    private mutating func literal() throws(Malformed) {
        let start = index
        while index < end, !",]} \t\r\n".utf8.contains(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard text == "true" || text == "false" || text == "null" || Self.isNumber(bytes[start..<index]) else { throw Malformed() }
        append(.scalar, .plain, isPlain: true, text, start)
        if text.utf8.count > 4, failure == nil, Self.isOutOfRange(text) {
            failure = YAMLFailure(.numberOutOfRange(text), range: start..<index)
        }
    }

    /// Only a number with an exponent or with hundreds of digits can be.
    private static func isOutOfRange(_ text: String) -> Bool {
        guard text.utf8.count > 300 || text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
        return isNumber(Array(text.utf8)[...]) && GoNumber.sent(text) == nil
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?`
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        if rest.first == UInt8(ascii: "0") {
            rest.removeFirst()
        } else if takeDigits(&rest) == 0 {
            return false
        }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            if takeDigits(&rest) == 0 { return false }
        }
        if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
            if takeDigits(&rest) == 0 { return false }
        }
        return rest.isEmpty
    }

    private static func takeDigits(_ text: inout ArraySlice<UInt8>) -> Int {
        let rest = text.drop { $0 >= 0x30 && $0 <= 0x39 }
        defer { text = rest }
        return text.count - rest.count
    }

    private mutating func string() throws(Malformed) -> String {
        index += 1
        var text: [UInt8] = []
        while index < end {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw Malformed()
            default: text.append(byte)
            }
        }
        throw Malformed()
    }

    private mutating func escape(into text: inout [UInt8]) throws(Malformed) {
        guard index < end else { throw Malformed() }
        let escaped = bytes[index]
        index += 1
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escaped)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var unit = try hexUnit()
            // A surrogate pair is one character; a lone surrogate becomes the replacement character.
            if unit & 0xFC00 == 0xD800, index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") {
                let mark = index
                index += 2
                let low = try hexUnit()
                if low & 0xFC00 == 0xDC00 { unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF) } else { index = mark }
            }
            text.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
        default: throw Malformed()
        }
    }

    private mutating func hexUnit() throws(Malformed) -> UInt32 {
        guard index + 4 <= end, let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16) else {
            throw Malformed()
        }
        index += 4
        return unit
    }

    // MARK: Nodes and whitespace

    @discardableResult
    private mutating func append(_ kind: YAMLNode.Kind, _ style: YAMLNode.Style, isPlain: Bool, _ value: String, _ start: Int) -> NodeID {
        let id = NodeID(rawValue: Int32(nodes.count))
        nodes.append(
            YAMLNode(
                kind: kind, style: style, isPlain: isPlain, value: value, tag: nil, anchor: nil, start: start, end: index, line: line,
                parent: open.last?.id))
        if let top = open.indices.last {
            if let last = open[top].last {
                nodes[Int(last.rawValue)].nextSibling = id
            } else {
                nodes[Int(open[top].id.rawValue)].firstChild = id
            }
            open[top].last = id
        }
        return id
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < end, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipWhitespace() {
        while index < end {
            switch bytes[index] {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D: break
            default: return
            }
            index += 1
        }
    }
}
