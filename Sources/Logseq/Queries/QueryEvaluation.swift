import Diagnostics

/// Evaluates filters on the indexes of a graph.
struct QueryEvaluation {
    let index: QueryIndex
    /// nil if no filter searches texts.
    let texts: QueryTexts?
    /// May be nil if no day of the query is relative.
    let today: CalendarDay?

    /// The pages that a filter on pages selects.
    func pages(_ filter: QueryFilter) -> OrdinalSet {
        switch filter {
        case .pageProperty(let key, let value): index.pages(withProperty: key) { Self.matches($0, value) }
        case .pageTags(let names): index.pages(taggedWith: names)
        case .allPageTags: index.pagesUsedAsTags()
        case .namespace(let name): index.pages(inNamespace: name)
        case .and(let parts):
            parts.map(pages).reduce(OrdinalSet.empty.complement(to: index.pageCount)) { $0.intersection($1) }
        case .or(let parts): .union(parts.map(pages))
        case .not(let part): pages(part).complement(to: index.pageCount)
        case .reference, .content, .task, .priority, .property, .onPage, .between: .empty
        }
    }

    /// The blocks that a filter selects among some blocks.
    func blocks(_ filter: QueryFilter, among candidates: OrdinalSet) -> OrdinalSet {
        guard !candidates.isEmpty else { return .empty }
        return switch filter {
        case .reference(let name): index.blocks(mentioning: name).intersection(candidates)
        case .content(let text): texts?.blocks(containing: text, among: candidates) ?? .empty
        // Searching texts costs most, so it is done last, in what the other parts leave.
        case .and(let parts):
            (parts.filter { !$0.searchesText } + parts.filter(\.searchesText)).reduce(candidates) { blocks($1, among: $0) }
        case .or(let parts): .union(parts.map { blocks($0, among: candidates) })
        case .not(let part): blocks(part, among: candidates).complement(to: index.blockCount).intersection(candidates)
        case .task(let markers): index.blocks(withMarkers: markers).intersection(candidates)
        case .priority(let letters): index.blocks(withPriorities: letters).intersection(candidates)
        case .property(let key, let value):
            index.blocks(withProperty: key) { Self.matches($0, value) }.intersection(candidates)
        case .onPage(let name):
            (index.graph.names[name].map { OrdinalSet([index.blocks(of: $0)]) } ?? .empty).intersection(candidates)
        case .between(let from, let to):
            index.blocks(of: index.journals(days(from, to))).intersection(candidates)
        case .pageProperty, .pageTags, .allPageTags, .namespace: index.blocks(of: pages(filter)).intersection(candidates)
        }
    }

    /// Whether a property has a value, or a set with the value; with a nil value, whether it exists.
    private static func matches(_ property: Property?, _ value: String?) -> Bool {
        guard let property else { return false }
        guard let value else { return true }
        if case .set(let parts) = property.value {
            let name = PageName(PageNames.unwrapped(value))
            return parts.contains { PageName($0) == name }
        }
        return property.text == value || property.text == "\"\(value)\""
    }

    private func days(_ first: QueryDay, _ last: QueryDay) -> ClosedRange<Int> {
        let (first, last) = (number(first), number(last))
        return min(first, last)...max(first, last)
    }

    private func number(_ day: QueryDay) -> Int {
        switch day {
        case .fixed(let day): return day.number
        case .relative(let days):
            let (number, overflows) = (today?.number ?? 0).addingReportingOverflow(days)
            return overflows ? (days < 0 ? .min : .max) : number
        }
    }
}

extension QueryFilter {
    /// Whether the filter searches the texts of blocks.
    var searchesText: Bool {
        switch self {
        case .content: true
        case .and(let parts), .or(let parts): parts.contains(where: \.searchesText)
        case .not(let part): part.searchesText
        case .reference, .task, .priority, .property, .onPage, .between, .pageProperty, .pageTags, .allPageTags, .namespace: false
        }
    }
}
