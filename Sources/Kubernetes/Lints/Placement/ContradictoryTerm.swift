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
        for (index, condition) in conditions.enumerated() {
            let earlier = conditions[..<index].indices.filter {
                conditions[$0].key == condition.key && conditions[$0].isField == condition.isField
            }
            var values = earlier.reduce(condition.values) { $0.intersection(conditions[$1].values) }
            var related = earlier.map(path(of:))
            if !condition.isField, let selected = nodeSelector[condition.key] {
                values = values.intersection(LabelValues(.isIn([selected])))
                related.append(LintSubject.specPath.child("nodeSelector").key(condition.key))
            }
            if values.isEmpty, !related.isEmpty { return (condition.key, index, related) }
        }
        return nil
    }
}
