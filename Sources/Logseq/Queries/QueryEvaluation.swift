/// Tests blocks and pages with a filter.
struct QueryEvaluation {
    let graph: Graph
    /// May be nil if no day of the query is relative.
    let today: CalendarDay?

    /// A block with its page and its references.
    struct Candidate {
        let page: Page
        let block: Block
        /// The pages of the filter that the block, its ancestors or its page mention.
        let references: Set<PageID>
    }

    /// For each block of a page, the wanted pages that the block, its ancestors or its page mention.
    func pathReferences(of page: Page, wanted: Set<PageName>) -> [Set<PageID>] {
        var result = [Set<PageID>](repeating: [], count: page.blocks.count)
        guard !wanted.isEmpty else { return result }
        let ids = Set(wanted.compactMap { graph.names[$0] })
        var ofPage: Set<PageID> = ids.contains(page.id) ? [page.id] : []
        for reference in page.source?.references ?? [] {
            guard case .page(let name, _) = reference.target else { continue }
            for mentioned in [name] + PageNames.parents(of: name) {
                guard let id = graph.names[mentioned], ids.contains(id) else { continue }
                if let block = reference.block { result[block].insert(id) } else { ofPage.insert(id) }
            }
        }
        for index in page.blocks.indices {
            result[index].formUnion(page.blocks[index].parent.map { result[$0] } ?? ofPage)
        }
        return result
    }

    func matches(_ filter: QueryFilter, _ candidate: Candidate) -> Bool {
        let block = candidate.block
        switch filter {
        case .reference(let name): return graph.names[name].map { candidate.references.contains($0) } ?? false
        case .content(let text): return block.content.plainText.contains(text)
        case .and(let parts): return parts.allSatisfy { matches($0, candidate) }
        case .or(let parts): return parts.contains { matches($0, candidate) }
        case .not(let part): return !matches(part, candidate)
        case .task(let markers): return block.marker.map { markers.contains($0.rawValue) } ?? false
        case .priority(let letters): return block.priority.map { letters.contains($0.uppercased()) } ?? false
        case .property(let key, let value): return matches(block.property(key), value)
        case .onPage(let name): return graph.names[name] == candidate.page.id
        case .between(let from, let to):
            guard let day = candidate.page.date else { return false }
            let bounds = [number(from), number(to)].sorted()
            return (bounds[0]...bounds[1]).contains(day.number)
        case .pageProperty, .pageTags, .allPageTags, .namespace: return matches(filter, page: candidate.page)
        }
    }

    func matches(_ filter: QueryFilter, page: Page) -> Bool {
        switch filter {
        case .pageProperty(let key, let value): return matches(page.source?.property(key), value)
        case .pageTags(let names):
            let wanted = Set(names.compactMap { graph.names[$0] })
            return wanted.contains { graph[$0].taggedPages.contains(page.id) }
        case .allPageTags: return !page.taggedPages.isEmpty
        case .namespace(let name): return page.parent != nil && page.parent == graph.names[name]
        case .and(let parts): return parts.allSatisfy { matches($0, page: page) }
        case .or(let parts): return parts.contains { matches($0, page: page) }
        case .not(let part): return !matches(part, page: page)
        case .reference, .content, .task, .priority, .property, .onPage, .between: return false
        }
    }

    /// Whether a property has a value, or a set with the value; with a nil value, whether it exists.
    private func matches(_ property: Property?, _ value: String?) -> Bool {
        guard let property else { return false }
        guard let value else { return true }
        if case .set(let parts) = property.value {
            let name = PageName(PageNames.unwrapped(value))
            return parts.contains { PageName($0) == name }
        }
        return property.text == value || property.text == "\"\(value)\""
    }

    private func number(_ day: QueryDay) -> Int {
        switch day {
        case .fixed(let day): day.number
        case .relative(let days): (today?.number ?? 0) + days
        }
    }
}
