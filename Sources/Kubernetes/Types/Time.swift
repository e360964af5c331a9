import YAML

extension MappingReader {
    /// An RFC 3339 time; the text is kept. *Source:* meta/v1, time.go.
    mutating func time(_ key: String) -> String? {
        unmarshal(key) { (value) throws(UnmarshalerError) in
            guard case .scalar(.string(let text)) = value else { throw .wrongType(value: value.kindName, type: "string") }
            if let error = GoTime.rfc3339Error(in: text) { throw .time(error) }
            return text
        }
    }
}

/// RFC 3339 times that were decoded.
package enum DecodedTime {
    /// The seconds since 1970 of a time with whole years from 0 to 9999; nil for a text that is no time. Fractions of seconds are left out.
    package static func seconds(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        let time = (daysSince1970(year, month, day) * 24 + hour) * 3600 + minute * 60 + second
        guard bytes.count >= 25, bytes[bytes.count - 3] == UInt8(ascii: ":") else { return time }
        let end = bytes.count
        guard let hours = number(end - 5..<end - 3), let minutes = number(end - 2..<end) else { return nil }
        let offset = hours * 3600 + minutes * 60
        return bytes[end - 6] == UInt8(ascii: "-") ? time + offset : time - offset
    }

    /// Of the Gregorian calendar. A year begins with March here, so that the leap day is its last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
