/// A block as the line scanner finds it: where it stands and what its first line says before the text.
struct OutlineBlock: Sendable {
    /// Indent characters plus one.
    var level = 1
    /// What the tree is built from: Logseq puts a heading without a bullet at the top, whatever its indent.
    var nesting: Int { hasBullet ? level : 1 }
    var hasBullet = false
    var isPreamble = false
    /// Number of `#`s; 0 for none.
    var heading = 0
    var marker: TaskMarker?
    var priority: UInt8?
    /// First byte of the bullet or of the `#`s (of the text, for the preamble).
    var start = 0
    /// First byte of the text behind bullet, `#`s, marker and priority.
    var textStart = 0
    var firstLine = 0
    /// Past its last line.
    var endLine = 0
}

/// A stretch of lines in which nothing starts a block.
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
    /// First byte of what opens it, past the last of what closes it.
    let start: Int
    let end: Int
    let firstLine: Int
    /// The line on which it ends.
    let lastLine: Int
}

/// What the line scanner makes of a note.
struct Outline: Sendable {
    var lines: SourceLines
    var blocks: [OutlineBlock] = []
    /// In order, never overlapping.
    var opaque: [OpaqueSpan] = []
    /// Openers of fences that nothing closes.
    var unclosed: [Range<Int>] = []
    /// The bytes between the `---` lines; nil without front matter.
    var frontMatter: Range<Int>?
}
