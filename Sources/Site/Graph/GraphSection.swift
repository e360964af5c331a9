import Logseq

extension PageSection {
    /// The whole graph, for the page of its own: groups of pages as circles, and the same as a list.
    static let graph = PageSection(name: "graph") { context, writer in
        guard case .graph = context.page.subject else { return }
        GraphFigure(context).write(to: &writer)
    }
}

/// Circles in rows, the largest first. Where each lies is worked out here, so that the page needs no script and is the same each time.
private struct GraphFigure {
    private struct Circle {
        let x: Int
        let y: Int
        let radius: Int
    }

    private static let width = 960
    private static let gap = 26
    private static let narrowest = 112
    private static let labelHeight = 36

    private let context: PageContext
    private let groups: GraphClusters
    private var circles: [Circle] = []
    private var height = 0

    init(_ context: PageContext) {
        self.context = context
        groups = GraphClusters(context.plan)
        let largest = groups.clusters.map(\.size).max() ?? 1
        var (x, y, row) = (0, 10, 0)
        var rowStart = 0
        var radii: [Int] = []
        func endRow(_ end: Int) {
            for place in rowStart..<end { circles[place] = Circle(x: circles[place].x, y: y + row / 2, radius: circles[place].radius) }
            y += row + Self.labelHeight + 12
            (x, row, rowStart) = (0, 0, end)
        }
        for (number, cluster) in groups.clusters.enumerated() {
            let radius = 8 + Self.root(cluster.size * 4096 / largest)
            let room = max(2 * radius, Self.narrowest)
            if x > 0, x + room > Self.width { endRow(number) }
            circles.append(Circle(x: x + room / 2, y: 0, radius: radius))
            radii.append(radius)
            x += room + Self.gap
            row = max(row, 2 * radius)
        }
        endRow(circles.count)
        height = y
    }

    /// The root of a whole number, rounded down: areas go by the number of pages.
    private static func root(_ number: Int) -> Int {
        var low = 0
        while (low + 1) * (low + 1) <= number { low += 1 }
        return low
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        writer.element(.p, text: messages(.graphIntroduction, String(context.plan.listing.count), String(groups.clusters.count)))
        writer.element(.figure, [.class("map")]) { writer in
            writer.element(.div, [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.graph))]) {
                writer in
                writer.element(.svg, [.class("graph"), Attribute("viewBox", "0 0 \(Self.width) \(height)")]) { writer in
                    writer.element(.svgTitle, text: messages(.graph))
                    writer.element(.desc, text: messages(.graphCaption))
                    writer.element(.path, [.class("edge"), Attribute("d", edges(strong: false))])
                    writer.element(.path, [.class("edge strong"), Attribute("d", edges(strong: true))])
                    for (cluster, circle) in zip(groups.clusters, circles) { write(cluster, circle, to: &writer) }
                }
            }
            writer.element(.figcaption, text: messages(.graphCaption))
        }
        writer.element(.ul, [.class("columns")]) { writer in
            for cluster in groups.clusters {
                writer.element(.li) { writer in
                    if let target = target(cluster) {
                        writer.element(.a, [.href(target)], text: name(cluster))
                    } else {
                        writer.text(name(cluster))
                    }
                    writer.element(.span, [.class("count")], text: " \(cluster.size)")
                }
                writer.newline()
            }
        }
    }

    private func write(_ cluster: GraphClusters.Cluster, _ circle: Circle, to writer: inout HTMLWriter) {
        let draw = { (writer: inout HTMLWriter) in
            writer.element(.circle, [Attribute("cx", circle.x), Attribute("cy", circle.y), Attribute("r", circle.radius)])
            let middle = [Attribute("x", circle.x), Attribute("text-anchor", "middle")]
            writer.element(
                .svgText, middle + [Attribute("y", circle.y + circle.radius + 16)], text: LocalGraph.fitted(name(cluster), 16))
            writer.element(
                .svgText, middle + [.class("reason"), Attribute("y", circle.y + circle.radius + 30)],
                text: context.messages(.pagesCount, String(cluster.size)))
        }
        if let target = target(cluster) { writer.element(.a, [.href(target)]) { draw(&$0) } } else { writer.element(.g) { draw(&$0) } }
    }

    /// Lines between the middles of groups; strong where a tenth of the strongest at least.
    private func edges(strong: Bool) -> String {
        let most = groups.edges.first?.links ?? 0
        return groups.edges.filter { ($0.links * 10 >= most) == strong }.map { edge, _ in
            let (first, second) = (circles[edge.first], circles[edge.second])
            return "M\(first.x) \(first.y)L\(second.x) \(second.y)"
        }.joined()
    }

    private func name(_ cluster: GraphClusters.Cluster) -> String {
        switch cluster.kind {
        case .namespace(let id), .hub(let id): context.plan.graph[id].title
        case .journals: context.messages(.journals)
        case .single: context.messages(.singlePages)
        case .others: context.messages(.otherGroups)
        }
    }

    private func target(_ cluster: GraphClusters.Cluster) -> String? {
        if let page = cluster.page { return context.reference(to: page) }
        let lists = context.plan.lists
        return (cluster.kind == .journals ? lists.journals.first : lists.pages.first).map { context.reference(to: $0) }
    }
}
