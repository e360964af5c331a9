import Logseq

extension PageSection {
    /// The pages before and after this one.
    static let neighbours = PageSection(name: "neighbours") { context, writer in
        guard let id = context.page.note else { return }
        let neighbours = context.plan.neighbours(of: id)
        guard neighbours.previous != nil || neighbours.next != nil else { return }
        let link = { (id: PageID?, key: MessageKey, name: String, writer: inout HTMLWriter) in
            guard let id, let target = context.reference(to: id) else { return }
            writer.element(.a, [.class(name), .href(target), Attribute("rel", name == "next" ? "next" : "prev")]) { writer in
                writer.element(.small, text: context.messages(key))
                writer.text(Breadcrumbs.lastPart(of: context.plan.graph[id]))
            }
        }
        writer.element(.nav, [.class("steps-nav"), .ariaLabel(context.messages(.previousAndNext))]) { writer in
            link(neighbours.previous, .previous, "previous", &writer)
            link(neighbours.next, .next, "next", &writer)
        }
    }
}
