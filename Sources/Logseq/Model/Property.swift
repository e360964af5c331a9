import Diagnostics

/// `key:: value` of a page or a block.
package struct Property: Hashable, Sendable {
    /// Lower case, `_` turned into `-`.
    package let key: String
    /// As written, trimmed.
    package let text: String
    /// The value, parsed.
    package let value: PropertyValue
    /// The text for readers, with references as links.
    package let content: [Inline]
    /// Whether Logseq or `:block-hidden-properties` hides the property.
    package let isHidden: Bool
    /// The whole line.
    package let span: SourceSpan
    /// The value alone.
    package let valueSpan: SourceSpan

    /// Whether readers see the property: Logseq shows no property without a value.
    package var isShown: Bool { !isHidden && !text.isEmpty }

    /// The elements of a set, or the value alone; [] if it is empty.
    package var values: [String] {
        switch value {
        case .set(let parts): parts
        case .text(let text): text.isEmpty ? [] : [text]
        case .integer, .boolean: [text]
        }
    }
}

/// A value by the rules of Logseq.
package enum PropertyValue: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    /// Page names or comma-separated parts, in order, without duplicates and brackets.
    case set([String])
}
