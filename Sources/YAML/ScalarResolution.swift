extension YAMLNode {
    /// The value of the scalar in Kubernetes, whose YAML is neither 1.1 nor 1.2: `y` and `on` are true, `0755` is octal, `1:30` is a
    /// string.
    ///
    /// *Source:* sigs.k8s.io/yaml, goyaml.v2/resolve.go.
    package var resolved: ResolvedScalar {
        if tag == nil, !isPlain { return .string(value) }
        switch tag {
        case nil: return ScalarResolution.plain(value)
        case YAMLTag.bool, YAMLTag.int, YAMLTag.null, YAMLTag.timestamp: return ScalarResolution.plain(value)
        case YAMLTag.float:
            let resolved = ScalarResolution.plain(value)
            guard case .number(let text) = resolved, let double = Double(text) else { return resolved }
            return .number(GoNumber.json(double))
        case YAMLTag.binary: return .string(Base64.decode(value) ?? value)
        default: return .string(value)
        }
    }

    /// The failure of goyaml where a written tag does not fit the value; nil where it does.
    var tagMismatch: YAMLFailure.Cause? {
        guard kind == .scalar, let tag else { return nil }
        if tag == YAMLTag.binary { return Base64.decode(value) == nil ? .invalidBase64 : nil }
        let resolved = ScalarResolution.tag(of: value)
        switch tag {
        case YAMLTag.float where resolved == YAMLTag.int: return nil
        case YAMLTag.bool, YAMLTag.int, YAMLTag.null, YAMLTag.timestamp, YAMLTag.float:
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
        default: return .number(value)
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

/// The resolution of scalars without quotes.
package enum ScalarResolution {
    /// The value of a plain scalar: null, a Boolean, a number or a string.
    package static func plain(_ text: String) -> ResolvedScalar {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            if let special = infinity(text) { return special }
            return isTimestamp(text) ? .string(text) : number(text) ?? .string(text)
        case UInt8(ascii: "."):
            return infinity(text) ?? pointFloat(text) ?? .string(text)
        default:
            return keyword(text) ?? .string(text)
        }
    }

    /// The tag that goyaml resolves for a plain scalar.
    static func tag(of text: String) -> String {
        switch plain(text) {
        case .null: return YAMLTag.null
        case .bool: return YAMLTag.bool
        case .number(let json): return GoInteger.parse(text.filter { $0 != "_" }) == json ? YAMLTag.int : YAMLTag.float
        case .string: return isTimestamp(text) ? YAMLTag.timestamp : YAMLTag.string
        }
    }

    /// Whether the node is a number with a point or an exponent, or has the tag `!!float`.
    static func isFloat(_ node: YAMLNode) -> Bool { node.tag == YAMLTag.float || tag(of: node.value) == YAMLTag.float }

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

    private static func keyword(_ text: String) -> ResolvedScalar? {
        guard let first = text.utf8.first, mayBeKeyword(text, first) else { return nil }
        switch text {
        case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": return .bool(true)
        case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": return .bool(false)
        case "~", "null", "Null", "NULL": return .null
        default: return nil
        }
    }

    /// Infinity and NaN are numbers that JSON cannot represent: `+Inf`.
    private static func infinity(_ text: String) -> ResolvedScalar? {
        guard (4...5).contains(text.utf8.count) else { return nil }
        return switch text {
        case ".nan", ".NaN", ".NAN": .number("NaN")
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .number("+Inf")
        case "-.inf", "-.Inf", "-.INF": .number("-Inf")
        default: nil
        }
    }

    private static func number(_ text: String) -> ResolvedScalar? {
        let plain = text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
        if let integer = GoInteger.parse(plain) { return .number(integer) }
        return float(plain)
    }

    /// A number that begins with a point must not contain `_`.
    private static func pointFloat(_ text: String) -> ResolvedScalar? { float(text) }

    /// `^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`, and within the range of a double.
    private static func float(_ text: String) -> ResolvedScalar? {
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
        guard bytes.isEmpty, let double = Double(text.hasSuffix(".") ? text + "0" : text), double.isFinite else { return nil }
        return .number(GoNumber.json(double))
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
