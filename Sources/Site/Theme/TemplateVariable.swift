import Diagnostics

/// A name that templates can use. The manual's page on templates lists the same names, and a template with another one is reported.
package struct TemplateVariable: Sendable {
    package enum Kind: Sendable {
        /// Plain text: `{{name}}`, escaped by the template.
        case text
        /// Finished markup: `{{{name}}}`.
        case markup
        /// A boolean, for a section: `{{#name}}…{{/name}}`.
        case flag
        /// A list, for a section that is repeated for each item; the variables are those of an item.
        case list([TemplateVariable])
    }

    package let name: String
    package let kind: Kind
    /// One line for the manual.
    package let meaning: Message

    init(_ name: String, _ kind: Kind, _ meaning: Message) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
    }

    /// The variables of a page.
    package static let all: [TemplateVariable] = [
        TemplateVariable("lang", .text, Message("Language of the page, as in the attribute `lang`")),
        TemplateVariable("root", .text, Message("Path from the page to the site's root, such as `../../`")),
        TemplateVariable(
            "kind", .text, Message("Kind of page: note, journal, tag, list or error")),
        TemplateVariable("title", .text, Message("Title of the page")),
        TemplateVariable("site-title", .text, Message("Title of the site")),
        TemplateVariable("head-title", .text, Message("Title for the browser's tab")),
        TemplateVariable("description", .text, Message("First sentence of the page, for search engines")),
        TemplateVariable(
            "canonical", .text, Message("Full URL of the page; empty without a configured site address")),
        TemplateVariable("home", .text, Message("Link to the first page")),
        TemplateVariable("pages-url", .text, Message("Link to the list of pages")),
        TemplateVariable(
            "examples-url", .text, Message("Link to the list of examples; empty where there is none")),
        TemplateVariable(
            "findings-url", .text, Message("Link to the list of findings; empty where there is none")),
        TemplateVariable("tags-url", .text, Message("Link to the list of tags; empty where there is none")),
        TemplateVariable("journals-url", .text, Message("Link to the journals; empty where there is none")),
        TemplateVariable(
            "graph-url", .text, Message("Link to the graph of all pages; empty for very small sites")),
        TemplateVariable("feed-url", .text, Message("Link to the Atom feed; empty where nothing is dated")),
        TemplateVariable("favicon", .text, Message("Link to the favicon")),
        TemplateVariable("search-data", .text, Message("Folder of the search index, relative to the page")),
        TemplateVariable(
            "search-script", .text, Message("Script of the search, loaded when its box is used")),
        TemplateVariable(
            "edit-url", .text, Message("URL at which the page is edited; empty where none is configured")),
        TemplateVariable(
            "stylesheets", .list([TemplateVariable("url", .text, Message("Link to the style sheet"))]),
            Message("Every `.css` file in `templates/assets`, by name")),
        TemplateVariable(
            "script", .text,
            Message("Link to the `.js` files in `templates/assets` as one: `early.js` runs before the page is shown, the others after")
        ),
        TemplateVariable(
            "alternates",
            .list([
                TemplateVariable("language", .text, Message("Language of the translation")),
                TemplateVariable("address", .text, Message("Link to the translation")),
            ]), Message("Translations that the page names, itself among them")),
        TemplateVariable("private", .flag, Message("The page is not published; only the preview shows it")),
        TemplateVariable("sidebar", .markup, Message("Navigation of the page's namespace and its ancestors")),
        TemplateVariable("breadcrumbs", .markup, Message("Path from the home page to this page")),
        TemplateVariable("content", .markup, Message("Content of the page, its heading first")),
        TemplateVariable("toc", .markup, Message("Table of contents; empty on short pages")),
        TemplateVariable("after", .markup, Message("Backlinks, and the previous and next page")),
    ]

    /// The variables of a page by name.
    static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
