import Diagnostics

extension LintRule {
    /// The conditions of a term must all be met. Two on one label can exclude each other, as can a condition and an entry of `nodeSelector`.
    static let contradictoryTerm = LintRule(
        "contradictory-term", .warning,
        summary: Message("the conditions of a `nodeSelectorTerm` exclude each other: it matches no node; an error if no term is left"),
        reason: Message("other terms still may match; without one there is no pod"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (the requirements of a term are joined by AND)"
    ) { subject in
        let terms = AffinityTerm.all(of: subject)
        let found = terms.compactMap { term in term.contradiction(with: subject.spec.nodeSelector).map { (term, $0) } }
        let severity: Severity = found.count == terms.count ? .error : .warning
        guard let (term, contradiction) = found.first else { return nil }
        let excluding = contradiction.related.map { (field: $0, label: Optional(Message("excluded by this"))) }
        let others = found.dropFirst().map { (field: $0.path(of: $1.condition), label: Optional(Message("matches no node either"))) }
        return LintDiagnostic(
            Message("No node can match this term: the conditions on `\(contradiction.key)` exclude each other"),
            at: term.path(of: contradiction.condition), severity: severity, related: excluding + others,
            help: Message("The conditions of a term must all be met, and so must `nodeSelector`; alternatives are terms of their own"))
    }
}

extension AffinityTerm {
    /// The first condition that leaves no value of its label.
    fileprivate func contradiction(
        with nodeSelector: [String: String]
    ) -> (key: String, condition: Int, related: [FieldPath])? {
        var left: [Label: LabelValues] = [:]
        for (index, condition) in conditions.enumerated() {
            let label = Label(condition)
            let values = left[label].map { condition.values.intersection($0) } ?? condition.values
            let selected = condition.isField ? nil : nodeSelector[condition.key]
            let accepted = selected.map { values.intersection(LabelValues(.isIn([$0]))) } ?? values
            if accepted.isEmpty, left[label] != nil || selected != nil {
                let earlier = conditions.indices.prefix(index).filter { Label(conditions[$0]) == label }.map(path(of:))
                return (
                    condition.key, index, earlier + (selected == nil ? [] : [LintSubject.specPath.child("nodeSelector").key(condition.key)])
                )
            }
            left[label] = values
        }
        return nil
    }

    /// What a condition is about.
    private struct Label: Hashable {
        let isField: Bool
        let key: String

        init(_ condition: Condition) { (isField, key) = (condition.isField, condition.key) }
    }
}
