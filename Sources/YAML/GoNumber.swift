/// Integers as Go's `strconv.ParseInt(text, 0, 64)` reads them, and larger ones as `big.Int` does.
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

    /// The integer in decimal digits; nil for other text. `0x1F`, `0o17`, `017` and `0b11` are integers, `08` is not.
    static func parse(_ text: String) -> String? {
        var digits = text.utf8[...]
        var isNegative = false
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            digits.removeFirst()
        }
        var radix: UInt8 = 10
        if digits.first == UInt8(ascii: "0"), digits.count > 1 {
            digits.removeFirst()
            switch digits.first {
            case UInt8(ascii: "x"), UInt8(ascii: "X"): radix = 16
            case UInt8(ascii: "o"), UInt8(ascii: "O"): radix = 8
            case UInt8(ascii: "b"), UInt8(ascii: "B"): radix = 2
            default: radix = 8
            }
            if let prefix = digits.first, prefix > UInt8(ascii: "9") { digits.removeFirst() }
        }
        guard !digits.isEmpty, digits.count <= longest, let decimal = decimal(digits, radix) else { return nil }
        return isNegative && decimal != "0" ? "-" + decimal : decimal
    }

    /// Longer numbers stay strings, so that the conversion takes bounded time.
    private static let longest = 4_000

    private static func decimal(_ digits: Substring.UTF8View, _ radix: UInt8) -> String? {
        var value: UInt64 = 0
        var isSmall = true
        for byte in digits {
            guard let digit = digitValue(byte), digit < radix else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: UInt64(radix))
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            if overflow || carry { isSmall = false }
            value = sum
        }
        if isSmall { return String(value) }
        return bigDecimal(digits, radix)
    }

    /// Schoolbook conversion into groups of nine decimal digits, the lowest group first.
    private static func bigDecimal(_ digits: Substring.UTF8View, _ radix: UInt8) -> String? {
        let base: UInt64 = 1_000_000_000
        var groups: [UInt64] = [0]
        for byte in digits {
            guard var carry = digitValue(byte).map(UInt64.init) else { return nil }
            for index in groups.indices {
                let product = groups[index] * UInt64(radix) + carry
                groups[index] = product % base
                carry = product / base
            }
            if carry > 0 { groups.append(carry) }
        }
        var text = String(groups.last ?? 0)
        for group in groups.dropLast().reversed() {
            let part = String(group)
            text += String(repeating: "0", count: 9 - part.utf8.count) + part
        }
        return text
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
    /// The number in plain digits, or with an exponent below 1e-6 and from 1e21: `1000`, `0.5`, `1e+21`, `1e-7`.
    package static func json(_ value: Double) -> String {
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

    /// A number as the key of a JSON object, which Go prints with single precision: `1.5`, `1e+06`.
    /// *Source:* sigs.k8s.io/yaml, `convertToJSONableObject`.
    static func key(_ json: String) -> String {
        switch json {
        case "+Inf": return ".inf"
        case "-Inf": return "-.inf"
        case "NaN": return ".nan"
        default: break
        }
        guard let double = Double(json) else { return json }
        let single = Float(double)
        guard single.isFinite else { return single < 0 ? "-.inf" : ".inf" }
        if single == 0 { return json }
        let (digits, exponent) = shortestDigits(single.magnitude.description)
        let sign = single < 0 ? "-" : ""
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
