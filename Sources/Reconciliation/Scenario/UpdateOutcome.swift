import Kubernetes

/// The effect of an update of a DaemonSet: which nodes gain or lose the pod, and the waves of the rollout.
package struct UpdateOutcome: Hashable, Sendable {
    /// The states of a node's pods before and after the update.
    package struct NodeChange: Hashable, Sendable {
        package let node: String
        /// The states of its pods: `Running`, `Pending`, …; `absent` for none.
        package let before: String
        package let after: String
    }

    /// The changes between one wait for pods to become ready and the next.
    package struct Wave: Hashable, Sendable {
        /// Seconds of simulated time since the update.
        package let time: Int
        /// Names of nodes, in the order of time.
        package fileprivate(set) var terminated: [String] = []
        package fileprivate(set) var created: [String] = []
        package fileprivate(set) var ready: [String] = []

        fileprivate init(time: Int) { self.time = time }
    }

    /// Sorted by node name.
    package let nodes: [NodeChange]
    /// In the order of time.
    package let rollout: [Wave]
    package let outcome: Outcome

    /// Lets the old DaemonSet settle on the cluster, then applies the new one.
    package init(from old: DaemonSet, to new: DaemonSet, on cluster: Cluster, version: KubernetesVersion = .latest) {
        var scenario = Scenario(cluster.with(old), documents: [])
        scenario.steps.append(Scenario.Step(name: "update", changes: [.apply(.daemonSet(new))]))
        for index in scenario.steps.indices { scenario.steps[index].duration = .untilAvailable }
        outcome = run(scenario, version: version)
        let key = "\(new.metadata.namespace.isEmpty ? "default" : new.metadata.namespace)/\(new.metadata.name)"
        let before = Self.states(of: key, in: outcome.steps.first)
        let after = Self.states(of: key, in: outcome.steps.last)
        nodes = Set(before.keys).union(after.keys).sorted().map { node in
            NodeChange(node: node, before: before[node] ?? "absent", after: after[node] ?? "absent")
        }
        rollout = Self.waves(of: key, in: outcome)
    }

    private static func states(of key: String, in step: StepOutcome?) -> [String: String] {
        let rows = step?.daemonSets.first { $0.key == key }?.nodes ?? []
        return Dictionary(
            rows.map { ($0.node, $0.pods.isEmpty ? "absent" : $0.pods.map(\.state).joined(separator: ", ")) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func waves(of key: String, in outcome: Outcome) -> [Wave] {
        guard let step = outcome.steps.last, outcome.steps.count > 1 else { return [] }
        let start = outcome.steps[outcome.steps.count - 2].time
        var waves: [Wave] = []
        for entry in step.trace where entry.daemonSet == key {
            guard let node = entry.node, [.terminating, .created, .ready].contains(entry.verb) else { continue }
            if waves.last.map({ !$0.ready.isEmpty && entry.verb != .ready }) ?? true { waves.append(Wave(time: entry.time - start)) }
            switch entry.verb {
            case .terminating: waves[waves.count - 1].terminated.append(node)
            case .created: waves[waves.count - 1].created.append(node)
            default: waves[waves.count - 1].ready.append(node)
            }
        }
        return waves
    }
}
