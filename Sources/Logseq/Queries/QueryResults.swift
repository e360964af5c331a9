/// The results of a query.
package enum QueryResults: Hashable, Sendable {
    /// In the order of the query, otherwise in the order of the pages.
    case blocks([BlockLocation])
    case pages([PageID])
}

extension Graph {
    /// Evaluates a query.
    /// - Parameter today: the day for relative days; nil for none.
    /// - Returns: nil for a query with relative days if `today` is nil.
    ///
    /// *Source:* logseq `src/main/frontend/db/query_dsl.cljs`, `rules.cljc`.
    package func results(of plan: QueryPlan, today: CalendarDay?) -> QueryResults? {
        if today == nil, plan.filter.dependsOnToday { return nil }
        let evaluation = QueryEvaluation(graph: self, today: today)
        if plan.filter.selectsPages {
            let found = pages.filter { evaluation.matches(plan.filter, page: $0) }.map(\.id)
            return .pages(sorted(found, by: plan, value: { self[$0].source?.property($1)?.text }))
        }
        var found: [BlockLocation] = []
        for page in pages {
            let paths = evaluation.pathReferences(of: page, wanted: plan.filter.references)
            for index in page.blocks.indices where !page.blocks[index].isPreamble || !page.blocks[index].content.isEmpty {
                let candidate = QueryEvaluation.Candidate(page: page, block: page.blocks[index], references: paths[index])
                if evaluation.matches(plan.filter, candidate) { found.append(BlockLocation(page: page.id, block: index)) }
            }
        }
        return .blocks(sorted(found, by: plan, value: { self[$0].property($1)?.text ?? self[$0.page].source?.property($1)?.text }))
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

extension QueryFilter {
    /// Whether the filter selects pages. A filter with conditions on both selects blocks, and tests the conditions on pages with the page
    /// of the block.
    var selectsPages: Bool {
        switch self {
        case .pageProperty, .pageTags, .allPageTags, .namespace: true
        case .and(let parts), .or(let parts): !parts.isEmpty && parts.allSatisfy(\.selectsPages)
        case .not(let part): part.selectsPages
        case .reference, .content, .task, .priority, .property, .onPage, .between: false
        }
    }

    /// The pages in conditions of the filter.
    var references: Set<PageName> {
        switch self {
        case .reference(let name): [name]
        case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.references) }
        case .not(let part): part.references
        case .content, .task, .priority, .property, .onPage, .between, .pageProperty, .pageTags, .allPageTags, .namespace: []
        }
    }
}
