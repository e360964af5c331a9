/// A part of a page, which is empty if it has nothing to show. To add one: one new file, one line here, one case.
struct PageSection: Sendable {
    /// In kebab-case, for tests and documentation.
    let name: String
    /// Writes the section, or nothing.
    let write: @Sendable (PageContext, inout HTMLWriter) -> Void

    /// The main content, in order.
    static let content: [PageSection] = [
        .title, .properties, .outline, .overview, .taggedPages, .childPages, .pageList, .tagList,
        .journalList, .examples, .findings, .graph, .fields, .missing,
    ]
    /// Links to other pages, in order.
    static let after: [PageSection] = [.backlinks, .localGraph, .neighbours]
    static let all = content + after
}
