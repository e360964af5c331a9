/// A part of a page that decides from the page whether it has anything to show. To add one: one new file, one line here, one case.
struct PageSection: Sendable {
    /// In kebab-case, for tests and documentation.
    let name: String
    /// Writes nothing where the section has nothing to say.
    let write: @Sendable (PageContext, inout HTMLWriter) -> Void

    /// What the page is about, in order.
    static let content: [PageSection] = [
        .title, .properties, .outline, .overview, .taggedPages, .childPages, .pageList, .tagList,
        .journalList, .examples, .findings, .graph, .fields, .missing,
    ]
    /// What leads on from it, in order.
    static let after: [PageSection] = [.backlinks, .localGraph, .neighbours]
    static let all = content + after
}
