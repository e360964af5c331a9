import Logseq

/// Navigation of bounded size: the namespaces above, the siblings of the page, the pages below. It never lists the whole site.
enum Sidebar {
    /// The number of siblings on each side, and of pages below.
    private static let reach = 12
    private static let below = 30

    static func write(_ context: PageContext, to writer: inout HTMLWriter) {
        writer.element(.nav, [Attribute("aria-labelledby", "menu-title")]) { writer in
            let isJournal = context.note?.isJournal ?? false
            writer.element(.heading(2), [.id("menu-title")], text: context.messages(isJournal ? .journals : .pages))
            if let note = context.note, isJournal {
                writer.element(.ul) { journals(around: note, context, to: &$0) }
            } else if let note = context.note {
                var above: [PageID] = []
                var parent = note.parent
                while let id = parent, above.count < 20 {
                    above.append(id)
                    parent = context.plan.graph.parent(of: id)
                }
                level(above.reversed()[...], note, context, to: &writer)
            } else {
                writer.element(.ul) { topics(context, to: &$0) }
            }
            if let all = context.plan.lists.pages.first {
                writer.element(.p) { $0.element(.a, [.href(context.reference(to: all))], text: context.messages(.allPages)) }
            }
        }
    }

    /// Writes the namespaces above, nested, with the page innermost.
    private static func level(_ above: ArraySlice<PageID>, _ note: Page, _ context: PageContext, to writer: inout HTMLWriter) {
        writer.element(.ul) { writer in
            guard let first = above.first else { return siblings(of: note, context, to: &writer) }
            writer.element(.li) { writer in
                link(first, context, to: &writer)
                level(above.dropFirst(), note, context, to: &writer)
            }
        }
    }

    /// Writes the page and its nearest siblings in order.
    private static func siblings(of note: Page, _ context: PageContext, to writer: inout HTMLWriter) {
        var before: [PageID] = []
        var id = context.plan.neighbours(of: note.id).previous
        while let previous = id, before.count < reach {
            before.append(previous)
            id = context.plan.neighbours(of: previous).previous
        }
        for sibling in before.reversed() { writer.element(.li) { link(sibling, context, to: &$0) } }
        writer.element(.li) { writer in
            link(note.id, context, to: &writer)
            let children = note.children.filter { context.plan.route(of: $0) != nil }
            guard !children.isEmpty else { return }
            writer.element(.ul) { writer in for child in children.prefix(below) { writer.element(.li) { link(child, context, to: &$0) } } }
        }
        id = context.plan.neighbours(of: note.id).next
        for _ in 0..<reach {
            guard let next = id else { break }
            writer.element(.li) { link(next, context, to: &$0) }
            id = context.plan.neighbours(of: next).next
        }
    }

    private static func journals(around note: Page, _ context: PageContext, to writer: inout HTMLWriter) {
        var later: [PageID] = []
        var id = context.plan.neighbours(of: note.id).next
        while let next = id, later.count < reach / 2 {
            later.append(next)
            id = context.plan.neighbours(of: next).next
        }
        for journal in later.reversed() { writer.element(.li) { link(journal, context, to: &$0) } }
        id = note.id
        for _ in 0...reach {
            guard let journal = id else { break }
            writer.element(.li) { link(journal, context, to: &$0) }
            id = context.plan.neighbours(of: journal).previous
        }
    }

    /// Writes favourites, otherwise the first pages.
    private static func topics(_ context: PageContext, to writer: inout HTMLWriter) {
        let graph = context.plan.graph
        let favourites = graph.config.favorites.compactMap { name -> PageID? in
            if case .page(let id) = graph.resolve(PageName(name)) { id } else { nil }
        }
        let chosen = favourites.isEmpty ? Array(context.plan.topics.prefix(below)) : favourites
        for id in chosen { writer.element(.li) { link(id, context, to: &$0) } }
    }

    private static func link(_ id: PageID, _ context: PageContext, to writer: inout HTMLWriter) {
        let title = context.plan.ownName(of: id)
        guard let href = context.href(to: id) else { return writer.element(.span, text: title) }
        guard id == context.page.note else { return writer.element(.a, [href], text: title) }
        writer.element(.a, [href, .ariaCurrentPage], text: title)
    }
}
