import Logseq

/// Groups of the pages of a site: by namespace, journals, and other pages by the most linked page that they link to.
///
/// Linear in pages and links, so that a graph of thousands of pages has a figure of some dozens of circles.
struct GraphClusters: Sendable {
    struct Cluster: Sendable {
        /// The page that represents the group; nil if there is none.
        let page: PageID?
        let kind: Kind
        var size: Int
    }

    enum Kind: Hashable, Sendable {
        case namespace(PageID)
        case hub(PageID)
        case journals
        /// Pages without links and without a namespace.
        case single
        /// Groups that are too small for the figure.
        case others
    }

    struct Edge: Hashable, Sendable {
        /// Indexes of clusters in ascending order.
        let first: Int
        let second: Int
    }

    static let most = 60

    /// The largest first, the remaining pages last.
    let clusters: [Cluster]
    /// The pairs of groups with the most links, strongest first.
    let edges: [(edge: Edge, links: Int)]

    init(_ plan: SitePlan) {
        let graph = plan.graph
        var kinds: [PageID: Kind] = [:]
        var sizes: [Kind: Int] = [:]
        for id in plan.listing {
            let kind = Self.kind(of: id, plan)
            kinds[id] = kind
            sizes[kind, default: 0] += 1
        }
        let isLeftOver = { (kind: Kind) in kind == .single || kind == .others }
        let order = sizes.sorted {
            (isLeftOver($0.key) ? 1 : 0, -$0.value, Self.name($0.key, graph)) < (
                isLeftOver($1.key) ? 1 : 0, -$1.value, Self.name($1.key, graph)
            )
        }
        var clusters: [Cluster] = []
        var indexes: [Kind: Int] = [:]
        var rest: (kinds: [Kind], size: Int) = ([], 0)
        for (kind, size) in order {
            if clusters.count < Self.most || kind == .single {
                indexes[kind] = clusters.count
                clusters.append(Cluster(page: Self.page(kind), kind: kind, size: size))
            } else {
                rest.kinds.append(kind)
                rest.size += size
            }
        }
        if rest.size > 0 {
            for kind in rest.kinds { indexes[kind] = clusters.count }
            clusters.append(Cluster(page: nil, kind: .others, size: rest.size))
        }
        self.clusters = clusters

        var links: [Edge: Int] = [:]
        for id in plan.listing {
            guard let from = kinds[id].flatMap({ indexes[$0] }) else { continue }
            for target in plan.links[id] {
                guard let to = kinds[target].flatMap({ indexes[$0] }), to != from else { continue }
                links[Edge(first: min(from, to), second: max(from, to)), default: 0] += 1
            }
        }
        edges = Self.strongest(links, of: clusters.count)
    }

    /// The two strongest of each group, so that each has an edge and the figure stays readable.
    private static func strongest(_ links: [Edge: Int], of count: Int) -> [(edge: Edge, links: Int)] {
        var left = [Int](repeating: 2, count: count)
        var result: [(edge: Edge, links: Int)] = []
        for (edge, number) in links.sorted(by: { (-$0.value, $0.key.first, $0.key.second) < (-$1.value, $1.key.first, $1.key.second) })
        where left[edge.first] > 0 || left[edge.second] > 0 {
            left[edge.first] -= 1
            left[edge.second] -= 1
            result.append((edge, number))
        }
        return result
    }

    private static func page(_ kind: Kind) -> PageID? {
        switch kind {
        case .namespace(let id), .hub(let id): id
        case .journals, .single, .others: nil
        }
    }

    private static func name(_ kind: Kind, _ graph: Graph) -> PageName { page(kind).map { graph.name(of: $0) } ?? PageName("") }

    private static func kind(of id: PageID, _ plan: SitePlan) -> Kind {
        let page = plan.graph[id]
        if page.isJournal { return .journals }
        // The page of a namespace belongs to it.
        if let top = top(of: page, plan.graph) { return .namespace(top) }
        let hub = plan.links[id].max { left, right in
            (plan.graph.linkCount(of: left), plan.rank(of: right)) < (plan.graph.linkCount(of: right), plan.rank(of: left))
        }
        guard let hub else { return page.backlinks.isEmpty ? .single : .hub(id) }
        // Of two pages with mutual links, the one with more backlinks is the hub.
        guard plan.graph.linkCount(of: hub) >= page.backlinks.count else { return .hub(id) }
        return top(of: plan.graph[hub], plan.graph).map { .namespace($0) } ?? (plan.graph[hub].isJournal ? .journals : .hub(hub))
    }

    /// The top page of a namespace; nil for a page without a namespace.
    private static func top(of page: Page, _ graph: Graph) -> PageID? {
        var top = page
        var steps = 0
        while let parent = top.parent, steps < 64 {
            top = graph[parent]
            steps += 1
        }
        return top.id != page.id || !page.children.isEmpty ? top.id : nil
    }
}
