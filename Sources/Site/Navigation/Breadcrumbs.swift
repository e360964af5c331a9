import Logseq

/// The way from the first page to this one.
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
                        let title = lastPart(of: id, in: context.plan.graph)
                        writer.element(.li) { writer in
                            if let target = context.reference(to: id) {
                                writer.element(.a, [.href(target)], text: title)
                            } else {
                                writer.text(title)
                            }
                        }
                    }
                    writer.element(.li, [.ariaCurrentPage], text: lastPart(of: note))
                } else {
                    writer.element(.li, [.ariaCurrentPage], text: context.page.title)
                }
            }
        }
    }

    /// The namespaces above a page, the highest first.
    private static func above(_ note: Page, _ graph: Graph) -> [PageID] {
        var result: [PageID] = []
        var parent = note.parent
        while let id = parent, result.count < 20 {
            result.append(id)
            parent = graph.parent(of: id)
        }
        return result.reversed()
    }

    /// `c` of `a/b/c`, where the page lies in a namespace.
    static func lastPart(of page: Page) -> String {
        lastPart(of: page.title, isBelow: page.parent != nil)
    }

    static func lastPart(of id: PageID, in graph: Graph) -> String {
        lastPart(of: graph.title(of: id), isBelow: graph.parent(of: id) != nil)
    }

    private static func lastPart(of title: String, isBelow: Bool) -> String {
        guard isBelow else { return title }
        let slash = UInt8(ascii: "/")
        // A slash at the end ends nothing.
        guard let end = title.utf8.lastIndex(where: { $0 != slash }) else { return title }
        guard let start = title.utf8[...end].lastIndex(of: slash) else { return String(title.utf8[...end]) ?? title }
        return String(title.utf8[title.utf8.index(after: start)...end]) ?? title
    }
}
