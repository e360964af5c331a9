import Diagnostics

/// `key:: value` of a page or a block.
package struct Property: Hashable, Sendable {
    /// Lower case, `_` turned into `-`.
    package let key: String
    /// As written, trimmed.
    package let text: String
    package let value: PropertyValue
    /// The text as readers see it: references are links.
    package let content: [Inline]
    /// Hidden from readers by Logseq or by `:block-hidden-properties`.
    package let isHidden: Bool
    /// The whole line.
    package let span: SourceSpan
    /// The value alone.
    package let valueSpan: SourceSpan

    /// Logseq shows no property without a value.
    package var isShown: Bool { !isHidden && !text.isEmpty }

    /// The value's parts: its set, or itself alone; [] when empty.
    package var values: [String] {
        switch value {
        case .set(let parts): parts
        case .text(let text): text.isEmpty ? [] : [text]
        case .integer, .boolean: [text]
        }
    }
}

package enum PropertyValue: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    /// Page names or comma-separated parts, in the order of the note, each once, brackets removed.
    case set([String])
}
