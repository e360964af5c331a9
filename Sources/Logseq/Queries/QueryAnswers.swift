/// Answers the queries of a graph from indexes over its blocks and pages.
package struct QueryAnswers: Sendable {
    private let graph: Graph
    private let today: CalendarDay?
    private let index: QueryIndex
    /// nil if no query searches texts.
    private let texts: QueryTexts?
    /// The results of queries that several notes have.
    private var shared: [QueryPlan: QueryResults] = [:]

    /// The answers to the queries of all notes of a graph. Linear in the graph.
    ///
    /// - Parameter today: the day for relative days; nil for none.
    /// - Returns: nil for a graph without queries.
    package init?(_ graph: Graph, today: CalendarDay?) {
        let queries = graph.pages.flatMap { $0.source?.queries ?? [] }
        guard !queries.isEmpty else { return nil }
        self.init(to: queries, in: graph, today: today)
        let counts = Dictionary(queries.map { ($0, 1) }, uniquingKeysWith: +)
        for (plan, count) in counts where count > 1 { shared[plan] = results(of: plan) }
    }

    /// The answers to some queries.
    package init(to queries: [QueryPlan], in graph: Graph, today: CalendarDay?) {
        self.graph = graph
        self.today = today
        index = QueryIndex(graph)
        texts = queries.contains(where: \.filter.searchesText) ? QueryTexts(graph) : nil
    }

    /// Evaluates a query, which must be among those that the answers are for.
    ///
    /// - Returns: nil for a query with relative days if there is no day.
    ///
    /// *Source:* logseq `src/main/frontend/db/query_dsl.cljs`, `rules.cljc`.
    package func results(of plan: QueryPlan) -> QueryResults? {
        if let known = shared[plan] { return known }
        if today == nil, plan.filter.dependsOnToday { return nil }
        let evaluation = QueryEvaluation(index: index, texts: texts, today: today)
        if plan.filter.selectsPages {
            let found = evaluation.pages(plan.filter).numbers.map { PageID(index: Int($0)) }
            return .pages(sorted(found, by: plan, value: { graph[$0].source?.property($1)?.text }))
        }
        let found = index.locations(evaluation.blocks(plan.filter, among: index.selectableBlocks))
        return .blocks(sorted(found, by: plan, value: { graph[$0].property($1)?.text ?? graph[$0.page].source?.property($1)?.text }))
    }

    private func sorted<Item>(_ items: [Item], by plan: QueryPlan, value: (Item, String) -> String?) -> [Item] {
        var items = items
        if let sort = plan.sort {
            let keyed = items.enumerated().map { (offset: $0.offset, item: $0.element, key: value($0.element, sort.property)) }
            items = keyed.sorted { left, right in
                switch (left.key, right.key) {
                case (let a?, let b?) where a != b: Self.isBefore(a, b) != sort.isDescending
                case (.some, nil): true
                case (nil, .some): false
                case (.some, .some), (nil, nil): left.offset < right.offset
                }
            }.map(\.item)
        }
        return plan.limit.map { Array(items.prefix($0)) } ?? items
    }

    /// Compares numbers by value, other text by Unicode order.
    private static func isBefore(_ a: String, _ b: String) -> Bool {
        if let x = Double(a), let y = Double(b), x != y { return x < y }
        return a < b
    }
}
