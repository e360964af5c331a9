import Diagnostics

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
