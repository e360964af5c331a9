/// A text cut out of a source file, perhaps with the indent of each line removed, that still knows where each of its bytes came from.
///
/// A manifest in a note is parsed from such a text, and what is found in it points at the note's own line.
package struct MappedText: Sendable {
    /// From `textStart` on (until the next segment), byte `n` of the text is byte `fileStart + n - textStart` of the file.
    package struct Segment: Hashable, Sendable {
        package let textStart: Int
        package let fileStart: Int

        package init(textStart: Int, fileStart: Int) {
            self.textStart = textStart
            self.fileStart = fileStart
        }
    }

    package let file: FileID
    package let bytes: [UInt8]
    /// In the order of the text, the first at 0; never empty.
    package let segments: [Segment]

    package init(file: FileID, bytes: [UInt8], segments: [Segment]) {
        self.file = file
        self.bytes = bytes
        self.segments = segments.isEmpty ? [Segment(textStart: 0, fileStart: 0)] : segments
    }

    /// A whole file.
    package init(file: FileID, bytes: [UInt8]) {
        self.init(file: file, bytes: bytes, segments: [Segment(textStart: 0, fileStart: 0)])
    }

    /// The file's offset of a byte of the text.
    package func fileOffset(_ offset: Int) -> Int {
        let segment = segments[max(1, segments.partitioningIndex { $0.textStart > offset }) - 1]
        return segment.fileStart + offset - segment.textStart
    }

    /// The file's span of a range of the text; it covers removed indents that lie inside it.
    package func span(_ range: Range<Int>) -> SourceSpan {
        let start = fileOffset(range.lowerBound)
        guard !range.isEmpty else { return SourceSpan(file: file, start: start, end: start) }
        return SourceSpan(file: file, start: start, end: fileOffset(range.upperBound - 1) + 1)
    }
}
