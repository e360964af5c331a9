/// A formula's TeX source.
package struct TeX: Hashable, Sendable {
    package let source: String
    /// `$$…$$`: on a line of its own.
    package let isDisplay: Bool
}

/// `[[page]]`, `[label]([[page]])`, `[label](page.md)`, `#page`.
package struct PageReference: Hashable, Sendable {
    package let name: PageName
    /// The name as the note spells it, blanks at its ends removed.
    package let written: String
    /// nil shows `written`.
    package var label: [Inline]?
}

/// `((id))` or `[label](((id)))`.
package struct BlockReference: Hashable, Sendable {
    package let id: BlockID
    /// nil shows the first line of the block.
    package var label: [Inline]?
}

/// A link that leaves the graph's pages: another site, an asset, a place in the same site.
package struct Link: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        /// An address whose scheme is safe (http, https, mailto, …).
        case web(String)
        /// A file of the graph, as a path from its root with `/`: `assets/a.pdf`.
        case asset(String)
        /// Anything else, kept as written; what has an unsafe scheme (`javascript:`) never becomes a link.
        case other(String)
    }

    package let target: Target
    package let title: String?
    package let content: [Inline]
}

/// `![alt](source){:width 300, :height 200}`.
package struct Image: Hashable, Sendable {
    package let target: Link.Target
    package let alt: String
    package let title: String?
    /// In CSS pixels.
    package let width: Int?
    package let height: Int?

    package init(target: Link.Target, alt: String, title: String? = nil, width: Int? = nil, height: Int? = nil) {
        self.target = target
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
    }
}

/// What an `![…](…)` with a media suffix or a built-in macro shows.
package struct Media: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case video, audio, pdf, document, youtube, vimeo, bilibili, tweet }

    package let kind: Kind
    package let target: Link.Target
    /// Words for the link; "" where the note gives none.
    package let label: String
    /// A still picture of the video, where the site names one by rule.
    package let poster: String?
}

/// `{{name a, b}}` as written.
package struct Macro: Hashable, Sendable {
    package let name: String
    package let arguments: [String]
    /// With its braces.
    package let source: String
}

/// An allowed HTML element. `name` and attribute names are in lower case; attribute values are unescaped.
package struct Element: Hashable, Sendable {
    package struct Attribute: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let name: String
    package let attributes: [Attribute]
    package let content: [Inline]
}
