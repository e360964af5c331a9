import Diagnostics
import Kubernetes

/// A change of a manifest or its cluster that a reader can switch on to see its effect.
package enum WhatIfOption: Hashable, Sendable {
    /// Without the toleration at an index of the template's list.
    case noToleration(Int, Toleration)
    /// Without the key of `nodeSelector`.
    case noSelector(key: String, value: String)
    /// Without a condition of a term of the required node affinity; without its last condition the term is removed, without its last term the
    /// affinity.
    case noCondition(term: Int, condition: Int, NodeSelectorRequirement)
    /// No node has the taint.
    case noTaint(Taint)
    /// All nodes are cordoned.
    case cordon

    package var label: Message {
        switch self {
        case .noToleration(_, let toleration):
            let text = FlowYAML.toleration(toleration)
            return Message("without the toleration `\(text)`")
        case .noSelector(let key, let value):
            return Message("without `\(key): \(FlowYAML.text(value))`")
        case .noCondition(_, _, let condition):
            let values = condition.values.isEmpty ? "" : " " + FlowYAML.list(condition.values)
            let text = "\(condition.key) \(condition.operator)\(values)"
            return Message("without `\(text)`")
        case .noTaint(let taint):
            let text = (taint.value.isEmpty ? taint.key : "\(taint.key)=\(taint.value)") + ":" + taint.effect
            return Message("no node has the taint `\(text)`")
        case .cordon: return Message("all nodes cordoned")
        }
    }

    /// The maximum number of tolerations, conditions on nodes and taints that are offered.
    private static let most = (tolerations: 3, conditions: 2, taints: 2)

    /// The options for a DaemonSet on these nodes: first changes of its manifest, then the taints that it does not tolerate.
    static func all(_ daemonSet: DaemonSet, on nodes: [(node: Node, taints: [Taint])]) -> [WhatIfOption] {
        let spec = daemonSet.spec.template.spec
        let tolerations = spec.tolerations.enumerated().map { WhatIfOption.noToleration($0.offset, $0.element) }
        var conditions = spec.nodeSelector.sorted { $0.key < $1.key }.map { WhatIfOption.noSelector(key: $0.key, value: $0.value) }
        let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        for (term, selector) in terms.enumerated() {
            for (index, condition) in selector.matchExpressions.enumerated() {
                conditions.append(.noCondition(term: term, condition: index, condition))
            }
        }
        let requirement = NodeRequirement(template: spec)
        var taints: [Taint] = []
        for (node, _) in nodes {
            for taint in requirement.tolerations.untolerated(in: node.spec.taints) where !taints.contains(where: { $0.isSame(as: taint) }) {
                taints.append(taint)
            }
        }
        taints.sort { ($0.key, $0.value, $0.effect) < ($1.key, $1.value, $1.effect) }
        return tolerations.prefix(most.tolerations) + conditions.prefix(most.conditions) + taints.prefix(most.taints).map { .noTaint($0) }
            + [.cordon]
    }

    /// Whether the option can change the result on a node, with any other options on. True where that is not certain.
    ///
    /// - Parameters:
    ///   - taints: of the node, those of its conditions included.
    ///   - tolerations: those of pods with this specification.
    func mayAffect(_ node: Node, taints: [Taint], of spec: PodSpec, tolerations: [Toleration]) -> Bool {
        switch self {
        case .noToleration(_, let toleration): return taints.contains { toleration.tolerates($0) }
        case .noSelector(let key, let value): return node.metadata.labels[key] != value
        case .noCondition(_, _, let condition):
            let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
            // Removing a condition that the node satisfies changes nothing, unless its term is removed with it and the others decide.
            var alone = NodeSelectorTerm()
            alone.matchExpressions = [condition]
            var selector = NodeSelector()
            selector.nodeSelectorTerms = [alone]
            return terms.count > 1 || !selector.matches(node)
        case .noTaint(let taint): return node.spec.taints.contains { $0.isSame(as: taint) }
        case .cordon:
            var taint = Taint()
            taint.key = "node.kubernetes.io/unschedulable"
            taint.effect = TaintEffect.noSchedule
            return !tolerations.tolerate(taint)
        }
    }
}

extension Taint {
    /// Whether the taints are equal but for `timeAdded`.
    fileprivate func isSame(as other: Taint) -> Bool { key == other.key && value == other.value && effect == other.effect }
}

extension Scenario.Step {
    /// The step with some options switched on, for one DaemonSet, which it applies once.
    package func applying(_ options: some Sequence<WhatIfOption>, to key: String) -> Scenario.Step {
        var changed = self
        let options = Array(options)
        for index in changed.changes.indices {
            guard case .apply(let object) = changed.changes[index] else { continue }
            switch object {
            case .daemonSet(var daemonSet) where daemonSet.key == key:
                daemonSet.spec.template.spec.apply(options)
                changed.changes[index] = .apply(.daemonSet(daemonSet))
            case .node(var node):
                for option in options {
                    if case .noTaint(let taint) = option { node.spec.taints.removeAll { $0.isSame(as: taint) } }
                    if case .cordon = option { node.spec.unschedulable = true }
                }
                changed.changes[index] = .apply(.node(node))
            default: break
            }
        }
        return changed
    }
}

extension Scenario.Step {
    /// Removes nodes, and the pods that are bound to them.
    mutating func keepNodes(where isKept: (String) -> Bool) {
        changes.removeAll { change in
            switch change {
            case .apply(.node(let node)): !isKept(node.metadata.name)
            case .apply(.pod(let pod)): !isKept(pod.spec.nodeName)
            default: false
            }
        }
    }
}

extension DaemonSet {
    /// `namespace/name`, as outcomes name it.
    var key: String { "\(metadata.namespace.isEmpty ? "default" : metadata.namespace)/\(metadata.name)" }
}

extension PodSpec {
    fileprivate mutating func apply(_ options: [WhatIfOption]) {
        var tolerations: Set<Int> = []
        var conditions: [Int: Set<Int>] = [:]
        for option in options {
            switch option {
            case .noToleration(let index, _): tolerations.insert(index)
            case .noSelector(let key, _): nodeSelector[key] = nil
            case .noCondition(let term, let condition, _): conditions[term, default: []].insert(condition)
            case .noTaint, .cordon: break
            }
        }
        self.tolerations = self.tolerations.enumerated().filter { !tolerations.contains($0.offset) }.map(\.element)
        guard !conditions.isEmpty, var required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution else { return }
        required.nodeSelectorTerms = required.nodeSelectorTerms.enumerated().compactMap { index, term in
            guard let dropped = conditions[index] else { return term }
            var term = term
            term.matchExpressions = term.matchExpressions.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
            return term.matchExpressions.isEmpty && term.matchFields.isEmpty ? nil : term
        }
        affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = required.nodeSelectorTerms.isEmpty ? nil : required
    }
}
