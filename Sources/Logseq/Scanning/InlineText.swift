import Diagnostics

/// A text to be read as inline Markdown, with its places in the note.
struct InlineText: Sendable {
    let mapped: MappedText
    /// The place of all of it, for text that stands nowhere in the note (what a macro gives).
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

/// Gathers the lines of a text while its places are kept.
struct MappedTextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var segments: [MappedText.Segment] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Appends a stretch of the note.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        mark(range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    /// Appends bytes that are not in the note, placed at an offset of it.
    mutating func append(_ text: StaticString, at offset: Int) {
        mark(offset)
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends the bytes of a line whose place in the note is known.
    mutating func append(_ place: Range<Int>, ofLine line: ArraySlice<UInt8>) {
        mark(place.lowerBound)
        bytes.append(contentsOf: line)
    }

    private mutating func mark(_ fileStart: Int) {
        if let last = segments.last, last.fileStart + bytes.count - last.textStart == fileStart { return }
        if let last = segments.last, last.textStart == bytes.count { segments.removeLast() }
        segments.append(.init(textStart: bytes.count, fileStart: fileStart))
    }

    /// A text that stands nowhere in the note, placed at a span of it.
    static func text(_ string: String, at span: SourceSpan) -> InlineText {
        let text = MappedText(file: span.file, bytes: Array(string.utf8), segments: [.init(textStart: 0, fileStart: span.start)])
        return InlineText(text, fixed: span)
    }

    func text(in file: FileID) -> MappedText { MappedText(file: file, bytes: bytes, segments: segments) }
}

/// Finds the next place of a byte; asked in rising order, all its answers together read the text once.
struct ByteFinder {
    let byte: UInt8
    /// What has to follow it; nil for anything.
    private let follower: UInt8?
    private var found = -1
    private var searchedFrom = Int.max

    init(_ byte: UInt8, then follower: UInt8? = nil) {
        self.byte = byte
        self.follower = follower
    }

    /// The first place at or past `index`; the text's length where there is none.
    mutating func next(in text: [UInt8], from index: Int) -> Int {
        if searchedFrom <= index, found >= index { return found }
        searchedFrom = index
        var place = index
        while place < text.count, text[place] != byte || !isFollowed(in: text, at: place) { place += 1 }
        found = place
        return place
    }

    private func isFollowed(in text: [UInt8], at place: Int) -> Bool {
        guard let follower else { return true }
        return place + 1 < text.count && text[place + 1] == follower
    }
}
