/// A text taken from a source file, possibly with the indentation of each line removed, with the mapping of its offsets to offsets of the
/// file.
///
/// A manifest in a note is parsed from such a text, so a finding in the manifest has a span of the note.
package struct MappedText: Sendable {
    /// A run of bytes that are contiguous in the file: up to the next segment, byte `n` of the text is byte `fileStart + n - textStart` of
    /// the file.
    package struct Segment: Hashable, Sendable {
        /// Offset in the text.
        package let textStart: Int
        /// Offset in the file.
        package let fileStart: Int

        /// A segment from two corresponding offsets.
        package init(textStart: Int, fileStart: Int) {
            self.textStart = textStart
            self.fileStart = fileStart
        }
    }

    /// The file that the text comes from.
    package let file: FileID
    /// The text as UTF-8.
    package let bytes: [UInt8]
    /// In ascending order, the first at offset 0; never empty.
    package let segments: [Segment]

    /// - Parameter segments: in ascending order; if empty, the text is the beginning of the file.
    package init(file: FileID, bytes: [UInt8], segments: [Segment]) {
        self.file = file
        self.bytes = bytes
        self.segments = segments.isEmpty ? [Segment(textStart: 0, fileStart: 0)] : segments
    }

    /// A whole file.
    package init(file: FileID, bytes: [UInt8]) {
        self.init(file: file, bytes: bytes, segments: [Segment(textStart: 0, fileStart: 0)])
    }

    /// The offset in the file of an offset in the text.
    package func fileOffset(_ offset: Int) -> Int {
        let segment = segments[max(1, segments.partitioningIndex { $0.textStart > offset }) - 1]
        return segment.fileStart + offset - segment.textStart
    }

    /// The span in the file of a range of the text, including any indentation that was removed inside it.
    package func span(_ range: Range<Int>) -> SourceSpan {
        let start = fileOffset(range.lowerBound)
        guard !range.isEmpty else { return SourceSpan(file: file, start: start, end: start) }
        return SourceSpan(file: file, start: start, end: fileOffset(range.upperBound - 1) + 1)
    }
}
