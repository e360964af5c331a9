/// An amount of a resource: `100m`, `1.5Gi`, `12e6`. Exact to 10^-9; smaller parts are rounded up when parsing.
///
/// Equality compares amounts, not formats.
///
/// *Source:* apimachinery, pkg/api/resource/quantity.go.
package struct Quantity: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The kind of suffix, kept for printing.
    package enum Format: Sendable { case decimalSI, binarySI, decimalExponent }

    /// The amount is `mantissa` × 10^`exponent`; the mantissa has no trailing zeros, the exponent is at least -9.
    let mantissa: Int128
    let exponent: Int
    /// The format for printing.
    package let format: Format
    /// The source text if it is canonical and printed as is; else empty.
    private let written: String

    init(_ mantissa: Int128, exponent: Int, format: Format, written: String = "") {
        var mantissa = mantissa
        var exponent = exponent
        if mantissa == 0 { exponent = 0 }
        while mantissa != 0, mantissa % 10 == 0 {
            mantissa /= 10
            exponent += 1
        }
        self.mantissa = mantissa
        self.exponent = exponent
        self.format = format
        self.written = written
    }

    /// Zero.
    package init() { self.init(0, exponent: 0, format: .decimalSI) }

    /// A whole number of units.
    package init(value: Int64, format: Format = .decimalSI) { self.init(Int128(value), exponent: 0, format: format) }

    /// A whole number of thousandths.
    package init(milliValue: Int64, format: Format = .decimalSI) { self.init(Int128(milliValue), exponent: -3, format: format) }

    /// Whether the amount is zero.
    package var isZero: Bool { mantissa == 0 }

    /// -1, 0 or 1.
    package var sign: Int { Int(mantissa.signum()) }

    /// The amount in whole units, rounded away from zero, within the range of 64 bits.
    package var value: Int64 { scaled(to: 0) }

    /// The amount in thousandths, rounded away from zero, within the range of 64 bits.
    package var milliValue: Int64 { scaled(to: -3) }

    private func scaled(to scale: Int) -> Int64 {
        if exponent == scale { return Int64(clamping: mantissa) }
        if let amount = Int64(exactly: mantissa), exponent > scale, exponent - scale <= 3 {
            let (product, overflow) = amount.multipliedReportingOverflow(
                by: exponent - scale == 1 ? 10 : exponent - scale == 2 ? 100 : 1000)
            if !overflow { return product }
        }
        if exponent >= scale {
            guard let amount = mantissa.shifted(byPowersOfTen: exponent - scale) else { return mantissa < 0 ? .min : .max }
            return Int64(clamping: amount)
        }
        guard let divisor = Int128(1).shifted(byPowersOfTen: scale - exponent) else { return Int64(mantissa.signum()) }
        let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: divisor)
        return Int64(clamping: quotient + remainder.signum())
    }

    // MARK: Comparing and adding

    package static func == (left: Quantity, right: Quantity) -> Bool {
        left.mantissa == right.mantissa && left.exponent == right.exponent
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(mantissa)
        hasher.combine(exponent)
    }

    package static func < (left: Quantity, right: Quantity) -> Bool {
        guard left.sign == right.sign else { return left.sign < right.sign }
        let exponent = min(left.exponent, right.exponent)
        let a = left.mantissa.shifted(byPowersOfTen: left.exponent - exponent)
        let b = right.mantissa.shifted(byPowersOfTen: right.exponent - exponent)
        switch (a, b) {
        case (let a?, let b?): return a < b
        // The number that overflows has the larger magnitude.
        case (nil, _): return left.sign < 0
        case (_, nil): return right.sign > 0
        }
    }

    /// The sum has the format of the left operand, or of the right one if the left is zero. If it overflows, the larger operand is
    /// returned.
    package static func + (left: Quantity, right: Quantity) -> Quantity {
        if right.isZero { return left.isZero ? Quantity(0, exponent: 0, format: right.format) : left.unwritten }
        if left.isZero { return right.unwritten }
        let exponent = min(left.exponent, right.exponent)
        guard let a = left.mantissa.shifted(byPowersOfTen: left.exponent - exponent),
            let b = right.mantissa.shifted(byPowersOfTen: right.exponent - exponent)
        else { return left.exponent > right.exponent ? left : right }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? max(left, right) : Quantity(sum, exponent: exponent, format: left.format)
    }

    /// As `+` with the negated right operand.
    package static func - (left: Quantity, right: Quantity) -> Quantity { left + -right }

    package static prefix func - (quantity: Quantity) -> Quantity {
        Quantity(0 - quantity.mantissa, exponent: quantity.exponent, format: quantity.format)
    }

    private var unwritten: Quantity { Quantity(mantissa, exponent: exponent, format: format) }

    // MARK: Printing

    /// The canonical form: no fraction, the largest suffix that keeps the amount exact.
    package var description: String {
        if !written.isEmpty { return written }
        if isZero { return "0" }
        switch format {
        case .binarySI: return binaryText ?? decimalText(withSuffixes: true)
        case .decimalSI: return decimalText(withSuffixes: true)
        case .decimalExponent: return decimalText(withSuffixes: false)
        }
    }

    private var binaryText: String? {
        guard exponent >= 0, var amount = mantissa.shifted(byPowersOfTen: exponent), amount.magnitude >= 1024 else { return nil }
        var suffix = 0
        while amount % 1024 == 0, suffix < Self.binarySuffixes.count - 1 {
            amount /= 1024
            suffix += 1
        }
        return "\(amount)\(Self.binarySuffixes[suffix])"
    }

    private func decimalText(withSuffixes: Bool) -> String {
        let excess = ((exponent % 3) + 3) % 3
        let power = exponent - excess
        // If the product overflows, zeros are appended instead.
        let digits = mantissa.shifted(byPowersOfTen: excess).map { "\($0)" } ?? "\(mantissa)" + String(repeating: "0", count: excess)
        if power == 0 { return digits }
        if withSuffixes, let suffix = Self.decimalSuffixes.first(where: { $0.exponent == power }) { return digits + suffix.text }
        return "\(digits)e\(power)"
    }

    static let binarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    static let decimalSuffixes: [(text: String, exponent: Int)] = [
        ("n", -9), ("u", -6), ("m", -3), ("", 0), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18),
    ]
}

extension Int128 {
    /// Multiplied by a power of ten; nil on overflow.
    func shifted(byPowersOfTen power: Int) -> Int128? {
        guard self != 0 else { return 0 }
        guard power <= 38 else { return nil }
        var result = self
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
