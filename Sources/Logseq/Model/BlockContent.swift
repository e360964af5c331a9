import Diagnostics

/// One part of the content of a block. The first line of a block is its first part.
package enum BlockContent: Hashable, Sendable {
    case paragraph([Inline])
    /// A Markdown heading *inside* a block. If the block itself is a heading, it has `Block.heading`.
    case heading(level: Int, [Inline])
    indirect case list(ItemList)
    indirect case table(Table)
    case quote([BlockContent])
    indirect case code(CodeBlock)
    indirect case admonition(Admonition)
    /// `#+BEGIN_CENTER`, `#+BEGIN_VERSE` and unknown names: a `div` with the name (lower case) as its class.
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

/// A Markdown list inside a block (`*`, `+`, `1.`). The outline is not such a list.
package struct ItemList: Hashable, Sendable {
    /// One item of the list.
    package struct Item: Hashable, Sendable {
        /// The state of the checkbox; nil without one.
        package let isChecked: Bool?
        /// The parts of the item.
        package let content: [BlockContent]
    }

    /// The number of the first item; nil for bullets.
    package let start: Int?
    /// Whether items are separated by no blank line: shown without paragraphs.
    package let isTight: Bool
    /// In document order.
    package let items: [Item]
}

/// A table with `|` between cells.
package struct Table: Hashable, Sendable {
    /// The alignment of a column.
    package enum Alignment: String, Hashable, Sendable { case none, left, center, right }

    /// One for each column of the widest row.
    package let alignments: [Alignment]
    /// The first row, as in Logseq also without a delimiter row; nil if the table has one row.
    package let header: [[Inline]]?
    /// The other rows, as cells. Short rows are filled with empty cells, up to `ParseLimits.cells`.
    package let rows: [[[Inline]]]
}

/// A fenced block, `#+BEGIN_SRC` or `#+BEGIN_EXAMPLE`.
package struct CodeBlock: Hashable, Sendable {
    /// The text after the opening fence, trimmed.
    package let info: String
    /// The first word of `info` in lower case; "" if there is none.
    package let language: String
    /// The code without its indentation; each byte has its offset in the note. Ends with a line feed unless empty.
    package let body: MappedText
    /// From the opening fence to the end of the closing one.
    package let span: SourceSpan

    static func language(of info: String) -> String {
        let word = info.utf8.prefix { !$0.isWhitespace && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",") }
        return String(decoding: word.map(\.lowercased), as: UTF8.self)
    }

    /// Compares the code without its mapping to the note.
    package static func == (left: CodeBlock, right: CodeBlock) -> Bool {
        left.info == right.info && left.span == right.span && left.body.bytes == right.body.bytes
    }

    /// Hashes the span, which differs between blocks of a page, and not the code.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(info)
        hasher.combine(span)
    }
}

/// `#+BEGIN_NOTE` and similar blocks, and the callout `> [!NOTE]`.
package struct Admonition: Hashable, Sendable {
    /// In the spelling of `#+BEGIN_`, in lower case.
    package enum Kind: String, CaseIterable, Hashable, Sendable { case note, tip, important, caution, warning, pinned }

    /// Decides title and colour.
    package let kind: Kind
    /// The parts inside.
    package let content: [BlockContent]
}

/// `[^label]: text`.
package struct Footnote: Hashable, Sendable {
    /// The text between `[^` and `]`.
    package let label: String
    /// Number among the footnotes of the page, from 1: two may have the same label and text.
    package let ordinal: Int
    /// The parts of the footnote.
    package let content: [BlockContent]
}

/// A term and its descriptions.
package struct Definition: Hashable, Sendable {
    /// The line before the descriptions.
    package let term: [Inline]
    /// One for each line with `: `.
    package let descriptions: [[Inline]]
}

/// `{{embed [[page]]}}` or `{{embed ((id))}}`. `Graph.embedded(_:on:path:)` resolves it, with guards against cycles and depth.
package enum Embed: Hashable, Sendable {
    case page(PageReference)
    case block(BlockID)
}
