/// Where the lines of a file begin. Made once for each file that something is printed about.
package struct LineIndex: Sendable {
    /// A place as people count: line and column from 1, the column in Unicode scalars.
    package struct Position: Hashable, Sendable {
        package let line: Int
        package let column: Int
    }

    private let bytes: [UInt8]
    private let starts: [Int]

    /// Lines end at LF, CRLF or a lone CR.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = bytes.lineEnd(from: 0)
            while index < bytes.count {
                let isFirstOfTwo = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
                if !isFirstOfTwo { starts.append(index + 1) }
                index = bytes.lineEnd(from: index + 1)
            }
        }
        self.starts = starts
    }

    package var count: Int { starts.count }

    /// The line, from 1, that holds a byte offset. An offset past the end is on the last line.
    package func line(at offset: Int) -> Int { max(1, starts.partitioningIndex { $0 > offset }) }

    package func position(at offset: Int) -> Position {
        let offset = min(offset, bytes.count)
        let line = line(at: offset)
        let scalars = bytes[starts[line - 1]..<offset].lazy.filter { $0 & 0xC0 != 0x80 }.count
        return Position(line: line, column: scalars + 1)
    }

    /// The bytes of a line (from 1) without what ends it; nil where there is no such line.
    package func range(ofLine line: Int) -> Range<Int>? {
        guard line >= 1, line <= starts.count else { return nil }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
