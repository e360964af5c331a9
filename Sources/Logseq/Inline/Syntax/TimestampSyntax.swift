import Diagnostics

extension InlineSyntax {
    /// `<2024-01-02 Tue 10:00 .+1d>`.
    static let timestamp = InlineSyntax(name: "timestamp", triggers: [UInt8(ascii: "<")]) { scanner, index in
        let text = scanner.text
        guard index + 11 < text.count, text[index + 1].isDigit else { return nil }
        let end = scanner.closingAngle.next(in: text, from: index)
        guard end < text.count, end - index < 60, let stamp = Timestamp(text[index + 1..<end]) else { return nil }
        return .inline(index..<end + 1, .timestamp(stamp))
    }
}

extension Timestamp {
    /// Parses `2024-01-02 Tue 10:00 .+1d`; weekday, time and repeater are optional. nil if there is no such day.
    init?(_ bytes: ArraySlice<UInt8>) {
        let fields = bytes.split(separator: 0x20, omittingEmptySubsequences: true).map { String(decoding: $0, as: UTF8.self) }
        guard let first = fields.first else { return nil }
        let parts = first.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]),
            let day = CalendarDay(year: year, month: month, day: date)
        else { return nil }
        var time: String?
        var repeater: String?
        for field in fields.dropFirst() {
            guard let lead = field.utf8.first else { continue }
            if lead.isDigit {
                let clock = field.split(separator: ":")
                guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]), (0...23).contains(hour),
                    (0...59).contains(minute)
                else { return nil }
                time = field
            } else if lead == UInt8(ascii: "+") || lead == UInt8(ascii: ".") {
                repeater = field
            } else if !field.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) {
                return nil
            }
        }
        self.init(day: day, time: time, repeater: repeater)
    }
}
