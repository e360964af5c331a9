/// The offsets of the lines of a file, to turn byte offsets into lines and columns. Built once for each file with a finding.
package struct LineIndex: Sendable {
    /// A position for people: line and column count from 1, columns in Unicode scalars.
    package struct Position: Hashable, Sendable {
        /// From 1.
        package let line: Int
        /// From 1, in Unicode scalars.
        package let column: Int
    }

    private let bytes: [UInt8]
    private let starts: [Int]
    /// How many scalars begin before each multiple of `step` bytes; empty where all lines are short.
    private let scalarCounts: [Int]
    private static let step = 512

    /// Indexes the bytes of a file. Lines end at LF, CRLF or a lone CR.
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
        let hasLongLine = zip(starts, starts.dropFirst() + [bytes.count]).contains { $1 - $0 > 4 * Self.step }
        scalarCounts = hasLongLine ? Self.countScalars(bytes) : []
    }

    private static func countScalars(_ bytes: [UInt8]) -> [Int] {
        var counts = [0]
        for start in stride(from: 0, to: bytes.count, by: step) {
            counts.append(counts[counts.count - 1] + scalars(bytes[start..<min(start + step, bytes.count)]))
        }
        return counts
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

    /// How many scalars begin before an offset.
    private func scalars(before offset: Int) -> Int {
        let part = offset / Self.step
        return scalarCounts[part] + Self.scalars(bytes[(part * Self.step)..<offset])
    }

    /// The number of lines, at least 1.
    package var count: Int { starts.count }

    /// The line (from 1) that contains a byte offset. An offset past the end is on the last line.
    package func line(at offset: Int) -> Int { max(1, starts.partitioningIndex { $0 > offset }) }

    /// The line and column of a byte offset. An offset past the end has the position of the end.
    package func position(at offset: Int) -> Position {
        let offset = min(offset, bytes.count)
        let line = line(at: offset)
        let start = starts[line - 1]
        let scalars =
            scalarCounts.isEmpty || offset - start <= Self.step
            ? Self.scalars(bytes[start..<offset]) : scalars(before: offset) - scalars(before: start)
        return Position(line: line, column: scalars + 1)
    }

    /// The byte range of a line (from 1) without its line end; nil if there is no such line.
    package func range(ofLine line: Int) -> Range<Int>? {
        guard line >= 1, line <= starts.count else { return nil }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
