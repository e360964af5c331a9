/// The id of one source file of a run. Files are numbered before anything is parsed, so ids do not depend on the order of work.
package struct FileID: Hashable, Comparable, Sendable {
    /// Index in `SourceFiles.all`.
    package let rawValue: Int32

    /// - Parameter rawValue: index in `SourceFiles.all`.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// In the order of addition.
    package static func < (left: FileID, right: FileID) -> Bool { left.rawValue < right.rawValue }
}

/// A half-open range of UTF-8 bytes in one source file. Lines and columns are computed only when something is printed.
package struct SourceSpan: Hashable, Comparable, Sendable {
    /// The file whose bytes are counted.
    package let file: FileID
    // Four bytes each, because every node of every tree has a span; no file above 4 GiB is read.
    private let lower: UInt32
    private let upper: UInt32

    /// - Parameters:
    ///   - start: offset of the first byte.
    ///   - end: offset past the last byte; raised to `start` if it is less.
    package init(file: FileID, start: Int, end: Int) {
        self.file = file
        lower = UInt32(clamping: start)
        upper = UInt32(clamping: max(start, end))
    }

    /// Offset of the first byte, from 0.
    package var start: Int { Int(lower) }
    /// Offset past the last byte; never less than `start`.
    package var end: Int { Int(upper) }

    /// The span of a range of byte offsets.
    package init(file: FileID, range: Range<Int>) { self.init(file: file, start: range.lowerBound, end: range.upperBound) }

    /// `start..<end`.
    package var range: Range<Int> { start..<end }
    /// Whether the span covers no byte, as the span of an insertion.
    package var isEmpty: Bool { start == end }

    /// The smallest span of the same file that covers both.
    package func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
    }

    /// By file, then start, then end.
    package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        (left.file, left.lower, left.upper) < (right.file, right.lower, right.upper)
    }
}
