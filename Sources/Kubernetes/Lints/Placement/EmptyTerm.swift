import Diagnostics

extension LintRule {
    /// An empty term looks like "any node" and means "no node".
    static let emptyTerm = LintRule(
        "empty-term", .warning,
        summary: Prose(
            "An empty `nodeSelectorTerm` matches no node, not every node", zh: "空的 `nodeSelectorTerm` 不符合任何節點，而不是符合所有節點"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (isEmptyNodeSelectorTerm)"
    ) { subject in
        let terms = subject.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        let path = LintSubject.specPath.child(
            "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        return terms.enumerated().compactMap { index, term in
            guard term.matchExpressions.isEmpty, term.matchFields.isEmpty else { return nil }
            let only = terms.count == 1
            // Terms that are all empty must not all be taken out: no term at all is refused.
            let edit =
                terms.allSatisfy { $0.matchExpressions.isEmpty && $0.matchFields.isEmpty } ? nil : subject.text.removing(path.index(index))
            return LintFinding(
                only
                    ? Prose("The only term is empty: no node matches, and no pod is made", zh: "唯一的項目是空的：沒有節點符合，也不會建立任何 Pod")
                    : Prose("An empty term matches no node", zh: "空的項目不符合任何節點"),
                at: path.index(index),
                help: Prose(
                    "Leave the term out, or say what the node must have", zh: "移除這個項目，或寫明節點必須具備的條件"),
                fix: edit.map { Fix(Prose("Leave the term out", zh: "移除這個項目"), edits: [$0]) })
        }
    }
}
