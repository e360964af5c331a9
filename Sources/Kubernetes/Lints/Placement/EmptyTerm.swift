import Diagnostics

extension LintRule {
    /// An empty term looks like "any node" but matches no node.
    static let emptyTerm = LintRule(
        "empty-term", .warning,
        summary: Message("an empty `nodeSelectorTerm` matches no node (not every node)"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (isEmptyNodeSelectorTerm)"
    ) { subject in
        let terms = subject.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        let path = LintSubject.specPath.child(
            "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        return terms.enumerated().compactMap { index, term in
            guard term.matchExpressions.isEmpty, term.matchFields.isEmpty else { return nil }
            let only = terms.count == 1
            // If all terms are empty, they can't all be removed: the API server rejects an empty list.
            let edit =
                terms.allSatisfy { $0.matchExpressions.isEmpty && $0.matchFields.isEmpty } ? nil : subject.text.removing(path.index(index))
            return LintDiagnostic(
                only
                    ? Message("The only term is empty: no node matches, and no pod is created")
                    : Message("An empty term matches no node"),
                at: path.index(index),
                help: Message("Remove the term, or add the node's requirements"),
                fix: edit.map { Fix(Message("Remove the term"), edits: [$0]) })
        }
    }
}
