extension UnsafeBufferPointer<UInt8> {
    /// The first LF or CR at or after an index; the end of the bytes where there is none. Looks at eight bytes together.
    package func lineEnd(from start: Int) -> Int {
        var index = start
        while index < count {
            if index + 8 <= count {
                let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // Not 0 where a byte is below 14: LF, CR or another control character, which are few.
                guard (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0 else {
                    index += 8
                    continue
                }
            }
            let end = Swift.min(index + 8, count)
            while index < end {
                if self[index] == UInt8(ascii: "\n") || self[index] == UInt8(ascii: "\r") { return index }
                index += 1
            }
        }
        return count
    }
}
