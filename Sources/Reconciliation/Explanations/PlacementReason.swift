import Diagnostics
import Kubernetes

/// Why a DaemonSet has a pod on a node: what selected the node, and what let the pod in in spite of the node's taints.
package struct PlacementReason: Hashable, Sendable {
    /// A taint of the node that keeps other pods off, and the toleration that lets this pod in.
    package struct ToleratedTaint: Hashable, Sendable {
        package let taint: Taint
        package let toleration: Toleration
        /// Its index in the template; nil where the DaemonSet controller adds it.
        package let index: Int?
    }

    /// A term of the required node affinity that does not match, which does not matter, since terms are alternatives.
    package struct OtherTerm: Hashable, Sendable {
        /// From 0.
        package let index: Int
        /// What the node does not satisfy; nil for a term that matches no node.
        package let requirement: NodeSelectorRequirement?
    }

    /// Nodes with the same reason, in the order of the rows.
    package struct Group: Hashable, Sendable {
        package let reason: PlacementReason
        package fileprivate(set) var nodes: [String]
    }

    /// Whether the template names this node.
    package let isNamed: Bool
    package let nodeSelector: [String: String]
    /// The indexes of the terms of the required node affinity that match; empty where there is none.
    package let matchingTerms: [Int]
    package let otherTerms: [OtherTerm]
    /// The conditions of the first matching term.
    package let conditions: [NodeSelectorRequirement]
    package let tolerated: [ToleratedTaint]
    /// Taints with the effect PreferNoSchedule, which keeps no pod off.
    package let preferences: [Taint]

    /// Whether neither the template nor the node restricts anything.
    package var isUnrestricted: Bool {
        !isNamed && nodeSelector.isEmpty && matchingTerms.isEmpty && tolerated.isEmpty && preferences.isEmpty
    }
}

// MARK: - Groups

extension DaemonSetOutcome {
    /// The nodes with a bound pod that the controller wants, grouped by the reason for it.
    ///
    /// - Parameter nodes: those of the step.
    package func placementReasons(on nodes: [NodeFacts]) -> [PlacementReason.Group] {
        let facts = Dictionary(nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let matchers = (selection.terms ?? []).map { term in
            var selector = NodeSelector()
            selector.nodeSelectorTerms = [term]
            return NodeMatcher(required: selector)
        }
        var indices: [PlacementReason: Int] = [:]
        var groups: [PlacementReason.Group] = []
        for row in self.nodes where row.shouldRun && row.pods.contains(where: { $0.nodeName != nil }) {
            guard let node = facts[row.node] else { continue }
            let reason = PlacementReason(selection, matchers, node)
            if let index = indices[reason] {
                groups[index].nodes.append(row.node)
            } else {
                indices[reason] = groups.count
                groups.append(PlacementReason.Group(reason: reason, nodes: [row.node]))
            }
        }
        return groups
    }
}

extension PlacementReason {
    /// - Parameter matchers: one for each term.
    fileprivate init(_ selection: NodeSelection, _ matchers: [NodeMatcher], _ node: NodeFacts) {
        isNamed = !selection.nodeName.isEmpty
        nodeSelector = selection.nodeSelector
        let (name, labels) = (node.name, node.labels)
        var matching: [Int] = []
        var others: [OtherTerm] = []
        for (index, matcher) in matchers.enumerated() {
            guard case .affinity(let mismatches)? = matcher.mismatch(name: name, labels: labels) else {
                matching.append(index)
                continue
            }
            others.append(OtherTerm(index: index, requirement: mismatches.first?.requirement))
        }
        matchingTerms = matching
        otherTerms = others
        let term = matching.first.flatMap { index in selection.terms.map { $0[index] } }
        conditions = term.map { $0.matchExpressions + $0.matchFields } ?? []
        let taints = node.taints
        tolerated = taints.filter(\.forbidsScheduling).compactMap { taint in
            guard let index = selection.podTolerations.firstIndex(where: { $0.tolerates(taint) }) else { return nil }
            // The controller overwrites an equal entry of the template in its position.
            let isOwn = selection.tolerations.indices.contains(index)
            return ToleratedTaint(taint: taint, toleration: selection.podTolerations[index], index: isOwn ? index : nil)
        }
        preferences = taints.filter { !$0.forbidsScheduling }
    }
}

extension TermMismatch {
    fileprivate var requirement: NodeSelectorRequirement? {
        switch self {
        case .label(let requirement, _), .field(let requirement): requirement
        case .empty, .unparsable: nil
        }
    }
}

// MARK: - Text

extension PlacementReason {
    /// One short sentence.
    package var text: Message {
        if isUnrestricted { return Message("no selector, required affinity or taint excludes it") }
        let selected = (isNamed ? [Message("`nodeName` names it")] : []) + selectorText + termsText
        let parts = selected + toleratedText + preferences.map { Message("taint `\($0.shown)` keeps no pod off") }
        return .list(parts, separator: .semicolon)
    }

