import Diagnostics

/// The `id::` of a block: a UUID in lower case.
package struct BlockID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package var description: String { text }
    package static func < (left: BlockID, right: BlockID) -> Bool { left.text < right.text }
}

/// One node of the outline. The blocks of a page lie in one flat array in document order; `depth`, `parent` and `end` are the tree.
package struct Block: Sendable {
    /// False for `# heading` lines without a bullet and for the page's text before its first block.
    package let hasBullet: Bool
    /// Text before the first block of the page: no bullet, its properties are the page's.
    package let isPreamble: Bool
    package internal(set) var marker: TaskMarker?
    package internal(set) var isCollapsed = false
    package internal(set) var isNumbered = false
    /// A block with `template::`: kept out of search and backlinks.
    package internal(set) var isTemplate = false
    /// In the order of the note, hidden ones too.
    package internal(set) var properties: [Property] = []
    package internal(set) var content: [BlockContent] = []
    /// From the bullet to the end of the block's last line, children not included.
    package let span: SourceSpan
    /// The name of the block within its page, unique there and stable under edits of other blocks where `id` is given: use it as HTML id.
    package internal(set) var anchor = ""

    // A graph has a great many blocks: numbers are as wide as they need to be, and what few blocks have lies apart.
    private let indent: UInt32
    private let signs: UInt8
    private var size: UInt8
    private var place: (depth: Int32, parent: Int32, end: Int32) = (0, -1, 0)
    private var rare: Rare?

    private final class Rare: Sendable {
        let details: Details

        init(_ details: Details) { self.details = details }
    }

    /// What few blocks have.
    struct Details: Sendable {
        var priority: String?
        var id: BlockID?
        var scheduled: Timestamp?
        var deadline: Timestamp?
        var highlight: PDFHighlight?

        var isEmpty: Bool { priority == nil && id == nil && scheduled == nil && deadline == nil && highlight == nil }
    }

    init(_ outlined: OutlineBlock, span: SourceSpan, properties: [Property], content: [BlockContent]) {
        indent = UInt32(clamping: outlined.level)
        hasBullet = outlined.hasBullet
        isPreamble = outlined.isPreamble
        signs = UInt8(clamping: outlined.heading)
        size = UInt8(clamping: min(6, outlined.heading))
        marker = outlined.marker
        self.properties = properties
        self.content = content
        self.span = span
    }

    /// Number of indent characters plus one, as written. The tree is in `depth`: there, a heading without a bullet is at the top.
    package var level: Int { Int(indent) }
    /// The `#`s of its first line, 0 for none; `heading` may also come from a property, and ends at 6.
    package var hashes: Int { Int(signs) }
    /// 1–6 from `#`s or `heading::`; nil for none.
    package internal(set) var heading: Int? {
        get { size == 0 ? nil : Int(size) }
        set { size = UInt8(clamping: newValue ?? 0) }
    }
    /// "A", "B", "C", …
    package var priority: String? { rare?.details.priority }
    /// Its `id::`, where it is a UUID.
    package var id: BlockID? { rare?.details.id }
    package var scheduled: Timestamp? { rare?.details.scheduled }
    package var deadline: Timestamp? { rare?.details.deadline }
    /// A PDF highlight (`ls-type:: annotation`).
    package internal(set) var highlight: PDFHighlight? {
        get { rare?.details.highlight }
        set { details.highlight = newValue }
    }

    var details: Details {
        get { rare?.details ?? Details() }
        set { rare = newValue.isEmpty ? nil : Rare(newValue) }
    }

    /// 0 for roots.
    package internal(set) var depth: Int {
        get { Int(place.depth) }
        set { place.depth = Int32(clamping: newValue) }
    }
    /// Index in the page's blocks; nil for roots.
    package internal(set) var parent: Int? {
        get { place.parent < 0 ? nil : Int(place.parent) }
        set { place.parent = Int32(clamping: newValue ?? -1) }
    }
    /// Index past the block's last descendant.
    package internal(set) var end: Int {
        get { Int(place.end) }
        set { place.end = Int32(clamping: newValue) }
    }

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
    /// The file of that picture, from the graph's root.
    package internal(set) var picture: String?
}
