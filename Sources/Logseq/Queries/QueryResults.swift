/// The results of a query.
package enum QueryResults: Hashable, Sendable {
    /// In the order of the query, otherwise in the order of the pages.
    case blocks([BlockLocation])
    case pages([PageID])
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
}
