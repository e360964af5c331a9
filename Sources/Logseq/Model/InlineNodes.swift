/// A formula's TeX source.
package struct TeX: Hashable, Sendable {
    /// LaTeX math, without delimiters.
    package let source: String
    /// Whether the formula is written `$$…$$`: shown on a line of its own.
    package let isDisplay: Bool
}

/// `[[page]]`, `[label]([[page]])`, `[label](page.md)`, `#page`.
package struct PageReference: Hashable, Sendable {
    /// The identity of the page.
    package let name: PageName
    /// The name as written in the note, trimmed.
    package let written: String
    /// The label; nil shows `written`.
    package var label: [Inline]?
}

/// `((id))` or `[label](((id)))`.
package struct BlockReference: Hashable, Sendable {
    /// The id of the block.
    package let id: BlockID
    /// The label; nil shows the first line of the block.
    package var label: [Inline]?
}

/// A link to something other than a page or a block: another site, an asset, a fragment of the same site.
package struct Link: Hashable, Sendable {
    /// The target, by what a site has to do with it.
    package enum Target: Hashable, Sendable {
        /// An address whose scheme is safe (http, https, mailto, …).
        case web(String)
        /// A file of the graph, as a path from its root with `/`: `assets/a.pdf`.
        case asset(String)
        /// Other text, kept as written. A target with an unsafe scheme (`javascript:`) never becomes a link.
        case other(String)
    }

    /// Where the link leads.
    package let target: Target
    /// The tooltip; nil if there is none.
    package let title: String?
    /// The label.
    package let content: [Inline]
}

/// `![alt](source){:width 300, :height 200}`.
package struct Image: Hashable, Sendable {
    /// The file or address of the image.
    package let target: Link.Target
    /// The alternative text; may be empty.
    package let alt: String
    /// The tooltip; nil if there is none.
    package let title: String?
    /// In CSS pixels.
    package let width: Int?
    /// In CSS pixels.
    package let height: Int?

    /// An image, without a size unless given.
    package init(target: Link.Target, alt: String, title: String? = nil, width: Int? = nil, height: Int? = nil) {
        self.target = target
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
    }
}

/// A media file or a player: an image link with the extension of a media file, or a built-in macro.
package struct Media: Hashable, Sendable {
    /// The kind of media, or the site of a video.
    package enum Kind: String, Hashable, Sendable { case video, audio, pdf, document, youtube, vimeo, bilibili, tweet }

    /// Decides the element or the player.
    package let kind: Kind
    /// The file or address.
    package let target: Link.Target
    /// The text of the link; "" if the note has none.
    package let label: String
    /// The address of a thumbnail, if the site serves one at a known address.
    package let poster: String?
}

/// `{{name a, b}}` as written.
package struct Macro: Hashable, Sendable {
    /// The text up to the first space.
    package let name: String
    /// Separated by commas, trimmed.
    package let arguments: [String]
    /// As written, with its braces.
    package let source: String
}

/// An HTML element of the allow-list. Names are in lower case, attribute values are unescaped.
package struct Element: Hashable, Sendable {
    /// An attribute of the allow-list.
    package struct Attribute: Hashable, Sendable {
        /// In lower case.
        package let name: String
        /// Unescaped.
        package let value: String
    }

    /// The name of the element.
    package let name: String
    /// In the order of the source, each name once.
    package let attributes: [Attribute]
    /// The nodes inside.
    package let content: [Inline]
}
