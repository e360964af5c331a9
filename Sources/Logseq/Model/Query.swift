import Diagnostics

/// A query of a note: its source, and its meaning where that is static.
package struct Query: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// `Graph.results(of:today:)` answers it.
        case evaluated(QueryPlan)
        /// Shown as source with a notice; the reason is what cannot be evaluated, e.g. `:find` or `{{function}}`.
        case notEvaluated(reason: String)
    }

    /// As written, without braces or `#+BEGIN_QUERY`.
    package let source: String
    /// The `:title` of a `#+BEGIN_QUERY`.
    package let title: String?
    package let form: Form
    package let span: SourceSpan
}

/// A static query with how to show its results.
package struct QueryPlan: Hashable, Sendable {
    package let filter: QueryFilter
    package let sort: Sort?
    /// `(sample n)`: the first n after sorting.
    package let limit: Int?

    package struct Sort: Hashable, Sendable {
        package let property: String
        package let isDescending: Bool
    }
}

/// What a query asks of blocks or pages. Depth is bounded by the parser.
package indirect enum QueryFilter: Hashable, Sendable {
    case reference(PageName)
    case content(String)
    case and([QueryFilter])
    case or([QueryFilter])
    case not(QueryFilter)
    case task([String])
    case priority([String])
    case property(key: String, value: String?)
    case onPage(PageName)
    /// Journal days, inclusive; relative days are counted from the build date.
    case between(QueryDay, QueryDay)
    case pageProperty(key: String, value: String?)
    case pageTags([PageName])
    case allPageTags
    case namespace(PageName)
}

/// A day of a query: fixed, or counted from the build date.
package enum QueryDay: Hashable, Sendable {
    case fixed(CalendarDay)
    case relative(days: Int)
}

extension QueryFilter {
    /// Whether the answer depends on the day it is asked.
    var countsFromToday: Bool {
        switch self {
        case .between(let first, let last): first.isRelative || last.isRelative
        case .and(let parts), .or(let parts): parts.contains(where: \.countsFromToday)
        case .not(let part): part.countsFromToday
        case .reference, .content, .task, .priority, .property, .onPage, .pageProperty, .pageTags, .allPageTags, .namespace: false
        }
    }
}

extension QueryDay {
    fileprivate var isRelative: Bool { if case .relative = self { true } else { false } }
}
