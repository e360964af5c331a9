import Diagnostics

/// Parses a query. One that cannot be evaluated on a static page is kept as source, with a finding.
enum QueryReader {
    /// A `{{query …}}` or the query of a `#+BEGIN_QUERY`.
    static func query(_ source: String, title: String?, context: ParseContext, at span: SourceSpan) -> Query {
        var grammar = QueryGrammar(Array(source.utf8), config: context.config)
        let form: Query.Form
        switch grammar.plan() {
        case .success(let plan):
            form = .evaluated(plan)
            context.queries.append(plan)
        case .failure(let failure):
            form = .notEvaluated(reason: failure.reason)
            report(failure.reason, context, span)
        }
        return Query(source: source, title: title, form: form, span: span)
    }

    static func report(_ reason: String, _ context: ParseContext, _ span: SourceSpan) {
        context.diagnostics.append(
            Diagnostic(
                "query-not-evaluated", .info,
                Message("query shown as source: `\(reason)` can't be evaluated on a static page"),
                at: span))
    }
}

/// The reason why a query cannot be evaluated: the unsupported form, or the error in its text.
struct QueryFailure: Error, Hashable {
    let reason: String
}