    private var selectorText: [Message] {
        guard !nodeSelector.isEmpty else { return [] }
        return [Message("it has the labels of nodeSelector: \(Message.codes(nodeSelector.map { "\($0.key)=\($0.value)" }.sorted()))")]
    }

    /// The taints that one toleration tolerates together.
    private var toleratedText: [Message] {
        var order: [Int?] = []
        for taint in tolerated where !order.contains(taint.index) { order.append(taint.index) }
        return order.map { index in
            let all = tolerated.filter { $0.index == index }
            let list = Message.codes(all.map(\.taint.shown))
            guard let index else { return Message("the controller adds a toleration of \(list)") }
            let name = "tolerations[\(index)]"
            return all.contains(where: \.toleration.key.isEmpty)
                ? Message("`\(name)` tolerates every key, so also \(list)") : Message("`\(name)` tolerates \(list)")
        }
    }

    private var termsText: [Message] {
        guard let first = matchingTerms.first else { return [] }
        guard matchingTerms.count + otherTerms.count > 1 else {
            return [Message("the required node affinity matches: \(Message.codes(conditions.map(\.shown)))")]
        }
        let numbers = Message.list(matchingTerms.map { String($0 + 1) })
        let matches =
            matchingTerms.count == 1
            ? Message("term \(first + 1) matches (terms are alternatives)") : Message("terms \(numbers) match (terms are alternatives)")
        return [matches] + otherTerms.prefix(2).map(\.text)
    }
}

extension PlacementReason.OtherTerm {
    fileprivate var text: Message {
        guard let requirement else { return Message("term \(index + 1) does not") }
        return Message("term \(index + 1) does not: `\(requirement.shown)`")
    }
}

extension NodeSelectorRequirement {
    /// `key In [a, b]`
    var shown: String { "\(key) \(self.operator)\(values.isEmpty ? "" : " [\(values.joined(separator: ", "))]")" }
}

// MARK: - JSON

extension PlacementReason.Group {
    /// `{"nodes", "text", "nodeSelector", "terms", "tolerated"}`; empty members are left out.
    func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
        writer.object { writer in
            writer.member("nodes") { $0.array(nodes) { $0.string($1) } }
            writer.member("text", reason.text.text(in: catalogue))
            if !reason.nodeSelector.isEmpty { writer.member("nodeSelector") { $0.write(reason.nodeSelector) } }
            let terms = Field.nodeAffinity.child("nodeSelectorTerms")
            writer.list("terms", reason.matchingTerms) { $0.string(terms.index($1).description) }
            writer.list("tolerated", reason.tolerated) { writer, tolerated in
                writer.object { writer in
                    writer.member("taint", tolerated.taint.shown)
                    writer.member("toleration") { tolerated.toleration.write(to: &$0) }
                    writer.member("field", tolerated.index.map { Field.tolerations.index($0).description })
                }
            }
        }
    }
}
