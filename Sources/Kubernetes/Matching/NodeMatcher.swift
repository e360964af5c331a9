/// What the node fields of a term ask: `metadata.name` is the only field there is.
///
/// *Source:* component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (nodeSelectorRequirementsAsFieldSelector).
struct NodeFieldRequirement: Hashable, Sendable {
    let key: String
    let value: String
    let equal: Bool

    /// nil for what Kubernetes cannot parse: only In and NotIn, each with one value.
    init?(_ requirement: NodeSelectorRequirement) {
        guard requirement.values.count == 1 else { return nil }
        switch requirement.operator {
        case NodeSelectorOperator.in: equal = true
        case NodeSelectorOperator.notIn: equal = false
        default: return nil
        }
        key = requirement.key
        value = requirement.values[0]
    }

    func matches(name: String) -> Bool {
        // A node without a name has no fields, and a term's fields are then passed over.
        guard !name.isEmpty else { return true }
        return ((key == "metadata.name" ? name : "") == value) == equal
    }
}

/// Why one term of a node affinity does not match a node.
package enum TermMismatch: Hashable, Sendable {
    /// A term without any condition matches nothing.
    case empty
    /// Kubernetes cannot parse the condition, so that the whole term never matches.
    case unparsable(NodeSelectorRequirement)
    /// The node has another value, or none.
    case label(NodeSelectorRequirement, actual: String?)
    case field(NodeSelectorRequirement)
}

/// Why a node is not one that a pod asks for.
package enum NodeMismatch: Hashable, Sendable {
    /// `nodeSelector` wants a value; the node has another one, or none.
    case selector(key: String, value: String, actual: String?)
    /// No term of the required node affinity matches: one reason for each, in their order.
    case affinity([TermMismatch])
}

/// A pod's `nodeSelector` and required node affinity, made ready for many nodes.
///
/// *Source:* component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (GetRequiredNodeAffinity, LazyErrorNodeSelector).
package struct NodeMatcher: Sendable {
    struct Term: Sendable {
        let source: NodeSelectorTerm
        /// nil when the term can never match: it is empty or cannot be parsed.
        let conditions: (labels: [LabelRequirement], fields: [NodeFieldRequirement])?

        init(_ term: NodeSelectorTerm) {
            source = term
            let labels = term.matchExpressions.map { LabelRequirement(key: $0.key, operator: $0.operator, values: $0.values) }
            let fields = term.matchFields.map(NodeFieldRequirement.init)
            let known = (labels: labels.compactMap(\.self), fields: fields.compactMap(\.self))
            let whole = known.labels.count == labels.count && known.fields.count == fields.count
            conditions = whole && !(labels.isEmpty && fields.isEmpty) ? known : nil
        }

        func matches(name: String, labels: [String: String]) -> Bool {
            guard let conditions else { return false }
            return conditions.labels.allSatisfy { $0.matches(labels) } && conditions.fields.allSatisfy { $0.matches(name: name) }
        }

        func mismatch(name: String, labels: [String: String]) -> TermMismatch? {
            if source.matchExpressions.isEmpty && source.matchFields.isEmpty { return .empty }
            for source in source.matchExpressions
            where LabelRequirement(key: source.key, operator: source.operator, values: source.values) == nil { return .unparsable(source) }
            for source in source.matchFields where NodeFieldRequirement(source) == nil { return .unparsable(source) }
            guard let conditions else { return nil }
            for (source, condition) in zip(source.matchExpressions, conditions.labels) where !condition.matches(labels) {
                return .label(source, actual: labels[source.key])
            }
            for (source, condition) in zip(source.matchFields, conditions.fields) where !condition.matches(name: name) {
                return .field(source)
            }
            return nil
        }
    }

    /// By key, so that the first mismatch does not depend on the order of a dictionary.
    private let selector: [(key: String, value: String)]
    /// nil: no required affinity. Empty: one without terms, which matches nothing.
    private let terms: [Term]?

    package init(nodeSelector: [String: String] = [:], required: NodeSelector? = nil) {
        selector = nodeSelector.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
        terms = required.map { $0.nodeSelectorTerms.map(Term.init) }
    }

    package init(_ spec: PodSpec) {
        self.init(
            nodeSelector: spec.nodeSelector, required: spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution)
    }

    /// The labels that it looks at, sorted.
    package var labelKeys: [String] {
        let expressions = (terms ?? []).flatMap { $0.source.matchExpressions.map(\.key) }
        return Set(selector.map(\.key) + expressions).sorted()
    }

    /// Whether it looks at the names of nodes.
    package var asksForNames: Bool { (terms ?? []).contains { !$0.source.matchFields.isEmpty } }

    /// Whether it asks for nothing, so that every node matches.
    package var isEmpty: Bool { selector.isEmpty && terms == nil }

    package func matches(name: String, labels: [String: String]) -> Bool {
        for (key, value) in selector where labels[key] != value { return false }
        guard let terms else { return true }
        return terms.contains { $0.matches(name: name, labels: labels) }
    }

    package func matches(_ node: Node) -> Bool { matches(name: node.metadata.name, labels: node.metadata.labels) }

    /// Why a node does not match; nil when it does.
    package func mismatch(name: String, labels: [String: String]) -> NodeMismatch? {
        for (key, value) in selector where labels[key] != value { return .selector(key: key, value: value, actual: labels[key]) }
        guard let terms, !terms.contains(where: { $0.matches(name: name, labels: labels) }) else { return nil }
        return .affinity(terms.compactMap { $0.mismatch(name: name, labels: labels) })
    }
}

extension NodeSelector {
    /// Whether any term picks the node. For many nodes make a `NodeMatcher` once.
    package func matches(_ node: Node) -> Bool { NodeMatcher(required: self).matches(node) }
}
