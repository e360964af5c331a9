import Logseq

/// The path from the home page to this one.
enum Breadcrumbs {
    static func write(_ context: PageContext, to writer: inout HTMLWriter) {
        guard context.route != context.plan.home else { return }
        writer.element(.nav, [.class("crumbs"), .ariaLabel(context.messages(.breadcrumbs))]) { writer in
            writer.element(.ol) { writer in
                writer.element(.li) { $0.element(.a, [.href(context.reference(to: context.plan.home))], text: context.messages(.home)) }
                if let note = context.note {
                    if note.isJournal, let list = context.plan.lists.journals.first {
                        writer.element(.li) { $0.element(.a, [.href(context.reference(to: list))], text: context.messages(.journals)) }
                    }
                    for id in above(note, context.plan.graph) {
                        let title = context.plan.ownName(of: id)
                        writer.element(.li) { writer in
                            if let href = context.href(to: id) {
                                writer.element(.a, [href], text: title)
                            } else {
                                writer.text(title)
                            }
                        }
                    }
                    writer.element(.li, [.ariaCurrentPage], text: context.plan.ownName(of: note.id))
                } else {
                    writer.element(.li, [.ariaCurrentPage], text: context.page.title)
                }
            }
        }
    }

    /// The namespaces of a page, outermost first.
    private static func above(_ note: Page, _ graph: Graph) -> [PageID] {
        var result: [PageID] = []
        var parent = note.parent
        while let id = parent, result.count < 20 {
            result.append(id)
            parent = graph.parent(of: id)
        }
        return result.reversed()
    }

    /// `c` of `a/b/c`, if the page is in a namespace.
    static func lastPart(of page: Page) -> String {
        guard page.parent != nil, let last = page.title.utf8.split(separator: UInt8(ascii: "/")).last else { return page.title }
        return String(Substring(last))
    }
}
