import Diagnostics

/// The `id::` of a block: a UUID in lower case.
package struct BlockID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 36 characters, with hyphens.
    package let text: String

    /// The UUID.
    package var description: String { text }
    /// In the order of the text.
    package static func < (left: BlockID, right: BlockID) -> Bool { left.text < right.text }
}

/// One node of the outline. The blocks of a page are in one flat array in document order; `depth`, `parent` and `end` describe the tree.
package struct Block: Sendable {
    /// False for `# heading` lines without a bullet and for the text before the first block of a page.
    package let hasBullet: Bool
    /// Whether this is the text before the first block of the page. It has no bullet, and its properties are those of the page.
    package let isPreamble: Bool
    /// The state of a task; nil if the block is no task.
    package internal(set) var marker: TaskMarker?
    /// `collapsed:: true`.
    package internal(set) var isCollapsed = false
    /// `logseq.order-list-type:: number`: an item of a numbered list.
    package internal(set) var isNumbered = false
    /// Whether the block has `template::`: excluded from search and backlinks.
    package internal(set) var isTemplate = false
    /// In document order, including hidden ones.
    package internal(set) var properties: [Property] = []
    /// The parts of the block, without properties and children.
    package internal(set) var content: [BlockContent] = []
    /// From the bullet to the end of the last line, without children.
    package let span: SourceSpan
    /// The HTML id of the block, unique on its page. With an `id::` it does not depend on other blocks.
    package internal(set) var anchor = ""

    // A large graph has many blocks: integers have their smallest width, and rare values are on the heap.
    private let indent: UInt32
    private let hashCount: UInt8
    private var size: UInt8
    private var tree: (depth: Int32, parent: Int32, end: Int32) = (0, -1, 0)
    private var rareDetails: DetailsBox?

    private final class DetailsBox: Sendable {
        let details: Details

        init(_ details: Details) { self.details = details }
    }

    /// Values that few blocks have.
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
        hashCount = UInt8(clamping: outlined.heading)
        size = UInt8(clamping: min(6, outlined.heading))
        marker = outlined.marker
        self.properties = properties
        self.content = content
        self.span = span
    }

    /// Number of indent characters plus one, as written. The tree uses `depth`, in which a heading without a bullet is at the top.
    package var level: Int { Int(indent) }
    /// Number of `#` at the start of the first line, 0 for none. `heading` may also come from a property, and is at most 6.
    package var hashes: Int { Int(hashCount) }
    /// 1–6, from `#` or `heading::`; nil for none.
    package internal(set) var heading: Int? {
        get { size == 0 ? nil : Int(size) }
        set { size = UInt8(clamping: newValue ?? 0) }
    }
    /// "A", "B", "C", …
    package var priority: String? { rareDetails?.details.priority }
    /// The `id::` if it is a UUID.
    package var id: BlockID? { rareDetails?.details.id }
    /// `SCHEDULED:`; nil if absent.
    package var scheduled: Timestamp? { rareDetails?.details.scheduled }
    /// `DEADLINE:`; nil if absent.
    package var deadline: Timestamp? { rareDetails?.details.deadline }
    /// The highlight of a PDF (`ls-type:: annotation`); nil for other blocks.
    package internal(set) var highlight: PDFHighlight? {
        get { rareDetails?.details.highlight }
        set { details.highlight = newValue }
    }

    var details: Details {
        get { rareDetails?.details ?? Details() }
        set { rareDetails = newValue.isEmpty ? nil : DetailsBox(newValue) }
    }

    /// 0 for roots.
    package internal(set) var depth: Int {
        get { Int(tree.depth) }
        set { tree.depth = Int32(clamping: newValue) }
    }
    /// Index in the page's blocks; nil for roots.
    package internal(set) var parent: Int? {
        get { tree.parent < 0 ? nil : Int(tree.parent) }
        set { tree.parent = Int32(clamping: newValue ?? -1) }
    }
    /// Index past the block's last descendant.
    package internal(set) var end: Int {
        get { Int(tree.end) }
        set { tree.end = Int32(clamping: newValue) }
    }

    /// Whether the block shows nothing, except its children.
    package var isEmpty: Bool {
        content.isEmpty && marker == nil && priority == nil && scheduled == nil && deadline == nil && visibleProperties.isEmpty
    }
    /// The properties that readers see.
    package var visibleProperties: [Property] { properties.filter(\.isShown) }

    /// The first property with a normalised key.
    package func property(_ key: String) -> Property? { properties.first { $0.key == key } }
}

/// The state of a task, spelled as in notes.
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

    /// Whether the task is done or cancelled: shown struck out.
    package var isClosed: Bool { self == .done || self == .canceled || self == .cancelled }
}

/// A highlight of the PDF reader of Logseq.
package struct PDFHighlight: Hashable, Sendable {
    /// Page number in the PDF, from 1.
    package let page: Int?
    /// The name of the colour.
    package let color: String?
    /// `area` for an image of a region of the page.
    package let kind: String?
    /// The path of that image from the root of the graph.
    package internal(set) var picture: String?
}
