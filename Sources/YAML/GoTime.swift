/// Times as Go's `time.Parse` reads them, for the layouts that Kubernetes uses.
package enum GoTime {
    /// Whether a text has one of the timestamp layouts of goyaml. *Source:* goyaml.v2/resolve.go, `allowedTimestampFormats`.
    static func isYAMLTimestamp(_ text: String) -> Bool {
        var scanner = Scanner(text)
        guard scanner.date(shortFields: true) else { return false }
        if scanner.isAtEnd { return true }
        if scanner.take(UInt8(ascii: " ")) { return scanner.clock(shortFields: true) && scanner.isAtEnd }
        guard scanner.take(UInt8(ascii: "T")) || scanner.take(UInt8(ascii: "t")) else { return false }
        return scanner.clock(shortFields: true) && scanner.zone() && scanner.isAtEnd
    }

    /// Go's `ParseError` for a text that is not a time by RFC 3339. *Source:* `time/format.go`.
    package enum ParseError: Hashable, Sendable {
        case extraText(String, rest: String)
        /// The part that is out of range: `month`.
        case outOfRange(String, part: String)
        /// The text from where it differs, and the element of Go's layout that is expected there.
        case mismatch(String, rest: String, element: String)

        package var message: String {
            switch self {
            case .extraText(let text, let rest): "parsing time \"\(text)\": extra text: \"\(rest)\""
            case .outOfRange(let text, let part): "parsing time \"\(text)\": \(part) out of range"
            case .mismatch(let text, let rest, let element):
                "parsing time \"\(text)\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"\(rest)\" as \"\(element)\""
            }
        }
    }

    /// Why a text is not a time by RFC 3339, the form that Kubernetes accepts; nil for one that is.
    package static func rfc3339Error(in text: String) -> ParseError? {
        var scanner = Scanner(text)
        return switch scanner.rfc3339() {
        case nil: scanner.isAtEnd ? nil : .extraText(text, rest: scanner.rest)
        case .outOfRange(let part): .outOfRange(text, part: part)
        case .mismatch(let element): .mismatch(text, rest: scanner.rest, element: element)
        }
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var index = 0

        init(_ text: String) { bytes = Array(text.utf8.prefix(100)) }

        var isAtEnd: Bool { index == bytes.count }

        var rest: String { String(decoding: bytes[index...], as: UTF8.self) }

        enum Failure {
            /// The element of Go's layout that does not match.
            case mismatch(String)
            case outOfRange(String)
        }

        /// Reads a time by RFC 3339; nil where it is one.
        mutating func rfc3339() -> Failure? {
            var year = 0
            var month = 0
            let parts: [(layout: String, separator: Character?, width: Int, range: ClosedRange<Int>, name: String)] = [
                ("2006", nil, 4, 0...9999, "year"), ("01", "-", 2, 1...12, "month"), ("02", "-", 2, 1...31, "day"),
                ("15", "T", 2, 0...23, "hour"), ("04", ":", 2, 0...59, "minute"), ("05", ":", 2, 0...59, "second"),
            ]
            for part in parts {
                if let separator = part.separator {
                    guard let byte = separator.asciiValue, take(byte) else { return .mismatch(String(separator)) }
                }
                let start = index
                guard let value = number(part.width...part.width) else {
                    index = start
                    return .mismatch(part.layout)
                }
                let upper = part.name == "day" ? days(in: month, of: year) : part.range.upperBound
                guard value >= part.range.lowerBound, value <= upper else { return .outOfRange(part.name) }
                if part.name == "year" { year = value }
                if part.name == "month" { month = value }
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") {
                let start = index
                index += 1
                if number(1...90) == nil { index = start }
            }
            let start = index
            guard zone() else {
                index = start
                return .mismatch("Z07:00")
            }
            return nil
        }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func number(_ widths: ClosedRange<Int>) -> Int? {
            var value = 0
            var count = 0
            while index < bytes.count, count < widths.upperBound, bytes[index] >= 0x30, bytes[index] <= 0x39 {
                // A fraction may have more digits than a number can hold; its value is not needed.
                if count < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
                index += 1
                count += 1
            }
            return widths.contains(count) ? value : nil
        }

        mutating func date(shortFields: Bool) -> Bool {
            let widths = shortFields ? 1...2 : 2...2
            guard let year = number(4...4), take(UInt8(ascii: "-")), let month = number(widths), take(UInt8(ascii: "-")),
                let day = number(widths)
            else { return false }
            return (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
        }

        private func days(in month: Int, of year: Int) -> Int {
            switch month {
            case 4, 6, 9, 11: 30
            case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
            default: 31
            }
        }

        mutating func clock(shortFields: Bool) -> Bool {
            let widths = shortFields ? 1...2 : 2...2
            guard let hour = number(shortFields ? 1...2 : 2...2), take(UInt8(ascii: ":")), let minute = number(widths),
                take(UInt8(ascii: ":")), let second = number(widths), hour < 24, minute < 60, second < 60
            else { return false }
            if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) { return number(1...90) != nil }
            return true
        }

        mutating func zone() -> Bool {
            if take(UInt8(ascii: "Z")) { return true }
            guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")) else { return false }
            guard let hours = number(2...2), take(UInt8(ascii: ":")), let minutes = number(2...2) else { return false }
            return hours <= 24 && minutes < 60
        }
    }
}
