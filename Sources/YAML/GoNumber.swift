/// Integers as Go's `strconv.ParseInt(text, 0, 64)` and `strconv.ParseUint(text, 0, 64)` read them.
package enum GoInteger {
    /// Go's `NumError`. *Source:* `strconv/atoi.go`.
    package struct ParseError: Hashable, Sendable {
        package let text: String
        /// A number, but too large; else not a number.
        package let isOutOfRange: Bool

        package var message: String {
            "strconv.ParseInt: parsing \(GoQuote.quote(text)): \(isOutOfRange ? "value out of range" : "invalid syntax")"
        }
    }

    /// The error of `strconv.ParseInt(text, 10, 64)`; nil where it accepts the text.
    package static func int64Error(in text: String) -> ParseError? {
        if Int64(text) != nil { return nil }
        var digits = text.utf8[...]
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits.removeFirst() }
        let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return ParseError(text: text, isOutOfRange: isNumber)
    }

    /// The integer; nil for other text and for what neither `int64` nor `uint64` can hold. `0x1F`, `0o17`, `017` and `0b11` are
    /// integers, `08` is not.
    static func parse(_ text: String) -> GoScalar? {
        var digits = text.utf8[...]
        let sign = digits.first
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits.removeFirst() }
        let radix = takeRadix(&digits)
        guard !digits.isEmpty else { return nil }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = digitValue(byte), digit < radix else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: UInt64(radix))
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        if sign == UInt8(ascii: "-") {
            if value == Int64.min.magnitude { return .int(.min) }
            return Int64(exactly: value).map { .int(-$0) }
        }
        if let integer = Int64(exactly: value) { return .int(integer) }
        // `ParseUint` accepts no sign.
        return sign == UInt8(ascii: "+") ? nil : .uint(value)
    }

    private static func takeRadix(_ digits: inout Substring.UTF8View) -> UInt8 {
        guard digits.count > 1, digits.first == UInt8(ascii: "0") else { return 10 }
        digits.removeFirst()
        let radix: UInt8? =
            switch digits.first {
            case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
            case UInt8(ascii: "o"), UInt8(ascii: "O"): 8
            case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
            default: nil
            }
        if radix != nil { digits.removeFirst() }
        return radix ?? 8
    }

    private static func digitValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Doubles as Go's `encoding/json` prints them.
package enum GoNumber {
    /// A number of a JSON document as kubectl sends it: an `int64` in its digits, anything else as the double that it decodes it into; nil
    /// where that is out of range.
    ///
    /// *Source:* sigs.k8s.io/json, `decodeState.convertNumber`, with `preserveInts`.
    static func sent(_ text: String) -> String? {
        if let integer = Int64(text) { return String(integer) }
        guard let double = double(text), double.isFinite else { return nil }
        return json(double)
    }

    /// The double that is nearest to a number; infinite where it is out of range.
    static func double(_ text: String) -> Double? {
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return Double(text) }
        let after = text.utf8.index(after: point)
        // Swift wants a digit after the point.
        let isDigit = after < text.utf8.endIndex && text.utf8[after] >= 0x30 && text.utf8[after] <= 0x39
        return Double(isDigit ? text : text[..<after] + "0" + text[after...])
    }

    /// The number in plain digits, or with an exponent below 1e-6 and from 1e21: `1000`, `0.5`, `1e+21`, `1e-7`.
    package static func json(_ value: Double) -> String {
        guard value.isFinite else { return shortest(value) }
        if value == 0 { return value.sign == .minus ? "-0" : "0" }
        let magnitude = value.magnitude
        let (digits, exponent) = shortestDigits(magnitude.description)
        let sign = value < 0 ? "-" : ""
        if magnitude < 1e-6 || magnitude >= 1e21 {
            let rest = digits.dropFirst()
            let fraction = rest.isEmpty ? "" : "." + rest
            return "\(sign)\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
        }
        return sign + plain(digits, exponent)
    }

    private static func plain(_ digits: String, _ exponent: Int) -> String {
        if exponent < 0 { return "0." + String(repeating: "0", count: Int(exponent.magnitude) - 1) + digits }
        let whole = exponent + 1
        if digits.utf8.count <= whole { return digits + String(repeating: "0", count: whole - digits.utf8.count) }
        return digits.prefix(whole) + "." + digits.dropFirst(whole)
    }

    /// A double as the key of a JSON object, which Go prints with single precision: `1.5`, `1e+06`.
    ///
    /// *Source:* sigs.k8s.io/yaml, `convertToJSONableObject`.
    static func key(_ value: Double) -> String {
        let single = Float(value)
        if single.isNaN { return ".nan" }
        if single.isInfinite { return single < 0 ? "-.inf" : ".inf" }
        return shortest(single)
    }

    /// Go's `%v`: `1.5`, `1e+06`, `+Inf`.
    static func shortest<T: BinaryFloatingPoint & CustomStringConvertible>(_ value: T) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        let sign = value.sign == .minus ? "-" : ""
        if value == 0 { return sign + "0" }
        let (digits, exponent) = shortestDigits(value.magnitude.description)
        guard exponent < -4 || exponent >= 6 else { return sign + plain(digits, exponent) }
        let rest = digits.dropFirst()
        let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return "\(sign)\(digits.prefix(1))\(rest.isEmpty ? "" : "." + rest)e\(exponent < 0 ? "-" : "+")\(power)"
    }

    /// The fewest digits that parse as the same double, and the power of ten of the first digit.
    private static func shortestDigits(_ text: String) -> (digits: String, exponent: Int) {
        let parts = text.split(separator: "e")
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(mantissa[0])
        let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
        var digits = whole + fraction
        exponent += whole.utf8.count - 1
        while digits.hasPrefix("0"), digits.utf8.count > 1 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.hasSuffix("0"), digits.utf8.count > 1 { digits.removeLast() }
        return (digits, exponent)
    }
}
