/// Names a node of one document: its place in `YAMLDocument.nodes`.
package struct NodeID: Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    var index: Int { Int(rawValue) }

    package static func < (left: NodeID, right: NodeID) -> Bool { left.rawValue < right.rawValue }
}

/// One node of a document as it is written: nothing is resolved, merged or dropped.
///
/// Nodes stand in the order of the text. The children of a mapping are its keys and values in turn.
package struct YAMLNode: Sendable {
    package enum Kind: UInt8, Sendable { case scalar, sequence, mapping, alias }
    package enum Style: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded, block, flow }

    package let kind: Kind
    package let style: Style
    /// Without quotes, so that words and numbers have their meaning; for JSON: not a string.
    package let isPlain: Bool
    /// True for a scalar that means its own letters at first sight, as most keys do.
    let isOwnText: Bool
    /// The text of a scalar, its escapes and folds undone; the name of an alias; empty for the rest.
    package let value: String
    private let decoration: Decoration?
    private var lower: Int32
    private var upper: Int32
    private let lineNumber: Int32
    private var links: (parent: Int32, firstChild: Int32, nextSibling: Int32, target: Int32)

    /// What few nodes have, kept apart so that the others stay small.
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
        isOwnText = kind == .scalar && isPlain && tag == nil && ScalarResolution.isOwnText(value)
        decoration = tag == nil && anchor == nil ? nil : Decoration(tag: tag, anchor: anchor)
        lower = Int32(clamping: start)
        upper = Int32(clamping: end)
        lineNumber = Int32(clamping: line)
        links = (parent?.rawValue ?? -1, -1, -1, -1)
    }

    /// A tag that is written, in its long form (`tag:yaml.org,2002:str`), or `!`.
    package var tag: String? { decoration?.tag }
    package var anchor: String? { decoration?.anchor }
    /// Bytes of the text. A block collection ends where its last child does.
    package var start: Int { Int(lower) }
    package internal(set) var end: Int {
        get { Int(upper) }
        set { upper = Int32(clamping: newValue) }
    }
    package var range: Range<Int> { start..<end }

    mutating func move(by offset: Int) {
        lower = Int32(clamping: start + offset)
        upper = Int32(clamping: end + offset)
    }

    /// Line of the document on which the node begins, from 0.
    package var line: Int { Int(lineNumber) }

    package var parent: NodeID? { Self.node(links.parent) }
    package internal(set) var firstChild: NodeID? {
        get { Self.node(links.firstChild) }
        set { links.firstChild = newValue?.rawValue ?? -1 }
    }
    package internal(set) var nextSibling: NodeID? {
        get { Self.node(links.nextSibling) }
        set { links.nextSibling = newValue?.rawValue ?? -1 }
    }
    /// What an alias stands for.
    package internal(set) var target: NodeID? {
        get { Self.node(links.target) }
        set { links.target = newValue?.rawValue ?? -1 }
    }

    private static func node(_ link: Int32) -> NodeID? { link < 0 ? nil : NodeID(rawValue: link) }
}
