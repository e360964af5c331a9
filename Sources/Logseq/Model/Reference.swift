import Diagnostics

/// One mention of a page, block or file, with its span. The indexes of a `Graph` are built from these alone.
package struct Reference: Hashable, Sendable {
    /// What is mentioned.
    package enum Target: Hashable, Sendable {
        case page(PageName, written: String)
        case block(BlockID)
        /// Path from the graph's root.
        case asset(String)
    }

    /// How it is mentioned.
    package enum Kind: Hashable, Sendable {
        /// `[[page]]`, `((id))`, a labelled link, an image.
        case link
        case tag
        case embed
        /// In the value of a property; `tags::` and `alias::` are kinds of their own.
        case property
        case propertyTag
        /// The key of a property, which is a page too, unless `:property-pages/enabled? false`.
        case propertyKey
    }

    /// What is mentioned.
    package let target: Target
    /// How it is mentioned.
    package let kind: Kind
    /// Index in the blocks of the page; nil for the properties of the page.
    package let block: Int?
    /// The mention in the note.
    package let span: SourceSpan
}
