import Diagnostics

/// `#+BEGIN_QUERY`: a map with `:title` and `:query`. Simple queries and the most common datalog form (blocks by task marker) are
/// evaluated.
enum BeginQuery {
    static func query(_ text: MappedText, context: ParseContext, at span: SourceSpan) -> Query {
        let source = String(decoding: text.bytes.trimmingBlanks(), as: UTF8.self)
        var reader = EDNReader(text.bytes)
        guard let value = try? reader.value() else { return notEvaluated(source, nil, "a text that is no map", context, span) }
        guard case .map = value else { return QueryReader.query(source, title: nil, context: context, at: span) }
        let title = value["title"].flatMap(title)
        for key in ["inputs", "result-transform", "view", "rules"] where value[key] != nil {
            return notEvaluated(source, title, ":\(key)", context, span)
        }
        guard let query = value["query"] else { return notEvaluated(source, title, "a map without :query", context, span) }
        if case .vector(let parts) = query, parts.first == .keyword("find") {
            guard let markers = markers(parts) else { return notEvaluated(source, title, ":find", context, span) }
            let plan = QueryPlan(filter: .task(markers), sort: nil, limit: nil)
            context.queries.append(plan)
            return Query(source: source, title: title, form: .evaluated(plan), span: span)
        }
        guard let range = valueRange(of: "query", in: text.bytes) else { return notEvaluated(source, title, ":query", context, span) }
        let simple = QueryReader.query(String(decoding: text.bytes[range], as: UTF8.self), title: title, context: context, at: span)
        return Query(source: source, title: title, form: simple.form, span: span)
    }

    private static func notEvaluated(
        _ source: String, _ title: String?, _ reason: String, _ context: ParseContext, _ span: SourceSpan
    ) -> Query {
        QueryReader.report(reason, context, span)
        return Query(source: source, title: title, form: .notEvaluated(reason: reason), span: span)
    }

    /// The text of a title, which may be hiccup.
    private static func title(_ value: EDN) -> String? {
        if let text = value.string { return text }
        let parts = value.elements?.compactMap { title($0) } ?? []
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The byte range of the value of a keyword in the text of a map.
    private static func valueRange(of key: String, in bytes: [UInt8]) -> Range<Int>? {
        var reader = EDNReader(bytes)
        guard (try? reader.skipWhitespace()) != nil, reader.index < bytes.count else { return nil }
        var inner = EDNReader(bytes, in: reader.index + 1..<bytes.count)
        while let found = try? inner.value() {
            guard (try? inner.skipWhitespace()) != nil else { return nil }
            let start = inner.index
            guard (try? inner.value()) != nil else { return nil }
            if found == .keyword(key) { return start..<inner.index }
        }
        return nil
    }

    /// The markers of `[:find (pull ?b [*]) :where [?b :block/marker ?m] [(contains? #{"TODO"} ?m)]]`; nil for anything else.
    private static func markers(_ parts: [EDN]) -> [String]? {
        guard let whereIndex = parts.firstIndex(of: .keyword("where")) else { return nil }
        var variable: EDN?
        var wanted: [String]?
        for part in parts[(whereIndex + 1)...] {
            guard case .vector(let clause) = part else { return nil }
            if clause.count == 3, clause[1] == .keyword("block/marker") {
                variable = clause[2]
                if let marker = clause[2].string { wanted = [marker] }
            } else if clause.count == 1, case .list(let call) = clause[0] {
                if call.count == 3, call[0] == .symbol("contains?"), call[2] == variable, case .set(let values) = call[1] {
                    wanted = values.compactMap(\.string)
                } else if call.count == 3, call[0] == .symbol("="), call.contains(where: { $0 == variable }) {
                    wanted = call.compactMap(\.string)
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        return variable == nil ? nil : wanted?.map { $0.uppercased() }
    }
}
