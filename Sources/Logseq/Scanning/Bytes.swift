extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Line feed or carriage return.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    var isWhitespace: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isAlphanumeric: Bool { isLetter || isDigit }
    var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
    var isASCIIPunctuation: Bool { self >= 0x21 && self <= 0x7E && !isAlphanumeric }
    /// An ASCII capital as its small letter; anything else as it is.
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension RandomAccessCollection<UInt8> where SubSequence == ArraySlice<UInt8>, Index == Int {
    /// Without spaces, tabs and line ends at both ends.
    func trimmingBlanks() -> ArraySlice<UInt8> {
        var start = startIndex
        var end = endIndex
        while start < end, self[start].isWhitespace { start += 1 }
        while end > start, self[end - 1].isWhitespace { end -= 1 }
        return self[start..<end]
    }

    /// Whether `text` (ASCII) is at `index`.
    func has(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= startIndex, index <= endIndex - length else { return false }
        return text.withUTF8Buffer { buffer in
            for offset in 0..<length where self[index + offset] != buffer[offset] { return false }
            return true
        }
    }

    /// The index of the first occurrence of `text` in a range.
    func first(_ text: StaticString, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        let end = range.upperBound - text.utf8CodeUnitCount
        while index <= end {
            if has(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether `text` (ASCII, lower case) is at `index`, in any case.
    func hasIgnoringCase(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= startIndex, index <= endIndex - length else { return false }
        return text.withUTF8Buffer { buffer in
            for offset in 0..<length where self[index + offset].lowercased != buffer[offset] { return false }
            return true
        }
    }
}
