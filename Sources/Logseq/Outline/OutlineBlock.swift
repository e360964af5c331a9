/// A block as the line scanner finds it: its lines, and the prefix of its first line.
struct OutlineBlock: Sendable {
    /// Indent characters plus one.
    var level = 1
    /// The nesting for the tree: Logseq puts a heading without a bullet at the top, regardless of its indentation.
    var nesting: Int { hasBullet ? level : 1 }
    var hasBullet = false
    var isPreamble = false
    /// Number of `#`; 0 for none.
    var heading = 0
    var marker: TaskMarker?
    var priority: UInt8?
    /// Offset of the bullet or of the first `#` (of the text, for the preamble).
    var start = 0
    /// Offset of the text after bullet, `#`, marker and priority.
    var textStart = 0
    var firstLine = 0
    /// Index after the last line.
    var endLine = 0
}

/// A range of lines in which no block starts.
struct OpaqueSpan: Sendable {
    enum Kind: Sendable {
        case fence
        /// `#+BEGIN_X`.
        case begin
        /// `$$`.
        case math
        case html
        case comment
        /// `:LOGBOOK:` … `:END:`.
        case drawer
        /// `\begin{x}`.
        case environment
    }

    let kind: Kind
    /// Offset of the first byte of the opener; `end` is after the last byte of the closer.
    let start: Int
    let end: Int
    let firstLine: Int
    /// Index of the line of the closer.
    let lastLine: Int
}

/// The result of the line scanner.
struct Outline: Sendable {
    var lines: SourceLines
    var blocks: [OutlineBlock] = []
    /// In order, not overlapping.
    var opaque: [OpaqueSpan] = []
    /// The openers of fences without an end.
    var unclosed: [Range<Int>] = []
    /// The bytes between the `---` lines; nil without front matter.
    var frontMatter: Range<Int>?
}
