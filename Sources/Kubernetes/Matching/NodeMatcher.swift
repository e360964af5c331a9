/// A parsed condition on a node field; `metadata.name` is the only field.
///
/// *Source:* component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (nodeSelectorRequirementsAsFieldSelector).
struct NodeFieldRequirement: Hashable, Sendable {
    let key: String
    let value: String
    let equal: Bool

    /// nil if Kubernetes can't parse it: only In and NotIn with one value are valid.
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
        // Kubernetes ignores the fields of a term for a node without a name.
        guard !name.isEmpty else { return true }
        return ((key == "metadata.name" ? name : "") == value) == equal
    }
}

/// The reason for which a term of a node affinity does not match a node.
package enum TermMismatch: Hashable, Sendable {
    /// A term without conditions matches nothing.
    case empty
    /// Kubernetes can't parse the condition, so the term never matches.
    case unparsable(NodeSelectorRequirement)
    /// The node has another value for the label, or none.
    case label(NodeSelectorRequirement, actual: String?)
    /// The node has another name.
    case field(NodeSelectorRequirement)
}

/// The reason for which a node does not match a pod's node selector or affinity.
package enum NodeMismatch: Hashable, Sendable {
    /// `nodeSelector` requires a value; the node has another one, or none.
    case selector(key: String, value: String, actual: String?)
    /// No term of the required node affinity matches: one reason for each term, in order.
    case affinity([TermMismatch])
}

/// A pod's parsed `nodeSelector` and required node affinity, for repeated matching.
///
/// *Source:* component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (GetRequiredNodeAffinity, LazyErrorNodeSelector).
package struct NodeMatcher: Sendable {
    struct Term: Sendable {
        let source: NodeSelectorTerm
        /// nil if the term can never match: it is empty or invalid.
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

    /// Sorted by key: the first mismatch doesn't depend on dictionary order.
    private let selector: [(key: String, value: String)]
    /// nil without a required affinity. An empty list matches nothing.
    private let terms: [Term]?

    /// Parses a node selector and a required node affinity.
    package init(nodeSelector: [String: String] = [:], required: NodeSelector? = nil) {
        selector = nodeSelector.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
        terms = required.map { $0.nodeSelectorTerms.map(Term.init) }
    }

    /// Parses the node selector and required node affinity of a pod.
    package init(_ spec: PodSpec) {
        self.init(
            nodeSelector: spec.nodeSelector, required: spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution)
    }

    /// The keys of all labels in conditions, sorted.
    package var labelKeys: [String] {
        let expressions = (terms ?? []).flatMap { $0.source.matchExpressions.map(\.key) }
        return Set(selector.map(\.key) + expressions).sorted()
    }

    /// Whether it has conditions on node names.
    package var asksForNames: Bool { (terms ?? []).contains { !$0.source.matchFields.isEmpty } }

    /// Whether it has no conditions and so matches every node.
    package var isEmpty: Bool { selector.isEmpty && terms == nil }

    /// Whether a node with this name and these labels matches.
    package func matches(name: String, labels: [String: String]) -> Bool {
        for (key, value) in selector where labels[key] != value { return false }
        guard let terms else { return true }
        return terms.contains { $0.matches(name: name, labels: labels) }
    }

    /// Whether the node matches.
    package func matches(_ node: Node) -> Bool { matches(name: node.metadata.name, labels: node.metadata.labels) }

    /// The reason for which a node does not match; nil if it does.
    package func mismatch(name: String, labels: [String: String]) -> NodeMismatch? {
        for (key, value) in selector where labels[key] != value { return .selector(key: key, value: value, actual: labels[key]) }
        guard let terms, !terms.contains(where: { $0.matches(name: name, labels: labels) }) else { return nil }
        return .affinity(terms.compactMap { $0.mismatch(name: name, labels: labels) })
    }
}

extension NodeSelector {
    /// Whether any term matches the node. For many nodes, create a `NodeMatcher` once.
    package func matches(_ node: Node) -> Bool { NodeMatcher(required: self).matches(node) }
}
