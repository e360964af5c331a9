import Diagnostics

extension LintRule {
    /// Gt and Lt compare integers. With any other value the term never matches, but the API server accepts it.
    static let badNumber = LintRule(
        "bad-number", .error,
        summary: Message("`Gt` or `Lt` with a value that is not an integer: matches no node"),
        reason: Message("the term never matches"),
        source: "apimachinery pkg/labels/selector.go (NewRequirement); seen on 1.36.2"
    ) { subject in
        let path = LintSubject.specPath.child("affinity", "nodeAffinity")
        let affinity = subject.spec.affinity?.nodeAffinity
        let required = affinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        let preferred = (affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(\.preference)
        let terms =
            required.enumerated().map {
                ($0.element, path.child("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms").index($0.offset))
            }
            + preferred.enumerated().map {
                ($0.element, path.child("preferredDuringSchedulingIgnoredDuringExecution").index($0.offset).child("preference"))
            }
        let wrong = terms.flatMap { term, path in
            term.matchExpressions.enumerated().compactMap { index, expression -> LintOccurrence? in
                let compares = [NodeSelectorOperator.gt, NodeSelectorOperator.lt].contains(expression.operator)
                guard compares, expression.values.count == 1, Int64(expression.values[0]) == nil else { return nil }
                return LintOccurrence(
                    "\(expression.key) \(expression.operator) \"\(expression.values[0])\"",
                    at: path.child("matchExpressions").index(index).child("values").index(0))
            }
        }
        return LintDiagnostic(
            wrong, help: Message("`Gt` and `Lt` take one integer; the node label's value must be an integer too")
        ) { Message("Matches no node, because the value is not an integer: \($0)") }
    }
}
