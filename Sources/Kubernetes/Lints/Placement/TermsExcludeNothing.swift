import Diagnostics

extension LintRule {
    /// Terms are alternatives. Exclusions that are meant to hold together belong into one term: in terms of their own, a node is left out only if
    /// each of them excludes it, and often none is.
    static let termsExcludeNothing = LintRule(
        "terms-exclude-nothing", .warning,
        summary: Message("`nodeSelectorTerms` are alternatives: exclusions in several of them leave out only the nodes that all exclude"),
        reason: Message("the pods run on nodes that the author leaves out"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (terms are joined by OR); kubernetes#52141"
    ) { subject in
        let terms = AffinityTerm.all(of: subject)
        guard terms.count > 1 else { return nil }
        if let key = AffinityTerm.keyOfTautology(terms) {
            return LintDiagnostic(
                Message("The terms match every node: one of them matches, whatever the label `\(key)`"), at: AffinityTerm.list,
                help: Message("Terms are alternatives. Conditions that must all be met belong into one term"))
        }
        let exclusions = AffinityTerm.exclusions(terms)
        guard let last = exclusions.last else { return nil }
        return LintDiagnostic(
            Message("Terms are alternatives: a node is left out only if each of the \(terms.count) terms excludes it"), at: last.path,
            related: exclusions.dropLast().map { ($0.path, Message("a node that this term matches is not left out")) },
            help: Message("To leave out the nodes that any of them excludes, write the conditions into one term"))
    }
}

extension AffinityTerm {
    /// The label whose conditions, each the only one of a term, are met by every node.
    fileprivate static func keyOfTautology(_ terms: [AffinityTerm]) -> String? {
        var accepted: [String: LabelValues] = [:]
        for term in terms {
            guard let first = term.conditions.first, !first.isField, term.conditions.allSatisfy({ !$0.isField && $0.key == first.key })
            else {
                continue
            }
            let values = term.values(of: first.key, isField: false)
            guard let union = accepted[first.key].map({ $0.union(values) }) ?? values else { continue }
            accepted[first.key] = union
            if union.isEverything { return first.key }
        }
        return nil
    }

    /// The terms that only exclude nodes, apart from the conditions that all terms share; none where one of them excludes no more than all together
    /// do: absent, or any value but one.
    fileprivate static func exclusions(_ terms: [AffinityTerm]) -> [AffinityTerm] {
        let shared = terms.dropFirst().reduce(Set(terms.first?.conditions ?? [])) { $0.intersection($1.conditions) }
        let own = terms.map { term in term.conditions.filter { !shared.contains($0) } }
        guard own.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.values.isExclusion) }) else { return [] }
        let keys = Set(own.joined().map(\.key))
        guard keys.count == 1 else { return terms }
        let values = own.map { conditions in conditions.reduce(LabelValues.all) { $0.intersection($1.values) } }
        let union = values.dropFirst().reduce(values.first) { union, next in union.flatMap { $0.union(next) } }
        return values.contains { $0 == union } ? [] : terms
    }
}
