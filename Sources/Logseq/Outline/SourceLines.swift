import Diagnostics

/// The lines of a note as byte ranges, without their line ends (LF, CRLF or a lone CR) and without a byte order mark.
struct SourceLines: Sendable {
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []

    init(_ bytes: [UInt8]) {
        let count = bytes.count
        starts.reserveCapacity(count / 40 + 1)
        ends.reserveCapacity(count / 40 + 1)
        var start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
        bytes.withUnsafeBufferPointer { buffer in
            var end = buffer.lineEnd(from: start)
            while end < count {
                append(start, end)
                let isFirstOfTwo = buffer[end] == 0x0D && end + 1 < count && buffer[end + 1] == 0x0A
                start = end + (isFirstOfTwo ? 2 : 1)
                end = buffer.lineEnd(from: start)
            }
        }
        if start < count { append(start, count) }
    }

    var count: Int { starts.count }
    func start(_ line: Int) -> Int { Int(starts[line]) }
    func end(_ line: Int) -> Int { Int(ends[line]) }

    private mutating func append(_ start: Int, _ end: Int) {
        starts.append(Int32(truncatingIfNeeded: start))
        ends.append(Int32(truncatingIfNeeded: end))
    }
}
