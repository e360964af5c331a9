import Diagnostics

/// A query of a note: its source, and its plan if it can be evaluated on a static page.
package struct Query: Hashable, Sendable {
    /// Whether the query can be evaluated.
    package enum Form: Hashable, Sendable {
        /// `QueryAnswers` evaluates it.
        case evaluated(QueryPlan)
        /// Shown as source with a notice. The reason is the unsupported part, such as `:find` or `{{function}}`.
        case notEvaluated(reason: String)
    }

    /// As written, without braces or `#+BEGIN_QUERY`.
    package let source: String
    /// The `:title` of a `#+BEGIN_QUERY`.
    package let title: String?
    /// The plan, or why there is none.
    package let form: Form
    /// The query in the note.
    package let span: SourceSpan
}

/// A query that can be evaluated, with the order and the number of its results.
package struct QueryPlan: Hashable, Sendable {
    /// Which blocks or pages.
    package let filter: QueryFilter
    /// The order; nil for the order of the pages.
    package let sort: Sort?
    /// `(sample n)`: the first n results after sorting; nil for all.
    package let limit: Int?

    /// `(sort-by property order)`.
    package struct Sort: Hashable, Sendable {
        /// The normalised key to sort by.
        package let property: String
        /// Whether larger values come first.
        package let isDescending: Bool
    }
}

/// The condition of a query on blocks or pages. The parser bounds its depth.
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
    /// Journal days, inclusive. Relative days are counted from the build date.
    case between(QueryDay, QueryDay)
    case pageProperty(key: String, value: String?)
    case pageTags([PageName])
    case allPageTags
    case namespace(PageName)
}

/// A day in a query: absolute, or relative to the build date.
package enum QueryDay: Hashable, Sendable {
    case fixed(CalendarDay)
    case relative(days: Int)
}

extension QueryFilter {
    /// Whether the results depend on the build date.
    var dependsOnToday: Bool {
        switch self {
        case .between(let first, let last): first.isRelative || last.isRelative
        case .and(let parts), .or(let parts): parts.contains(where: \.dependsOnToday)
        case .not(let part): part.dependsOnToday
        case .reference, .content, .task, .priority, .property, .onPage, .pageProperty, .pageTags, .allPageTags, .namespace: false
        }
    }
}

extension QueryDay {
    fileprivate var isRelative: Bool { if case .relative = self { true } else { false } }
}
