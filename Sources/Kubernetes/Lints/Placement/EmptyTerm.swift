import Diagnostics

extension LintRule {
    /// An empty term looks like "any node" but matches no node.
    static let emptyTerm = LintRule(
        "empty-term", .warning,
        summary: Message("an empty `nodeSelectorTerm` matches no node (not every node)"),
        reason: Message("meant as any node, it matches none; other terms still may"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (isEmptyNodeSelectorTerm)"
    ) { subject in
        let terms = subject.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        let path = LintSubject.specPath.child(
            "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        let empty = terms.enumerated().filter { $0.element.matchExpressions.isEmpty && $0.element.matchFields.isEmpty }.map(\.offset)
        // If all terms are empty, they can't all be removed: the API server rejects an empty list.
        let isAll = empty.count == terms.count
        let occurrences = empty.map { index in
            LintOccurrence("", at: path.index(index), edit: isAll ? nil : subject.text.removing(path.index(index)))
        }
        return LintDiagnostic(
            occurrences, help: Message("Remove the term, or add the node's requirements"), fix: Message("Remove the term")
        ) { _ in
            isAll
                ? Message("No term has a requirement: no node matches, and no pod is created")
                : Message("An empty term matches no node")
        }
    }
}
