import Diagnostics

/// A date pattern of `config.edn`, such as `MMM do, yyyy`, to format and parse dates.
///
/// *Source:* logseq `graph_parser/date_time_util.cljs`; the pattern letters are those of cljs-time.
struct DateFormat: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case literal([UInt8])
        case year, shortYear
        case month(digits: Int), monthName(isShort: Bool)
        case day(digits: Int), ordinalDay
        case weekday(isShort: Bool)
    }

    private let parts: [Part]

    private static let monthBytes = months.map { Array($0.utf8) }
    private static let weekdayBytes = weekdays.map { Array($0.utf8) }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    init(_ pattern: String) {
        let bytes = Array(pattern.utf8)
        var parts: [Part] = []
        var literal: [UInt8] = []
        var index = 0
        func flush() {
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            var end = index + 1
            while end < bytes.count, bytes[end] == byte { end += 1 }
            let count = end - index
            let part: Part? =
                switch byte {
                case UInt8(ascii: "y"), UInt8(ascii: "Y"): count == 2 ? .shortYear : .year
                case UInt8(ascii: "M"): count <= 2 ? .month(digits: count) : .monthName(isShort: count == 3)
                case UInt8(ascii: "d"):
                    if count == 1, end < bytes.count, bytes[end] == UInt8(ascii: "o") { .ordinalDay } else { .day(digits: count) }
                case UInt8(ascii: "E"), UInt8(ascii: "e"): .weekday(isShort: count < 4)
                default: nil
                }
            if byte == UInt8(ascii: "'") {
                // Quoted text is literal; two quotes are one quote.
                if count >= 2 {
                    literal.append(byte)
                    index += 2
                } else {
                    index += 1
                    while index < bytes.count, bytes[index] != UInt8(ascii: "'") {
                        literal.append(bytes[index])
                        index += 1
                    }
                    index += 1
                }
            } else if let part {
                flush()
                parts.append(part)
                index = part == .ordinalDay ? end + 1 : end
            } else {
                literal.append(byte)
                index += 1
            }
        }
        flush()
        self.parts = parts
    }

    func string(_ day: CalendarDay) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .literal(let bytes): result += String(decoding: bytes, as: UTF8.self)
            case .year: result += Self.padded(day.year, 4)
            case .shortYear: result += Self.padded(day.year % 100, 2)
            case .month(let digits): result += Self.padded(day.month, digits)
            case .monthName(let isShort): result += Self.name(Self.months[day.month - 1], isShort)
            case .day(let digits): result += Self.padded(day.day, digits)
            case .ordinalDay: result += "\(day.day)\(Self.suffix(day.day))"
            case .weekday(let isShort): result += Self.name(Self.weekdays[day.weekday], isShort)
            }
        }
        return result
    }

    /// The day of a text; nil unless the whole text matches. Case does not matter.
    func day(_ text: [UInt8]) -> CalendarDay? {
        var index = 0
        var year: Int?
        var month: Int?
        var day: Int?
        for part in parts {
            switch part {
            case .literal(let bytes):
                guard text.count - index >= bytes.count,
                    zip(text[index..<index + bytes.count], bytes).allSatisfy({ $0.lowercased == $1.lowercased })
                else { return nil }
                index += bytes.count
            case .year:
                guard let value = Self.number(text, &index, 4...4) else { return nil }
                year = value
            case .shortYear:
                guard let value = Self.number(text, &index, 2...2) else { return nil }
                year = 2000 + value
            case .month(let digits):
                guard let value = Self.number(text, &index, digits...2) else { return nil }
                month = value
            case .monthName(let isShort):
                guard let value = Self.named(Self.monthBytes, isShort, text, &index) else { return nil }
                month = value + 1
            case .day(let digits):
                guard let value = Self.number(text, &index, min(digits, 2)...2) else { return nil }
                day = value
            case .ordinalDay:
                guard let value = Self.number(text, &index, 1...2) else { return nil }
                guard zip(text[index...].prefix(2), Self.suffix(value).utf8).allSatisfy({ $0.lowercased == $1 }), text.count >= index + 2
                else {
                    return nil
                }
                index += 2
                day = value
            case .weekday(let isShort):
                guard Self.named(Self.weekdayBytes, isShort, text, &index) != nil else { return nil }
            }
        }
        guard index == text.count, let year, let month, let day else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func name(_ name: String, _ isShort: Bool) -> String { isShort ? String(name.prefix(3)) : name }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func suffix(_ day: Int) -> String {
        if (11...13).contains(day % 100) { return "th" }
        return switch day % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }

    private static func number(_ text: [UInt8], _ index: inout Int, _ digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while index < text.count, count < digits.upperBound, text[index].isDigit {
            value = value * 10 + Int(text[index] - 0x30)
            index += 1
            count += 1
        }
        return digits.contains(count) ? value : nil
    }

    private static func named(_ names: [[UInt8]], _ isShort: Bool, _ text: [UInt8], _ index: inout Int) -> Int? {
        for number in names.indices {
            let length = isShort ? 3 : names[number].count
            guard text.count - index >= length else { continue }
            var offset = 0
            while offset < length, text[index + offset].lowercased == names[number][offset].lowercased { offset += 1 }
            guard offset == length else { continue }
            index += length
            return number
        }
        return nil
    }
}
