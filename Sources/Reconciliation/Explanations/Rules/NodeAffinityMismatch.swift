import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// No term of the required node affinity matches the node.
    static let nodeAffinityMismatch = ExplanationRule("node-affinity-mismatch") { subject, dryRuns in
        guard !subject.row.shouldContinue, let node = subject.node,
            let required = subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
            let mismatch = NodeMatcher(required: required).mismatch(name: node.name, labels: node.labels),
            case .affinity(let terms) = mismatch
        else { return nil }
        let tried = dryRuns.first(of: changes(required, terms, subject), on: subject.slot)
        let path = terms.isEmpty ? Field.nodeAffinity : field(of: terms[0], term: 0, required)
        return Explanation(
            .controller, "node-affinity-mismatch", field: path, fact: fact(terms.first, subject.nodeName),
            fix: tried.map { fix($0.change) },
            change: tried?.change)
    }

    private static func fact(_ mismatch: TermMismatch?, _ name: String) -> Message {
        switch mismatch {
        case .label(let asked, let actual):
            let values = asked.values.joined(separator: ", ")
            let wish = "\(asked.key) \(asked.operator)\(values.isEmpty ? "" : " [\(values)]")"
            if let actual {
                return Message("label `\(asked.key)=\(actual)` does not satisfy `\(wish)`")
            }
            return Message("node affinity needs `\(wish)`; the node has no label `\(asked.key)`")
        case .field(let asked):
            return Message("the node's name `\(name)` does not satisfy `\(asked.key) \(asked.operator) [\(Message.list(asked.values))]`")
        case .unparsable(let asked):
            return Message("the requirement on `\(asked.key)` is invalid, so its term matches no node")
        case .empty: return Message("a term without requirements matches no node")
        case nil: return Message("an affinity without terms matches no node")
        }
    }

    private static func fix(_ change: ManifestChange) -> Message {
        switch change.action {
        case .set(let yaml): Message("set `\(change.field)` to `\(yaml)`")
        default: remove(change.field)
        }
    }

    static func remove(_ field: FieldPath) -> Message { Message("remove `\(field)`") }

    private static func field(of mismatch: TermMismatch, term: Int, _ required: NodeSelector) -> FieldPath {
        let path = Field.nodeAffinity.child("nodeSelectorTerms").index(term)
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

    /// The smallest first: another value in a list, without one condition, without required affinity.
    private static func changes(_ required: NodeSelector, _ terms: [TermMismatch], _ subject: ExplanationSubject) -> [ManifestChange] {
        var widened: [ManifestChange] = []
        var shortened: [ManifestChange] = []
        for (term, mismatch) in terms.enumerated() where term < required.nodeSelectorTerms.count {
            guard case .label(let asked, let actual) = mismatch,
                let index = required.nodeSelectorTerms[term].matchExpressions.firstIndex(of: asked)
            else { continue }
            let path = field(of: mismatch, term: term, required)
            let edit = { (change: @escaping (inout NodeSelectorTerm) -> Void) in
                { (spec: inout PodSpec) in
                    guard var selector = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution else { return }
                    change(&selector.nodeSelectorTerms[term])
                    spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = selector
                }
            }
            if let actual, asked.operator == NodeSelectorOperator.in {
                let values = asked.values + [actual]
                widened.append(
                    ManifestChange(
                        subject.daemonSet, field: path.child("values"), action: .set(yaml: FlowYAML.list(values)),
                        edit { $0.matchExpressions[index].values = values }))
            }
            if let actual, asked.operator == NodeSelectorOperator.notIn, asked.values.count > 1 {
                let values = asked.values.filter { $0 != actual }
                widened.append(
                    ManifestChange(
                        subject.daemonSet, field: path.child("values"), action: .set(yaml: FlowYAML.list(values)),
                        edit { $0.matchExpressions[index].values = values }))
            }
            let whole = required.nodeSelectorTerms[term]
            if whole.matchExpressions.count + whole.matchFields.count > 1 {
                shortened.append(
                    ManifestChange(subject.daemonSet, field: path, action: .remove, edit { $0.matchExpressions.remove(at: index) }))
            }
        }
        return widened + shortened + [.withoutNodeAffinity(subject.daemonSet)]
    }
}
