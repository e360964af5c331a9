import Kubernetes
import Reconciliation

/// The default scenario of an example: a node joins, then one leaves.
struct DefaultScenario {
    let joins: String
    let leaves: String
    let steps: [Scenario.Step]

    /// Seconds until the pod garbage collector has deleted the pods of a removed node.
    private static let garbageCollection = 75

    /// The new node is a copy of the plainest node of the cluster: Ready, not cordoned, without taints, first by name. That node leaves.
    /// nil if the cluster has no such node.
    init?(on nodes: [Node]) {
        let plain = nodes.filter(Self.isPlain).min { $0.metadata.name < $1.metadata.name }
        guard let model = plain else { return nil }
        let names = Set(nodes.map(\.metadata.name))
        leaves = model.metadata.name
        joins = Self.freshName(after: leaves, taken: names)
        steps = [
            Scenario.Step(name: DefaultStep.joins, changes: [.apply(.node(Self.copy(of: model, named: joins)))]),
            Scenario.Step(
                name: DefaultStep.leaves,
                changes: [.delete(Scenario.Target(kind: "Node", namespace: "", name: leaves), propagation: .deletePods)]),
            Scenario.Step(name: DefaultStep.collected, wait: Self.garbageCollection),
        ]
    }

    private static func isPlain(_ node: Node) -> Bool {
        let ready = node.status.conditions.first { $0.type == "Ready" }
        return node.spec.taints.isEmpty && !node.spec.unschedulable && (ready?.status ?? ConditionStatus.true) == ConditionStatus.true
    }

    /// `worker-1` becomes `worker-new`, or `worker-new-2` if that name is taken.
    private static func freshName(after name: String, taken: Set<String>) -> String {
        var stem = name[...]
        while let last = stem.last, last.isASCII, last.isNumber || last == "-" { stem = stem.dropLast() }
        let base = stem.isEmpty ? "node-new" : "\(stem)-new"
        guard taken.contains(base) else { return base }
        var number = 2
        while taken.contains("\(base)-\(number)") { number += 1 }
        return "\(base)-\(number)"
    }

    private static func copy(of model: Node, named name: String) -> Node {
        var node = model
        node.metadata = ObjectMeta()
        node.metadata.name = name
        node.metadata.labels = model.metadata.labels
        if node.metadata.labels["kubernetes.io/hostname"] != nil { node.metadata.labels["kubernetes.io/hostname"] = name }
        return node
    }
}

/// The names of the steps of the default scenario: keys of the message catalogues.
package enum DefaultStep {
    package static let joins = "a node joins"
    package static let leaves = "a node leaves"
    package static let collected = "the pod garbage collector has run"
}
