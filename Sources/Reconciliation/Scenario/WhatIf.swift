import Kubernetes

/// A change of a cluster to be evaluated (`--what-if`).
package enum WhatIf: Hashable, Sendable {
    /// Adds a taint to a node, or gives the one of that key and effect another value.
    case taint(node: String, Taint)
    case untaint(node: String, key: String, effect: String?)
    case cordon(node: String)
    case uncordon(node: String)
    /// Gives a node a label; nil takes it away.
    case label(node: String, key: String, value: String?)
    case remove(node: String)
    /// Adds a node, or replaces the one of its name.
    case add(Node)

    /// The node that is changed.
    package var node: String {
        switch self {
        case .taint(let node, _), .untaint(let node, _, _), .cordon(let node), .uncordon(let node), .label(let node, _, _),
            .remove(let node):
            node
        case .add(let node): node.metadata.name
        }
    }
}

extension Cluster {
    /// The cluster after a change; nil where it has no such node.
    package func applying(_ change: WhatIf) -> Cluster? {
        var changed = self
        let index = objects.firstIndex { $0.isNode(change.node) }
        if case .add(let node) = change, index == nil {
            changed.objects.append(.node(node))
            return changed
        }
        guard let index, case .node(let node) = objects[index] else { return nil }
        if let node = change.applied(to: node) { changed.objects[index] = .node(node) } else { changed.objects.remove(at: index) }
        return changed
    }
}

extension Scenario {
    /// The scenario on a cluster that was changed before anything else; nil where its first step has no such node.
    package func applying(_ change: WhatIf) -> Scenario? {
        var changed = self
        changed.isHypothetical = true
        guard var first = steps.first else { return nil }
        let index = first.changes.firstIndex { if case .apply(let object) = $0 { object.isNode(change.node) } else { false } }
        if case .add(let node) = change, index == nil {
            first.changes.insert(.apply(.node(node)), at: 0)
        } else {
            guard let index, case .apply(.node(let node)) = first.changes[index] else { return nil }
            if let node = change.applied(to: node) {
                first.changes[index] = .apply(.node(node))
            } else {
                first.changes.remove(at: index)
            }
        }
        changed.steps[0] = first
        return changed
    }
}

extension KubernetesObject {
    fileprivate func isNode(_ name: String) -> Bool { if case .node(let node) = self { node.metadata.name == name } else { false } }
}

extension WhatIf {
    /// The node after the change; nil where it is taken away.
    fileprivate func applied(to old: Node) -> Node? {
        var node = old
        switch self {
        case .taint(_, let taint):
            node.spec.taints.removeAll { $0.key == taint.key && $0.effect == taint.effect }
            node.spec.taints.append(taint)
        case .untaint(_, let key, let effect):
            node.spec.taints.removeAll { $0.key == key && (effect == nil || $0.effect == effect) }
        case .cordon: node.spec.unschedulable = true
        case .uncordon:
            node.spec.unschedulable = false
            node.spec.taints.removeAll { $0.key == "node.kubernetes.io/unschedulable" }
        case .label(_, let key, let value): node.metadata.labels[key] = value
        case .remove: return nil
        case .add(let other): return other
        }
        return node
    }
}

extension WhatIf {
    /// Reads `NODE=key:effect`, `NODE=key=value:effect` or, to take taints away, `NODE=key-` and `NODE=key:effect-`, as `kubectl taint` writes them.
    package init?(taint text: String) {
        guard let (node, rest) = Self.cut(text, at: "="), !rest.isEmpty else { return nil }
        if rest.hasSuffix("-") {
            let parts = rest.dropLast().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let key = parts.first, !key.isEmpty else { return nil }
            self = .untaint(node: node, key: key, effect: parts.count == 2 ? parts[1] : nil)
            return
        }
        guard let colon = rest.lastIndex(of: ":") else { return nil }
        var taint = Taint()
        taint.effect = String(rest[rest.index(after: colon)...])
        guard [TaintEffect.noSchedule, TaintEffect.preferNoSchedule, TaintEffect.noExecute].contains(taint.effect) else { return nil }
        let pair = Self.cut(String(rest[..<colon]), at: "=")
        taint.key = pair?.0 ?? String(rest[..<colon])
        taint.value = pair?.1 ?? ""
        guard !taint.key.isEmpty else { return nil }
        self = .taint(node: node, taint)
    }

    /// Reads `NODE=key=value` or, to take a label away, `NODE=key-`.
    package init?(label text: String) {
        guard let (node, rest) = Self.cut(text, at: "=") else { return nil }
        if let (key, value) = Self.cut(rest, at: "=") {
            guard !key.isEmpty else { return nil }
            self = .label(node: node, key: key, value: value)
        } else {
            guard rest.hasSuffix("-"), rest.count > 1 else { return nil }
            self = .label(node: node, key: String(rest.dropLast()), value: nil)
        }
    }

    private static func cut(_ text: String, at separator: Character) -> (String, String)? {
        guard let index = text.firstIndex(of: separator), index != text.startIndex else { return nil }
        return (String(text[..<index]), String(text[text.index(after: index)...]))
    }
}
