extension YAMLNode {
    /// The value of the scalar in Kubernetes, whose YAML is neither 1.1 nor 1.2: `y` and `on` are true, `0755` is octal, `1:30` is a
    /// string.
    package var resolved: ResolvedScalar { goScalar.json }

    /// The value that goyaml gives the scalar.
    ///
    /// *Source:* sigs.k8s.io/yaml, goyaml.v2/decode.go, `decoder.scalar`.
    var goScalar: GoScalar {
        if tag == nil, !isPlain { return .string(value) }
        switch tag {
        case nil, YAMLTag.timestamp: return ScalarResolution.resolve(value, maybeTimestamp: true)
        case YAMLTag.bool, YAMLTag.int, YAMLTag.null: return ScalarResolution.resolve(value, maybeTimestamp: false)
        case YAMLTag.float:
            let resolved = ScalarResolution.resolve(value, maybeTimestamp: false)
            guard case .int(let integer) = resolved else { return resolved }
            return .float(Double(integer))
        case YAMLTag.binary: return .string(Base64.decode(value) ?? value)
        default: return .string(value)
        }
    }

    /// The failure of goyaml where a written tag does not fit the value; nil where it does.
    var tagMismatch: YAMLFailure.Cause? {
        guard kind == .scalar, let tag else { return nil }
        if tag == YAMLTag.binary { return Base64.decode(value) == nil ? .invalidBase64 : nil }
        switch tag {
        case YAMLTag.bool, YAMLTag.int, YAMLTag.null, YAMLTag.timestamp, YAMLTag.float:
            let resolved = goScalar.tag
            guard resolved != tag else { return nil }
            return .tagMismatch(resolved: YAMLTag.short(resolved), value: value, written: YAMLTag.short(tag))
        default: return nil
        }
    }

    /// The value of the scalar in JSON: without quotes it is a keyword or a number.
    package var resolvedAsJSON: ResolvedScalar {
        guard isPlain else { return .string(value) }
        switch value {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return .number(GoNumber.sent(value) ?? value)
        }
    }
}

extension YAMLTag {
    static let null = prefix + "null"
    static let bool = prefix + "bool"
    static let int = prefix + "int"
    static let float = prefix + "float"
    static let string = prefix + "str"
    static let binary = prefix + "binary"
    static let timestamp = prefix + "timestamp"

    /// `!!int` for the long form of a tag.
    static func short(_ tag: String) -> String { tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag }
}

/// A scalar as goyaml resolves it. Go distinguishes numbers that are equal in JSON: `1` and `1.0` are two keys.
enum GoScalar: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    /// Above the range of `int64`.
    case uint(UInt64)
    case float(Double)
    /// A date or a time, which stays a string.
    case timestamp(String)
    case string(String)

    /// The tag of the value.
    var tag: String {
        switch self {
        case .null: YAMLTag.null
        case .bool: YAMLTag.bool
        case .int, .uint: YAMLTag.int
        case .float: YAMLTag.float
        case .timestamp: YAMLTag.timestamp
        case .string: YAMLTag.string
        }
    }

    /// The value in the JSON that kubectl sends: what is no `int64` is a double.
    var json: ResolvedScalar {
        switch self {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .number(String(value))
        case .uint(let value): .number(GoNumber.json(Double(value)))
        case .float(let value): .number(value == 0 ? "0" : GoNumber.json(value))
        case .timestamp(let text), .string(let text): .string(text)
        }
    }
}

/// The resolution of scalars without quotes.
///
/// *Source:* sigs.k8s.io/yaml, goyaml.v2/resolve.go, `resolve`.
package enum ScalarResolution {
    /// The value of a plain scalar: null, a Boolean, a number or a string.
    package static func plain(_ text: String) -> ResolvedScalar { resolve(text, maybeTimestamp: true).json }

    /// - Parameter maybeTimestamp: false where another tag is written.
    static func resolve(_ text: String, maybeTimestamp: Bool) -> GoScalar {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            if let special = infinity(text) { return special }
            return maybeTimestamp && isTimestamp(text) ? .timestamp(text) : number(text) ?? .string(text)
        case UInt8(ascii: "."):
            return infinity(text) ?? pointFloat(text) ?? .string(text)
        default:
            return keyword(text) ?? .string(text)
        }
    }

    /// Whether a plain scalar is certainly a string: decided by its length and its first byte.
    static func isCertainlyString(_ text: String) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return false }
        return !mayBeKeyword(text, first)
    }

    /// Whether length and first byte match a keyword (`yes`, `null`, …).
    private static func mayBeKeyword(_ text: String, _ first: UInt8) -> Bool {
        guard text.utf8.count <= 5 else { return false }
        return switch first | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "t"), UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func keyword(_ text: String) -> GoScalar? {
        guard let first = text.utf8.first, mayBeKeyword(text, first) else { return nil }
        switch text {
        case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": return .bool(true)
        case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": return .bool(false)
        case "~", "null", "Null", "NULL": return .null
        default: return nil
        }
    }

    /// Infinity and NaN are numbers that JSON cannot represent.
    private static func infinity(_ text: String) -> GoScalar? {
        guard (4...5).contains(text.utf8.count) else { return nil }
        return switch text {
        case ".nan", ".NaN", ".NAN": .float(.nan)
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
        case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
        default: nil
        }
    }

    private static func number(_ text: String) -> GoScalar? {
        let plain = text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
        return GoInteger.parse(plain) ?? float(plain) ?? signedBinary(plain)
    }

    /// `0b-11`: what follows the prefix may have a sign of its own.
    private static func signedBinary(_ text: String) -> GoScalar? {
        text.hasPrefix("0b") ? Int64(text.dropFirst(2), radix: 2).map(GoScalar.int) : nil
    }

    /// A number that begins with a point may have underscores between its digits.
    private static func pointFloat(_ text: String) -> GoScalar? {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return float(text) }
        let bytes = Array(text.utf8)
        let isDigit = { (index: Int) in bytes.indices.contains(index) && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "_") {
            guard isDigit(index - 1), isDigit(index + 1) else { return nil }
        }
        return float(text.filter { $0 != "_" })
    }

    /// `^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`, and within the range of a double.
    private static func float(_ text: String) -> GoScalar? {
        var bytes = text.utf8[...]
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { bytes.removeFirst() }
        let whole = takeDigits(&bytes)
        var fraction = 0
        if bytes.first == UInt8(ascii: ".") {
            bytes.removeFirst()
            fraction = takeDigits(&bytes)
        }
        guard whole + fraction > 0 else { return nil }
        if let mark = bytes.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
            bytes.removeFirst()
            if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { bytes.removeFirst() }
            guard takeDigits(&bytes) > 0 else { return nil }
        }
        guard bytes.isEmpty, let double = GoNumber.double(text), double.isFinite else { return nil }
        return .float(double)
    }

    private static func takeDigits(_ bytes: inout Substring.UTF8View) -> Int {
        var count = 0
        while let byte = bytes.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            bytes.removeFirst()
            count += 1
        }
        return count
    }

    /// Whether the text is a date or a time, which stays a string: `2001-1-2`, `2001-12-14t21:59:43.10-05:00`, `2001-12-14 21:59:43`.
    private static func isTimestamp(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(64))
        guard bytes.count > 5, bytes[4] == UInt8(ascii: "-"), bytes[..<4].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        return GoTime.isYAMLTimestamp(text)
    }
}
