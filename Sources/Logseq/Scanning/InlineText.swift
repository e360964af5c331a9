import Diagnostics

/// A text to parse as inline Markdown, with its mapping to the note.
struct InlineText: Sendable {
    let mapped: MappedText
    /// The span of all findings in a text that is not in the note (the result of a macro); nil for text of the note.
    let fixed: SourceSpan?

    init(_ mapped: MappedText, fixed: SourceSpan? = nil) {
        self.mapped = mapped
        self.fixed = fixed
    }

    var bytes: [UInt8] { mapped.bytes }

    func span(_ range: Range<Int>) -> SourceSpan { fixed ?? mapped.span(range) }

    func slice(_ range: Range<Int>) -> InlineText {
        let first = max(1, mapped.segments.partitioningIndex { $0.textStart > range.lowerBound }) - 1
        var segments: [MappedText.Segment] = []
        for segment in mapped.segments[first...] {
            if segment.textStart <= range.lowerBound {
                segments = [.init(textStart: 0, fileStart: segment.fileStart + range.lowerBound - segment.textStart)]
            } else if segment.textStart < range.upperBound {
                segments.append(.init(textStart: segment.textStart - range.lowerBound, fileStart: segment.fileStart))
            } else {
                break
            }
        }
        return InlineText(MappedText(file: mapped.file, bytes: Array(bytes[range]), segments: segments), fixed: fixed)
    }
}

/// Builds a text from ranges of the note, with its mapping.
struct MappedTextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var segments: [MappedText.Segment] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Appends a range of the note.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        mark(range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    /// Appends bytes that are not in the note, mapped to an offset of it.
    mutating func append(_ text: StaticString, at offset: Int) {
        mark(offset)
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends the bytes of a line, mapped to a range of the note.
    mutating func append(_ range: Range<Int>, ofLine line: ArraySlice<UInt8>) {
        mark(range.lowerBound)
        bytes.append(contentsOf: line)
    }

    private mutating func mark(_ fileStart: Int) {
        if let last = segments.last, last.fileStart + bytes.count - last.textStart == fileStart { return }
        if let last = segments.last, last.textStart == bytes.count { segments.removeLast() }
        segments.append(.init(textStart: bytes.count, fileStart: fileStart))
    }

    /// A text that is not in the note, mapped to a span of it.
    static func text(_ string: String, at span: SourceSpan) -> InlineText {
        let text = MappedText(file: span.file, bytes: Array(string.utf8), segments: [.init(textStart: 0, fileStart: span.start)])
        return InlineText(text, fixed: span)
    }

    func text(in file: FileID) -> MappedText { MappedText(file: file, bytes: bytes, segments: segments) }
}

/// Finds the next index of a byte. Calls with ascending indices take linear time in total.
struct ByteFinder {
    let byte: UInt8
    /// The byte that must follow; nil for any.
    private let follower: UInt8?
    private var found = -1
    private var searchedFrom = Int.max

    init(_ byte: UInt8, then follower: UInt8? = nil) {
        self.byte = byte
        self.follower = follower
    }

    /// The first index of the byte at or after `index`; `text.count` if there is none.
    mutating func next(in text: [UInt8], from index: Int) -> Int {
        if searchedFrom <= index, found >= index { return found }
        searchedFrom = index
        var next = index
        while next < text.count, text[next] != byte || !isFollowed(in: text, at: next) { next += 1 }
        found = next
        return next
    }

    private func isFollowed(in text: [UInt8], at index: Int) -> Bool {
        guard let follower else { return true }
        return index + 1 < text.count && text[index + 1] == follower
    }
}
