import Kubernetes

/// The taints that Kubernetes adds to a node for its conditions.
///
/// *Source:* pkg/controller/nodelifecycle/node_lifecycle_controller.go (nodeConditionToTaintKeyStatusMap, processTaintBaseEviction).
enum NodeTaints {
    private static let prefix = "node.kubernetes.io/"
    private static let pressures = [
        ("MemoryPressure", "memory-pressure"), ("DiskPressure", "disk-pressure"), ("PIDPressure", "pid-pressure"),
        ("NetworkUnavailable", "network-unavailable"),
    ]

    /// The keys of the taints that a node has until it is ready.
    static let keysOfNotReady: Set<String> = [prefix + "not-ready", prefix + "unreachable"]

    /// The status of the condition `Ready`: `True`, `False` or `Unknown`. A node without the condition is ready.
    static func readiness(_ conditions: [NodeCondition]) -> String {
        conditions.first { $0.type == "Ready" }?.status ?? ConditionStatus.true
    }

    /// The taints for conditions and `spec.unschedulable` that the node does not have already.
    static func derived(taints: [Taint], unschedulable: Bool, readiness ready: String, _ conditions: [NodeCondition]) -> [Taint] {
        guard unschedulable || !conditions.isEmpty else { return [] }
        var wanted: [(key: String, effect: String)] = []
        if ready != ConditionStatus.true {
            let key = ready == ConditionStatus.false ? "not-ready" : "unreachable"
            wanted += [(key, TaintEffect.noSchedule), (key, TaintEffect.noExecute)]
        }
        for (condition, key) in pressures
        where conditions.contains(where: { $0.type == condition && $0.status == ConditionStatus.true }) {
            wanted.append((key, TaintEffect.noSchedule))
        }
        if unschedulable { wanted.append(("unschedulable", TaintEffect.noSchedule)) }
        return wanted.compactMap { key, effect in
            let key = prefix + key
            guard !taints.contains(where: { $0.key == key && $0.effect == effect }) else { return nil }
            var taint = Taint()
            taint.key = key
            taint.effect = effect
            return taint
        }
    }

    /// The taints for the conditions and `spec.unschedulable` of a node that it does not have itself.
    static func derived(for node: Node.Fields) -> [Taint] {
        let conditions = node.status.conditions
        return derived(
            taints: node.spec.taints, unschedulable: node.spec.unschedulable, readiness: readiness(conditions), conditions)
    }
}

extension Node {
    /// The taints for its conditions and `spec.unschedulable` that it does not have itself.
    var derivedTaints: [Taint] { NodeTaints.derived(for: box.value) }
}
