import YAML

extension Quantity {
    /// Parses as Kubernetes does: small numbers keep their canonical text, large ones are rounded and capped.
    ///
    /// *Source:* apimachinery, pkg/api/resource/quantity.go (ParseQuantity).
    package init(parsing text: String) throws(QuantityError) {
        guard !text.isEmpty else { throw .format }
        let parts = try Parts(text)
        guard let suffix = Suffix(parts.suffix) else { throw .suffix }
        if let quick = parts.small(suffix, text) {
            self = quick
            return
        }
        guard !parts.isPointAlone else { throw .number }
        self = parts.exact(suffix)
    }

    /// The meaning of a suffix: a power of ten or of two.
    private struct Suffix {
        let format: Format
        let exponent: Int

        init?(_ text: Substring) {
            if let decimal = Quantity.decimalSuffixes.first(where: { $0.text == text }) {
                format = .decimalSI
                exponent = decimal.exponent
            } else if let power = Quantity.binarySuffixes.firstIndex(where: { $0 == text }) {
                format = .binarySI
                exponent = power * 10
            } else if text.utf8.count > 1, text.hasPrefix("e") || text.hasPrefix("E"), let power = Int(text.dropFirst()) {
                format = .decimalExponent
                exponent = Swift.min(Swift.max(power, -1_000_000), 1_000_000)
            } else {
                return nil
            }
        }
    }

    /// The parts of a quantity. Splitting it is the whole syntax check, as in the API server.
    private struct Parts {
        var isNegative = false
        /// The digits before the decimal point without leading zeros, and those after it.
        let whole: Substring
        let fraction: Substring
        let suffix: Substring
        /// The number is only a decimal point, which the exact path rejects.
        let isPointAlone: Bool

        init(_ text: String) throws(QuantityError) {
            var rest = text[...]
            if let sign = rest.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                isNegative = sign == UInt8(ascii: "-")
                rest = rest.dropFirst()
            }
            let unsigned = rest
            rest = rest.drop { $0 == "0" }
            let hadZeros = rest.startIndex > unsigned.startIndex
            whole = rest.prefix(while: Parts.isDigit)
            rest = rest[whole.endIndex...]
            if rest.utf8.first == UInt8(ascii: ".") {
                rest = rest.dropFirst()
                fraction = rest.prefix(while: Parts.isDigit)
                rest = rest[fraction.endIndex...]
            } else {
                fraction = ""
            }
            isPointAlone = whole.isEmpty && fraction.isEmpty && !hadZeros
            suffix = rest
            var tail = rest.drop { "eEinumkKMGTP".contains($0) }
            if let sign = tail.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { tail = tail.dropFirst() }
            guard tail.allSatisfy(Parts.isDigit) else { throw .format }
        }

        static func isDigit(_ character: Character) -> Bool { character >= "0" && character <= "9" && character.isASCII }

        /// The fast path for numbers that fit in 64 bits. Keeps the source text if Kubernetes considers it canonical.
        func small(_ suffix: Suffix, _ text: String) -> Quantity? {
            let number = whole.isEmpty ? "0" : whole
            var scale = 0
            var factor: Int64 = 1
            var precision: Int
            switch suffix.format {
            case .decimalSI, .decimalExponent:
                scale = suffix.exponent
                precision = 18 - number.utf8.count - fraction.utf8.count
            case .binarySI:
                guard fraction.isEmpty else { return nil }
                factor = 1 << Int64(suffix.exponent)
                precision = 15 - number.utf8.count - suffix.exponent * 3 / 10 - 1
            }
            scale -= fraction.utf8.count
            guard precision >= 0, scale >= -9, let digits = Int64(number + fraction) else { return nil }
            let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
            guard !overflow else { return nil }
            let shifted = number + fraction
            let isCanonical =
                suffix.format == .binarySI
                ? digits & 7 != 0 : scale % 3 == 0 && !shifted.hasSuffix("000") && !shifted.hasPrefix("0")
            return Quantity(
                Int128(isNegative ? -product : product), exponent: scale, format: suffix.format, written: isCanonical ? text : "")
        }

        /// The general path: rounded up to 10^-9, and capped at 2^63-1 with a binary suffix.
        func exact(_ suffix: Suffix) -> Quantity {
            var (amount, exponent) = leadingDigits()
            var format = suffix.format
            if format == .binarySI {
                let (product, overflow) = amount.multipliedReportingOverflow(by: Int128(1) << Int128(suffix.exponent))
                amount = overflow ? Int128.max : product
            } else {
                exponent += suffix.exponent
            }
            if exponent < -9 { (amount, exponent) = (amount.divided(byPowersOfTen: -9 - exponent), -9) }
            if format == .binarySI {
                let cap = Quantity(Int128(Int64.max), exponent: 0, format: .binarySI)
                let quantity = Quantity(amount, exponent: exponent, format: .binarySI)
                if quantity > cap { (amount, exponent) = (Int128(Int64.max), 0) }
                if amount != 0, quantity < Quantity(1, exponent: 0, format: .decimalSI) { format = .decimalSI }
            }
            return Quantity(isNegative ? 0 - amount : amount, exponent: exponent, format: format)
        }

        /// The digits as a mantissa and a power of ten; excess digits are rounded up.
        private func leadingDigits() -> (Int128, Int) {
            var amount: Int128 = 0
            var dropped = 0
            var isInexact = false
            for byte in (whole + fraction).utf8 {
                let digit = Int128(byte - UInt8(ascii: "0"))
                if amount < Parts.full {
                    amount = amount * 10 + digit
                } else {
                    dropped += 1
                    isInexact = isInexact || digit != 0
                }
            }
            return (isInexact ? amount + 1 : amount, dropped - fraction.utf8.count)
        }

        private static let full: Int128 = 10_000_000_000_000_000_000_000_000_000_000_000
    }
}

extension Int128 {
    /// A positive number divided by a power of ten, rounded up.
    fileprivate func divided(byPowersOfTen power: Int) -> Int128 {
        guard self != 0 else { return 0 }
        guard let divisor = Int128(1).shifted(byPowersOfTen: power) else { return 1 }
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder == 0 ? quotient : quotient + 1
    }
}

extension MappingReader {
    mutating func optionalQuantity(_ key: String) -> Quantity? {
        unmarshal(key) { (value) throws(UnmarshalerError) in try Quantity(decoding: value) }
    }

    mutating func quantity(_ key: String) -> Quantity { optionalQuantity(key) ?? Quantity() }

    mutating func resourceList(_ key: String) -> [String: Quantity] {
        unmarshalMap(key, as: "v1.ResourceList") { (value) throws(UnmarshalerError) in try Quantity(decoding: value) }
    }
}

extension Quantity {
    /// Decodes a JSON number or string, trimming whitespace; null is zero.
    init(decoding value: JSONValue) throws(UnmarshalerError) {
        let text: String
        switch value {
        case .scalar(.null):
            self.init()
            return
        case .scalar(.number(let number)): text = number
        case .scalar(.string(let string)): text = String(string.trimmingWhitespace)
        case .scalar(.bool), .array, .object: throw .quantity(.format)
        }
        do {
            try self.init(parsing: text)
        } catch {
            throw .quantity(error)
        }
    }
}

extension String {
    fileprivate var trimmingWhitespace: Substring {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
