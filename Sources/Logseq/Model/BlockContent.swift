import Diagnostics

/// What a block shows, part by part. A block's first line is its first part.
package enum BlockContent: Hashable, Sendable {
    case paragraph([Inline])
    /// A heading that CommonMark finds *inside* a block. The heading that a block itself is, is `Block.heading`.
    case heading(level: Int, [Inline])
    indirect case list(ItemList)
    indirect case table(Table)
    case quote([BlockContent])
    indirect case code(CodeBlock)
    indirect case admonition(Admonition)
    /// `#+BEGIN_CENTER`, `#+BEGIN_VERSE` and names nobody knows: a `div` of that class (lower case).
    indirect case container(name: String, [BlockContent])
    indirect case math(TeX)
    /// HTML that passed the allow-list; `text` and `element` only.
    case html([Inline])
    case rule
    indirect case footnote(Footnote)
    case definitions([Definition])
    indirect case embed(Embed)
    indirect case query(Query)
}

/// A list inside a block (`*`, `+`, `1.`); the outline itself is no such list.
package struct ItemList: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        /// nil: no checkbox.
        package let isChecked: Bool?
        package let content: [BlockContent]
    }

    /// nil: bullets; else the number of the first item.
    package let start: Int?
    package let isTight: Bool
    package let items: [Item]
}

package struct Table: Hashable, Sendable {
    package enum Alignment: String, Hashable, Sendable { case none, left, center, right }

    /// As many as the widest row has cells.
    package let alignments: [Alignment]
    /// The first row, as in Logseq, also where no delimiter row follows it; nil where that row is all.
    package let header: [[Inline]]?
    /// Rows of cells of inlines; short rows are filled with empty cells, but not in tables of absurd size.
    package let rows: [[[Inline]]]
}

/// A fenced block, `#+BEGIN_SRC` or `#+BEGIN_EXAMPLE`.
package struct CodeBlock: Hashable, Sendable {
    /// What stands behind the opening fence, trimmed.
    package let info: String
    /// The first word of `info` in lower case; "" where there is none.
    package let language: String
    /// The code with its indent removed; every byte knows its place in the note. Ends with a line feed unless empty.
    package let body: MappedText
    /// From the opening fence to the end of the closing one.
    package let span: SourceSpan

    static func language(of info: String) -> String {
        let word = info.utf8.prefix { !$0.isWhitespace && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",") }
        return String(decoding: word.map(\.lowercased), as: UTF8.self)
    }

    package static func == (left: CodeBlock, right: CodeBlock) -> Bool {
        left.info == right.info && left.span == right.span && left.body.bytes == right.body.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(info)
        hasher.combine(span)
    }
}

/// `#+BEGIN_NOTE` and its kin, and the callout `> [!NOTE]`.
package struct Admonition: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable { case note, tip, important, caution, warning, pinned }

    package let kind: Kind
    package let content: [BlockContent]
}

/// `[^label]: text`.
package struct Footnote: Hashable, Sendable {
    package let label: String
    /// Its place among the page's footnotes: two may have the same label and text.
    package let ordinal: Int
    package let content: [BlockContent]
}

package struct Definition: Hashable, Sendable {
    package let term: [Inline]
    package let descriptions: [[Inline]]
}

/// `{{embed [[page]]}}` or `{{embed ((id))}}`: resolve with `Graph.embedded(_:on:path:)`, which guards against cycles and depth.
package enum Embed: Hashable, Sendable {
    case page(PageReference)
    case block(BlockID)
}
