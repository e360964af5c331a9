extension BuiltInMacro {
    /// `{{query (and [[a]] (task TODO))}}`. Pages in a query are not mentions, as in Logseq.
    static let query = BuiltInMacro(names: ["query"]) { macro, context, span in
        let source = macro.text
        let query = QueryReader.query(source, title: nil, context: context, at: span)
        return .block(.query(query), otherwise: [.macro(macro)])
    }

    /// `{{namespace a}}`: the pages below `a`.
    static let namespace = BuiltInMacro(names: ["namespace"]) { macro, context, span in
        let written = PageNames.unwrapped(macro.text)
        guard !written.isEmpty else { return .inlines([.macro(macro)]) }
        let plan = QueryPlan(filter: .namespace(context.config.pageName(written)), sort: nil, limit: nil)
        context.queries.append(plan)
        return .block(.query(Query(source: macro.source, title: nil, form: .evaluated(plan), span: span)), otherwise: [.macro(macro)])
    }
}
