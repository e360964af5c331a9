/// The id of a node in one document: its index in `YAMLDocument.nodes`.
package struct NodeID: Hashable, Comparable, Sendable {
    /// The index.
    package let rawValue: Int32

    /// - Parameter rawValue: index in `YAMLDocument.nodes`.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    var index: Int { Int(rawValue) }

    /// In document order.
    package static func < (left: NodeID, right: NodeID) -> Bool { left.rawValue < right.rawValue }
}

/// One node of a document as written: nothing is resolved, merged or dropped.
///
/// Nodes are in document order. The children of a mapping are its keys and values in turn.
package struct YAMLNode: Sendable {
    /// What libyaml found; for JSON, an object is a mapping and an array a sequence.
    package enum Kind: UInt8, Sendable { case scalar, sequence, mapping, alias }
    /// How a scalar is quoted, or whether a collection is in block or flow style.
    package enum Style: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded, block, flow }

    /// Scalar, sequence, mapping or alias.
    package let kind: Kind
    /// How the node is written.
    package let style: Style
    /// Without quotes, so that keywords and numbers are resolved; in JSON: not a string.
    package let isPlain: Bool
    /// True for a scalar that is certainly a string equal to `value`, as most keys are. Computed once, because keys are compared often.
    let isCertainlyString: Bool
    /// The text of a scalar after unescaping and unfolding; the name of an alias; empty for collections.
    package internal(set) var value: String
    private let decoration: Decoration?
    private var lower: Int32
    private var upper: Int32
    private var lineNumber: Int32
    private var links: (parent: Int32, firstChild: Int32, nextSibling: Int32, target: Int32)

    /// The tag and the anchor, on the heap because few nodes have them.
    private final class Decoration: Sendable {
        let tag: String?
        let anchor: String?

        init(tag: String?, anchor: String?) {
            self.tag = tag
            self.anchor = anchor
        }
    }

    init(
        kind: Kind, style: Style, isPlain: Bool, value: String, tag: String?, anchor: String?, start: Int, end: Int, line: Int,
        parent: NodeID?
    ) {
        self.kind = kind
        self.style = style
        self.isPlain = isPlain
        self.value = value
        isCertainlyString = kind == .scalar && isPlain && tag == nil && ScalarResolution.isCertainlyString(value)
        decoration = tag == nil && anchor == nil ? nil : Decoration(tag: tag, anchor: anchor)
        lower = Int32(clamping: start)
        upper = Int32(clamping: end)
        lineNumber = Int32(clamping: line)
        links = (parent?.rawValue ?? -1, -1, -1, -1)
    }

    /// The tag as written, in its long form (`tag:yaml.org,2002:str`), or `!`; nil if there is none.
    package var tag: String? { decoration?.tag }
    /// The name of the anchor without `&`; nil if there is none.
    package var anchor: String? { decoration?.anchor }
    /// Byte offsets in the text. A block collection ends where its last child ends.
    package var start: Int { Int(lower) }
    /// Offset past the last byte.
    package internal(set) var end: Int {
        get { Int(upper) }
        set { upper = Int32(clamping: newValue) }
    }
    /// `start..<end`.
    package var range: Range<Int> { start..<end }

    mutating func move(by offset: Int, lines: Int) {
        lower = Int32(clamping: start + offset)
        upper = Int32(clamping: end + offset)
        lineNumber = Int32(clamping: line + lines)
    }

    /// The line of the document on which the node begins, from 0.
    package var line: Int { Int(lineNumber) }

    /// The mapping or sequence that contains the node; nil for the root.
    package var parent: NodeID? { Self.node(links.parent) }
    /// The first key of a mapping or item of a sequence.
    package internal(set) var firstChild: NodeID? {
        get { Self.node(links.firstChild) }
        set { links.firstChild = newValue?.rawValue ?? -1 }
    }
    /// The value after a key, the key after a value, or the next item.
    package internal(set) var nextSibling: NodeID? {
        get { Self.node(links.nextSibling) }
        set { links.nextSibling = newValue?.rawValue ?? -1 }
    }
    /// The node that an alias refers to.
    package internal(set) var target: NodeID? {
        get { Self.node(links.target) }
        set { links.target = newValue?.rawValue ?? -1 }
    }

    private static func node(_ link: Int32) -> NodeID? { link < 0 ? nil : NodeID(rawValue: link) }
}
