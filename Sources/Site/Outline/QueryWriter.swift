import Logseq

/// Writes the results of a query, or its source if it needs Logseq.
struct QueryWriter {
    private static let most = 200

    let context: PageContext

    func write(_ query: Query, to writer: inout HTMLWriter) {
        writer.element(.div, [.class("query")]) { writer in
            if let title = query.title, !title.isEmpty { writer.element(.p) { $0.element(.strong, text: title) } }
            guard case .evaluated(let plan) = query.form,
                let results = context.answers(to: plan).results(of: plan)
            else {
                if !query.source.isEmpty { writer.element(.p) { $0.element(.code, text: query.source) } }
                return writer.element(.p, [.class("origin")], text: context.messages(.queryNotEvaluated))
            }
            switch results {
            case .pages(let pages): list(pages, to: &writer) { page(page: $0, to: &$1) }
            case .blocks(let blocks):
                list(blocks.filter { $0.page != context.page.note || !isQuery($0) }, to: &writer) { block($0, to: &$1) }
            }
        }
    }

    private func list<Item>(_ items: [Item], to writer: inout HTMLWriter, item: (Item, inout HTMLWriter) -> Void) {
        guard !items.isEmpty else { return writer.element(.p, [.class("origin")], text: context.messages(.queryEmpty)) }
        writer.element(.ul) { writer in for found in items.prefix(Self.most) { writer.element(.li) { item(found, &$0) } } }
        if items.count > Self.most { writer.element(.p, [.class("count")], text: context.messages(.more, String(items.count - Self.most))) }
    }

    private func page(page id: PageID, to writer: inout HTMLWriter) {
        guard let target = context.reference(to: id) else { return writer.text(context.plan.graph[id].title) }
        writer.element(.a, [.href(target)], text: context.plan.graph[id].title)
    }

    private func block(_ location: BlockLocation, to writer: inout HTMLWriter) {
        let text = context.plainText.firstLine(context.plan.graph[location])
        let title = context.plan.graph[location.page].title
        guard let target = context.reference(to: location) else { return writer.text(text) }
        writer.element(.a, [.href(target)], text: text.isEmpty ? title : text)
        writer.element(.span, [.class("count")], text: " " + title)
    }

    /// Whether a block contains the query: it would find itself.
    private func isQuery(_ location: BlockLocation) -> Bool {
        context.plan.graph[location].content.contains { if case .query = $0 { true } else { false } }
    }
}
