import Logseq

extension PageSection {
    /// A figure of the page with the pages that link to it and that it links to.
    static let localGraph = PageSection(name: "local-graph") { context, writer in
        guard let note = context.note, let figure = LocalGraph(note, context) else { return }
        writer.element(.details, [.class("local-graph")]) { writer in
            writer.element(.summary, text: context.messages(.localGraph))
            figure.write(to: &writer)
        }
    }
}

/// Two columns of names with the page between them. Only some neighbours are named; the others are counted.
struct LocalGraph {
    private static let mostOfSide = 8
    private static let size = (width: 720, row: 26, top: 40, column: 250)
    /// Width of a name in columns; Han characters take two.
    private static let letters = 32

    private struct Side {
        let pages: [PageID]
        let hidden: Int

        /// The most specific first: pages with many backlinks say little about this page, so pages with few come first.
        init(_ pages: [PageID], _ plan: SitePlan) {
            let order = pages.map { (page: $0, links: plan.graph.linkCount(of: $0), rank: plan.rank(of: $0)) }
            let shown =
                order.count > mostOfSide ? order.sorted { ($0.links, $0.rank) < ($1.links, $1.rank) }.prefix(mostOfSide) : order[...]
            self.pages = shown.sorted { $0.rank < $1.rank }.map(\.page)
            hidden = max(0, pages.count - mostOfSide)
        }

        var rows: Int { pages.count + (hidden > 0 ? 1 : 0) }
    }

    private let note: Page
    private let context: PageContext
    private let from: Side
    private let to: Side
    /// Pages with links in both directions, which are in the second column.
    private let mutual: Set<PageID>

    /// nil for a page with fewer than two neighbours, which the lists show.
    init?(_ note: Page, _ context: PageContext) {
        let plan = context.plan
        let targets = plan.links[note.id]
        let isTarget = Set(targets)
        var mutual: Set<PageID> = []
        var sources: [PageID] = []
        // In page order, so that mentions of one page are adjacent.
        var last: PageID?
        for backlink in note.backlinks where backlink.page != last {
            last = backlink.page
            guard backlink.page != note.id, plan.route(of: backlink.page) != nil else { continue }
            if isTarget.contains(backlink.page) { mutual.insert(backlink.page) } else { sources.append(backlink.page) }
        }
        self.mutual = mutual
        from = Side(sources, plan)
        to = Side(targets, plan)
        guard from.pages.count + to.pages.count > 1 else { return nil }
        self.note = note
        self.context = context
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        let rows = max(from.rows, to.rows)
        let height = Self.size.top + rows * Self.size.row + 8
        let middle = Self.size.top + rows * Self.size.row / 2
        let title = messages(.localGraphTitle, note.title)
        writer.element(.div, [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(title)]) { writer in
            writer.element(.svg, [.class("map"), Attribute("viewBox", "0 0 \(Self.size.width) \(height)")]) { writer in
                writer.element(.svgTitle, text: title)
                writer.element(
                    .desc, text: messages(.localGraphSummary, String(from.pages.count + from.hidden), String(to.pages.count + to.hidden)))
                writer.element(.path, [.class("edge"), Attribute("d", edges(rows, middle))])
                head(from, messages(.backlinks), x: Self.size.column, anchor: "end", rows, to: &writer)
                head(to, messages(.linksTo), x: Self.size.width - Self.size.column, anchor: nil, rows, to: &writer)
                writer.element(
                    .svgText,
                    [
                        .class("node-title"), Attribute("x", Self.size.width / 2), Attribute("y", middle - 8),
                        Attribute("text-anchor", "middle"),
                    ],
                    text: context.plan.ownName(of: note.id).fitted(to: 24))
            }
        }
    }

    private func head(_ side: Side, _ text: String, x: Int, anchor: String?, _ rows: Int, to writer: inout HTMLWriter) {
        guard !side.pages.isEmpty else { return }
        label(text, [.class("zone")], x: x, y: 16, anchor: anchor, to: &writer)
        for (number, id) in side.pages.enumerated() {
            guard let href = context.href(to: id) else { continue }
            let title = context.plan.graph.title(of: id).fitted(to: Self.letters)
            let name = mutual.contains(id) ? "⇄ " + title : title
            writer.element(.a, [href]) { label(name, [], x: x, y: y(number, of: side, rows) + 4, anchor: anchor, to: &$0) }
        }
        guard side.hidden > 0 else { return }
        let more = context.messages(.more, String(side.hidden))
        label(more, [.class("reason")], x: x, y: y(side.pages.count, of: side, rows) + 4, anchor: anchor, to: &writer)
    }

    @inline(__always)
    private func label(_ text: String, _ attributes: [Attribute], x: Int, y: Int, anchor: String?, to writer: inout HTMLWriter) {
        let position = attributes + [Attribute("x", x), Attribute("y", y)]
        writer.element(.svgText, anchor.map { position + [Attribute("text-anchor", $0)] } ?? position, text: text)
    }

    private func y(_ number: Int, of side: Side, _ rows: Int) -> Int {
        Self.size.top + (rows - side.rows) * Self.size.row / 2 + number * Self.size.row + Self.size.row / 2
    }

    private func edges(_ rows: Int, _ middle: Int) -> String {
        let (left, right) = (Self.size.column + 6, Self.size.width - Self.size.column - 6)
        let (start, end) = (Self.size.width / 2 - 40, Self.size.width / 2 + 40)
        let (toStart, toEnd) = ("L\(start) \(middle)", "L\(end) \(middle)")
        var path = "M\(start) \(middle)H\(end)"
        for number in from.pages.indices { path += "M\(left) \(y(number, of: from, rows))" + toStart }
        for number in to.pages.indices { path += "M\(right) \(y(number, of: to, rows))" + toEnd }
        return path
    }
}
