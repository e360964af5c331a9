extension UnsafeBufferPointer<UInt8> {
    /// The index of the first LF or CR at or after `start`; `count` if there is none. Compares eight bytes at a time.
    package func lineEnd(from start: Int) -> Int {
        var index = start
        while index < count {
            if index + 8 <= count {
                let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // Not 0 if a byte is below 14: LF, CR or another control character, all of them rare.
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
