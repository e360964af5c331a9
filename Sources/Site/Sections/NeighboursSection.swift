import Logseq

extension PageSection {
    /// The pages before and after this one.
    static let neighbours = PageSection(name: "neighbours") { context, writer in
        guard let id = context.page.note else { return }
        let neighbours = context.plan.neighbours(of: id)
        guard neighbours.previous != nil || neighbours.next != nil else { return }
        let link = { (id: PageID?, key: MessageKey, name: String, writer: inout HTMLWriter) in
            guard let id, let href = context.href(to: id) else { return }
            writer.element(.a, [.class(name), href, Attribute("rel", name == "next" ? "next" : "prev")]) { writer in
                writer.element(.small, text: context.messages(key))
                writer.text(context.plan.ownName(of: id))
            }
        }
        writer.element(.nav, [.class("steps-nav"), .ariaLabel(context.messages(.previousAndNext))]) { writer in
            link(neighbours.previous, .previous, "previous", &writer)
            link(neighbours.next, .next, "next", &writer)
        }
    }
}
