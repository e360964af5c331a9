import Diagnostics
import Logseq

/// The lines of an example's code, and where each stands in the note: spans of the note become lines of the figure.
struct ManifestLines: Sendable {
    let bytes: [UInt8]
    /// Ranges of the lines in `bytes`, without their line feeds.
    let ranges: [Range<Int>]
    /// Where each line begins in the note; rising.
    private let fileStarts: [Int]
    private let file: FileID

    init(_ code: CodeBlock) {
        bytes = code.body.bytes
        file = code.body.file
        var ranges: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            ranges.append(start..<end)
            start = end + 1
        }
        self.ranges = ranges
        fileStarts = ranges.map { code.body.fileOffset($0.lowerBound) }
    }

    var count: Int { ranges.count }

    /// The line, from 0, that holds the first byte of a span of the note; nil outside the code.
    func line(of span: SourceSpan) -> Int? {
        guard span.file == file, !ranges.isEmpty else { return nil }
        return line(at: span.start)
    }

    /// The last line, from 0, that holds a byte of a span.
    func lastLine(of span: SourceSpan) -> Int? {
        guard span.file == file, !ranges.isEmpty else { return nil }
        return line(at: max(span.start, span.end - 1))
    }

    /// An indent that was removed belongs to the line that follows it.
    private func line(at offset: Int) -> Int? {
        var low = 0
        var high = fileStarts.count
        while low < high {
            let middle = (low + high) / 2
            if fileStarts[middle] + ranges[middle].count < offset { low = middle + 1 } else { high = middle }
        }
        return low < fileStarts.count ? low : nil
    }

    /// The byte of the code that a byte of the note became; one of a removed indent is the start of its line.
    func offset(of fileOffset: Int) -> Int {
        guard let line = line(at: fileOffset) else { return bytes.count }
        return ranges[line].lowerBound + min(max(0, fileOffset - fileStarts[line]), ranges[line].count)
    }

    /// How many bytes of indent the note has before a line.
    func removedIndent(of line: Int) -> Int {
        guard line > 0 else { return count > 1 ? removedIndent(of: 1) : 0 }
        return max(0, fileStarts[line] - fileStarts[line - 1] - ranges[line - 1].count - 1)
    }

    /// Blanks at the start of a line.
    func indent(of line: Int) -> Int { bytes[ranges[line]].prefix { $0 == UInt8(ascii: " ") }.count }

    /// Whether a line is a comment and nothing else.
    func isComment(_ line: Int) -> Bool { bytes[ranges[line]].drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "#") }
}
