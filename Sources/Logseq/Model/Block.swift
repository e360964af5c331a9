import Diagnostics

/// The `id::` of a block: a UUID in lower case.
package struct BlockID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package var description: String { text }
    package static func < (left: BlockID, right: BlockID) -> Bool { left.text < right.text }
}

/// One node of the outline. The blocks of a page lie in one flat array in document order; `depth`, `parent` and `end` are the tree.
package struct Block: Sendable {
    /// Number of indent characters plus one, as written. The tree is in `depth`: there, a heading without a bullet is at the top.
    package let level: Int
    /// False for `# heading` lines without a bullet and for the page's text before its first block.
    package let hasBullet: Bool
    /// Text before the first block of the page: no bullet, its properties are the page's.
    package let isPreamble: Bool
    /// 1–6 from `#`s or `heading::`; nil for none.
    package var heading: Int?
    /// The `#`s of its first line, 0 for none; `heading` may also come from a property, and ends at 6.
    package let hashes: Int
    package var marker: TaskMarker?
    /// "A", "B", "C", …
    package var priority: String?
    package var isCollapsed = false
    package var isNumbered = false
    /// A block with `template::`: kept out of search and backlinks.
    package var isTemplate = false
    /// Its `id::`, where it is a UUID.
    package var id: BlockID?
    /// In the order of the note, hidden ones too.
    package var properties: [Property] = []
    package var scheduled: Timestamp?
    package var deadline: Timestamp?
    /// A PDF highlight (`ls-type:: annotation`).
    package var highlight: PDFHighlight?
    package var content: [BlockContent] = []
    /// From the bullet to the end of the block's last line, children not included.
    package let span: SourceSpan
    /// The name of the block within its page, unique there and stable under edits of other blocks where `id` is given: use it as HTML id.
    package internal(set) var anchor = ""

    /// 0 for roots.
    package internal(set) var depth = 0
    /// Index in the page's blocks; nil for roots.
    package internal(set) var parent: Int?
    /// Index past the block's last descendant.
    package internal(set) var end = 0

    package var isEmpty: Bool {
        content.isEmpty && marker == nil && priority == nil && scheduled == nil && deadline == nil && visibleProperties.isEmpty
    }
    package var visibleProperties: [Property] { properties.filter(\.isShown) }

    package func property(_ key: String) -> Property? { properties.first { $0.key == key } }
}

/// The state of a task, in the spelling of the note.
package enum TaskMarker: String, CaseIterable, Hashable, Sendable {
    case todo = "TODO"
    case doing = "DOING"
    case done = "DONE"
    case later = "LATER"
    case now = "NOW"
    case wait = "WAIT"
    case waiting = "WAITING"
    case canceled = "CANCELED"
    case cancelled = "CANCELLED"
    case started = "STARTED"
    case inProgress = "IN-PROGRESS"

    /// Done or cancelled: shown struck out.
    package var isClosed: Bool { self == .done || self == .canceled || self == .cancelled }
}

/// A highlight that Logseq's PDF reader made.
package struct PDFHighlight: Hashable, Sendable {
    package let page: Int?
    package let color: String?
    /// `area` for a picture cut from the page.
    package let kind: String?
}
