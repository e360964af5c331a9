/// Names a node of one document: its place in `YAMLDocument.nodes`.
package struct NodeID: Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

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
    /// The text of a scalar, its escapes and folds undone; the name of an alias; empty for the rest.
    package let value: String
    /// A tag that is written, in its long form (`tag:yaml.org,2002:str`), or `!`.
    package let tag: String?
    package let anchor: String?
    /// Bytes of the text. A block collection ends where its last child does.
    package internal(set) var start: Int
    package internal(set) var end: Int
    /// Line of the document on which the node begins, from 0.
    package let line: Int

    package internal(set) var parent: NodeID?
    package internal(set) var firstChild: NodeID?
    package internal(set) var nextSibling: NodeID?
    /// What an alias stands for.
    package internal(set) var target: NodeID?

    package var range: Range<Int> { start..<end }
}
