import Diagnostics

/// One mention of a page, block or file, where it stands. The indexes of a `Graph` are built from these alone.
package struct Reference: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        case page(PageName, written: String)
        case block(BlockID)
        /// Path from the graph's root.
        case asset(String)
    }

    package enum Kind: Hashable, Sendable {
        /// `[[page]]`, `((id))`, a labelled link, an image.
        case link
        case tag
        case embed
        /// In the value of a property; `tags::` and `alias::` are kinds of their own.
        case property
        case propertyTag
        /// The name of a property: a page too, unless `:property-pages/enabled? false`.
        case propertyKey
    }

    package let target: Target
    package let kind: Kind
    /// Index in the page's blocks; nil for the page's own properties.
    package let block: Int?
    package let span: SourceSpan
}
