import Diagnostics

/// A line `key:: value` of a note.
struct PropertyLine {
    let key: String
    let line: Range<Int>
    let value: Range<Int>

    /// Parses the text of a line without indentation; nil if it is no property.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end, bytes[index].isBlank { index += 1 }
        let start = index
        while index < end, bytes[index] != UInt8(ascii: ":"), !bytes[index].isWhitespace {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                return nil
            default: index += 1
            }
        }
        guard index > start, bytes[start] != UInt8(ascii: "#"), bytes.has("::", at: index), index + 2 <= end,
            index + 2 == end || bytes[index + 2].isBlank
        else { return nil }
        key = PropertyKey.normalised(String(decoding: bytes[start..<index], as: UTF8.self))
        let trimmed = bytes[index + 2..<end].trimmingBlanks()
        line = start..<end
        value = trimmed.isEmpty ? end..<end : trimmed.startIndex..<trimmed.endIndex
    }
}
