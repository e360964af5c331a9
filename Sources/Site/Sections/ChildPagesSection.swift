import Logseq

extension PageSection {
    /// Pages with this page as a tag.
    static let taggedPages = PageSection(name: "tagged-pages") { context, writer in
        guard let note = context.note else { return }
        PageLinks.section(note.taggedPages, id: "tagged", title: context.messages(.taggedWith, note.title), context, to: &writer)
    }

    /// Pages one level below in the namespace.
    static let childPages = PageSection(name: "child-pages") { context, writer in
        guard let note = context.note else { return }
        PageLinks.section(note.children, id: "below", title: context.messages(.pagesBelow, note.title), context, to: &writer)
    }
}

/// Writes pages as a list of links in columns.
enum PageLinks {
    private static let most = 1_000

    static func section(_ pages: [PageID], id: String, title: String, _ context: PageContext, to writer: inout HTMLWriter) {
        let shown = pages.filter { context.plan.route(of: $0) != nil }
        guard !shown.isEmpty else { return }
        writer.element(.section, [Attribute("aria-labelledby", id)]) { writer in
            writer.element(.heading(2), [.id(id)], text: title)
            list(shown, context, to: &writer)
        }
    }

    static func list(_ pages: [PageID], _ context: PageContext, to writer: inout HTMLWriter) {
        writer.element(.ul, [.class("columns")]) { writer in
            for id in pages.prefix(most) {
                guard let target = context.reference(to: id) else { continue }
                writer.element(.li) { $0.element(.a, [.href(target)], text: context.plan.graph[id].title) }
                writer.newline()
            }
        }
        if pages.count > most { writer.element(.p, [.class("count")], text: context.messages(.more, String(pages.count - most))) }
    }
}
