import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// No term of the required node affinity matches the node.
    ///
    /// Where the affinity matches other nodes, it leaves this one out on purpose; only a misspelt label is fixed.
    static let nodeAffinityMismatch = ExplanationRule("node-affinity-mismatch") { subject, dryRuns in
        guard !subject.row.shouldContinue, let mismatch = AffinityMismatch(subject) else { return nil }
        if let near = mismatch.near(subject), let found = mismatch.fix(near, subject, &dryRuns) {
            return Explanation(
                .controller, "node-affinity-mismatch", brief: mismatch.brief, field: near.path, fact: mismatch.fact(near),
                node: subject.nodeName, fix: found.fix,
                change: found.change)
        }
        let isIntended = subject.use.selectsNodes
        let found = isIntended || mismatch.isMisspelled(subject) ? nil : mismatch.fix(subject, &dryRuns)
        return Explanation(
            .controller, "node-affinity-mismatch", brief: mismatch.brief, field: mismatch.field, fact: mismatch.fact,
            node: subject.nodeName, fix: found?.fix,
            change: found?.change, isIntended: isIntended)
    }

    static func remove(_ field: FieldPath) -> Message { Message("remove `\(field)`") }
}

/// The terms of a required node affinity, none of which matches a node.
struct AffinityMismatch {
    /// A requirement that would match if a label were spelled alike on the node and in the manifest.
    struct Near {
        let label: NearLabel
        let term: Int
        let expression: Int

        var path: FieldPath { AffinityMismatch.path(term: term).child("matchExpressions").index(expression) }
    }

    private let required: NodeSelector
    /// One for each term.
    private let terms: [TermMismatch]
    private let node: String

    /// Nil where there is no required affinity, or one that matches.
    init?(_ subject: ExplanationSubject) {
        guard let node = subject.node,
            let required = subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
            case .affinity(let terms)? = NodeMatcher(required: required).mismatch(name: node.name, labels: node.labels)
        else { return nil }
        self.required = required
        self.terms = terms
        self.node = node.name
    }

    /// The requirement of the first term that does not match.
    var field: FieldPath { terms.isEmpty ? Field.nodeAffinity : Self.field(of: terms[0], term: 0, required) }

    private static func path(term: Int) -> FieldPath { Field.nodeAffinity.child("nodeSelectorTerms").index(term) }

    private static func field(of mismatch: TermMismatch, term: Int, _ required: NodeSelector) -> FieldPath {
        let path = path(term: term)
        switch mismatch {
        case .empty: return path
        case .unparsable(let asked), .label(let asked, _), .field(let asked):
            if let index = required.nodeSelectorTerms[term].matchExpressions.firstIndex(of: asked) {
                return path.child("matchExpressions").index(index)
            }
            let index = required.nodeSelectorTerms[term].matchFields.firstIndex(of: asked)
            return index.map { path.child("matchFields").index($0) } ?? path
        }
    }

    // MARK: Facts

    /// More terms than this are counted.
    private static let shownTerms = 3

    /// The label of the first term.
    var brief: Message {
        switch terms.first {
        case .label(let asked, _), .field(let asked), .unparsable(let asked): Message("node affinity \(asked.key)")
        case .empty, nil: Message("empty node affinity")
        }
    }

    /// What each term needs; with several, each is an alternative.
    var fact: Message {
        guard terms.count > 1 else { return fact(terms.first) }
        var parts = terms.prefix(Self.shownTerms).enumerated().map { Message("term \($0 + 1): \(fact($1))") }
        if terms.count > parts.count { parts.append(Message("and \(terms.count - parts.count) more terms")) }
        return Message("none of the \(terms.count) terms matches: \(Message.list(parts, separator: .semicolon))")
    }

    private func fact(_ mismatch: TermMismatch?) -> Message {
        switch mismatch {
        case .label(let asked, let actual):
            let wanted = asked.shown
            if let actual { return Message("label `\(asked.key)=\(actual)` does not satisfy `\(wanted)`") }
            return Message("node affinity needs `\(wanted)`; the node has no label `\(asked.key)`")
        case .field(let asked):
            return Message("the node's name `\(node)` does not satisfy `\(asked.key) \(asked.operator) [\(Message.list(asked.values))]`")
        case .unparsable(let asked):
            return Message("the requirement on `\(asked.key)` is invalid, so its term matches no node")
        case .empty: return Message("a term without requirements matches no node")
        case nil: return Message("an affinity without terms matches no node")
        }
    }

