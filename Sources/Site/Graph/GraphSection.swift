import Logseq

extension PageSection {
    /// The figure of the whole graph: groups of pages as circles, and as a list.
    static let graph = PageSection(name: "graph") { context, writer in
        guard case .graph = context.page.subject else { return }
        GraphFigure(context).write(to: &writer)
    }
}

/// Circles in two columns, the largest first, with names outside and edges between, so that nothing covers a name. The layout is computed
/// here: the page needs no script and is the same every time.
private struct GraphFigure {
    private struct Circle {
        let x: Int
        let y: Int
        let radius: Int
        let isLeft: Bool
    }

    private static let width = 760
    /// From the edge to the centre of the circles, for names.
    private static let names = 250
    private static let gap = 8

    private let context: PageContext
    private let groups: GraphClusters
    private let circles: [Circle]
    private let height: Int

    init(_ context: PageContext) {
        self.context = context
        groups = GraphClusters(context.plan)
        let largest = groups.clusters.map(\.size).max() ?? 1
        var (left, right) = (4, 4)
        circles = groups.clusters.map { cluster in
            let radius = 4 + Self.root(cluster.size * 1600 / max(1, largest))
            let room = max(2 * radius, 18) + Self.gap
            let isLeft = left <= right
            let y = (isLeft ? left : right) + room / 2
            if isLeft { left += room } else { right += room }
            return Circle(x: isLeft ? Self.names : Self.width - Self.names, y: y, radius: radius, isLeft: isLeft)
        }
        height = max(left, right)
    }

    /// The integer square root: areas are proportional to numbers of pages.
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
        let side = circle.isLeft ? -1 : 1
        let draw = { (writer: inout HTMLWriter) in
            writer.element(.circle, [Attribute("cx", circle.x), Attribute("cy", circle.y), Attribute("r", circle.radius)])
            let position = [Attribute("x", circle.x + side * (circle.radius + 8)), Attribute("y", circle.y + 4)]
            writer.element(
                .svgText, position + (circle.isLeft ? [Attribute("text-anchor", "end")] : []),
                text: "\(name(cluster).fitted(to: 24)) · \(cluster.size)")
        }
        if let target = target(cluster) { writer.element(.a, [.href(target)]) { draw(&$0) } } else { writer.element(.g) { draw(&$0) } }
    }

    /// Curves between the columns; strong ones have at least a third of the greatest weight.
    private func edges(strong: Bool) -> String {
        let most = groups.edges.first?.links ?? 0
        let middle = Self.width / 2
        return groups.edges.filter { ($0.links * 3 >= most) == strong }.map { edge, _ in
            let (first, second) = (circles[edge.first], circles[edge.second])
            return "M\(inner(first)) \(first.y)C\(middle) \(first.y) \(middle) \(second.y) \(inner(second)) \(second.y)"
        }.joined()
    }

    private func inner(_ circle: Circle) -> Int { circle.isLeft ? circle.x + circle.radius : circle.x - circle.radius }

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
