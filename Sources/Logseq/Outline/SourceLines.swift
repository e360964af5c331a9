/// The lines of a note as byte ranges, without what ends them (LF, CRLF or a lone CR). A byte order mark belongs to no line.
struct SourceLines: Sendable {
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []

    init(_ bytes: [UInt8]) {
        let count = bytes.count
        starts.reserveCapacity(count / 40 + 1)
        ends.reserveCapacity(count / 40 + 1)
        var start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
        bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index < count {
                let byte = buffer[index]
                guard byte <= 0x0D, byte.isLineEnd else {
                    index += 1
                    continue
                }
                append(start, index)
                if byte == 0x0D, index + 1 < count, buffer[index + 1] == 0x0A { index += 1 }
                index += 1
                start = index
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
