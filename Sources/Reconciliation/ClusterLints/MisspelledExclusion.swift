import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// `NotIn` or `DoesNotExist` with a label that no node has, where nodes have one that is spelled alike: they are not left out.
    static let misspelledExclusion = ClusterLintRule(
        "misspelled-exclusion", .warning,
        summary: Message(
            "`NotIn` or `DoesNotExist` for a label that no node of the cluster has, but for one spelled alike: excludes nothing"),
        reason: Message("the pods run on nodes that the author leaves out"),
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go: a missing label satisfies both operators"
    ) { subject in
        let terms = subject.outcome.selection.terms ?? []
        let exclusions = terms.enumerated().flatMap { term, conditions in
            conditions.matchExpressions.enumerated().filter { $1.isExclusion }.map { (term: term, index: $0, requirement: $1) }
        }
        guard !exclusions.isEmpty else { return nil }
        let wanted = subject.wantedNodes
        let found = exclusions.compactMap { term, index, requirement -> (field: FieldPath, headline: Message)? in
            guard !subject.nodes.contains(where: { requirement.excludes($0) }), let near = requirement.near(wanted) else { return nil }
            let label = "\(near.key)=\(near.value)"
            return (
                Field.nodeAffinity.child("nodeSelectorTerms").index(term).child("matchExpressions").index(index),
                Message("`\(requirement.shown)` excludes no node; \(Message.names(near.nodes)) have `\(label)`, which is spelled alike")
            )
        }
        guard let first = found.first else { return nil }
        return LintDiagnostic(
            first.headline, at: first.field, related: found.dropFirst().map { ($0.field, Optional($0.headline)) },
            help: Message("Write the label as the nodes have it, or remove the condition"))
    }
}

extension NodeSelectorRequirement {
    fileprivate var isExclusion: Bool { [NodeSelectorOperator.notIn, NodeSelectorOperator.doesNotExist].contains(self.operator) }

    fileprivate func excludes(_ node: NodeFacts) -> Bool { node.labels[key].map { values.isEmpty || values.contains($0) } ?? false }

    /// The first label, by key and value, that the requirement would exclude if it were spelled as on these nodes, and the nodes that have it.
    fileprivate func near(_ nodes: [NodeFacts]) -> (key: String, value: String, nodes: [String])? {
        var known: [[String]: Bool] = [:]
        var found: [[String]: [String]] = [:]
        for node in nodes {
            for (other, value) in node.labels where other == key || values.isEmpty || values.contains(value) {
                let label = [other, value]
                let near = known[label] ?? isNear(other, value)
                known[label] = near
                if near { found[label, default: []].append(node.name) }
            }
        }
        let first = found.min { $0.key.lexicographicallyPrecedes($1.key) }
        return first.map { ($0.key[0], $0.key[1], $0.value) }
    }

    private func isNear(_ other: String, _ value: String) -> Bool {
        if other == key { return values.contains { Spelling.isNear($0, value) } }
        return Spelling.isNear(key: key, other)
    }
}