    func fact(_ near: Near) -> Message {
        let asked = required.nodeSelectorTerms[near.term].matchExpressions[near.expression]
        let (key, value) = near.label.actual
        return Message("node affinity needs `\(asked.shown)`; the node has `\(key)=\(value)`")
    }

    // MARK: Misspelt labels

    /// The first requirement that only spelling keeps from matching.
    func near(_ subject: ExplanationSubject) -> Near? {
        for (term, mismatch) in terms.enumerated() {
            guard case .label(let asked, _) = mismatch,
                asked.operator == NodeSelectorOperator.in || asked.operator == NodeSelectorOperator.exists,
                let expression = required.nodeSelectorTerms[term].matchExpressions.firstIndex(of: asked),
                let label = NearLabel(asked.key, asked.values, on: subject)
            else { continue }
            return Near(label: label, term: term, expression: expression)
        }
        return nil
    }

    /// Whether other nodes have labels that are spelled like the required ones: those were meant.
    func isMisspelled(_ subject: ExplanationSubject) -> Bool {
        terms.contains { term in
            guard case .label(let asked, _) = term else { return false }
            if asked.operator == NodeSelectorOperator.exists { return !subject.overview.labelKeys(near: asked.key).isEmpty }
            return asked.operator == NodeSelectorOperator.in
                && asked.values.contains { subject.overview.hasNode(withLabelNear: asked.key, $0) }
        }
    }

    /// Corrects the label of the node where that is wrong, else the requirement.
    func fix(_ near: Near, _ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> MissingLabels.Fix? {
        let label = near.label
        if label.isNodesMistake(subject) { return NodeLabels.fix([(label.key, label.value)], subject).map { ($0, nil) } }
        let asked = required.nodeSelectorTerms[near.term].matchExpressions[near.expression]
        let values = asked.values.map { $0 == label.value ? label.actual.value : $0 }
        let sameKey = label.key == label.actual.key
        let change =
            sameKey
            ? edit(subject.daemonSet, near.path.child("values"), .set(yaml: FlowYAML.list(values)), term: near.term) {
                $0.matchExpressions[near.expression].values = values
            }
            : edit(subject.daemonSet, near.path.child("key"), .set(yaml: FlowYAML.text(label.actual.key)), term: near.term) {
                $0.matchExpressions[near.expression].key = label.actual.key
            }
        return dryRuns.first(of: [change], on: subject.slot).map { tried in
            ({ _ in change.text.followed(by: tried.answer) }, change)
        }
    }

    // MARK: An affinity that matches no node

    /// Whether no node at all can match: each term is empty or invalid.
    var isImpossible: Bool {
        terms.allSatisfy { term in
            switch term {
            case .empty, .unparsable: true
            case .label, .field: false
            }
        }
    }

    /// Labels the node for the first term that then matches, or drops an affinity that can match no node.
    func fix(_ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> MissingLabels.Fix? {
        if isImpossible {
            let change = ManifestChange.withoutNodeAffinity(subject.daemonSet)
            return dryRuns.first(of: [change], on: subject.slot).map { tried in
                ({ _ in change.text.followed(by: tried.answer) }, change)
            }
        }
        for term in terms {
            guard case .label(let asked, nil) = term, !NodeLabels.isSetByComponent(asked.key),
                asked.operator == NodeSelectorOperator.in || asked.operator == NodeSelectorOperator.exists,
                let fix = NodeLabels.fix([(asked.key, asked.values.first ?? "")], subject)
            else { continue }
            return (fix, nil)
        }
        return nil
    }

    private func edit(
        _ daemonSet: DaemonSet, _ field: FieldPath, _ action: ManifestChange.Action, term: Int, _ change: (inout NodeSelectorTerm) -> Void
    ) -> ManifestChange {
        var selector = required
        change(&selector.nodeSelectorTerms[term])
        return ManifestChange(daemonSet, field: field, action: action) {
            $0.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = selector
        }
    }
}
