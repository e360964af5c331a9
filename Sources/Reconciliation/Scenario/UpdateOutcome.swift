import Diagnostics
import Kubernetes

/// The effect of an update of a DaemonSet: which nodes gain or lose the pod and why, the waves of the rollout, and how it ends.
package struct UpdateOutcome: Sendable {
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

    /// How the rollout ends, as far as nothing but the update happens.
    package enum Result: String, CaseIterable, Sendable {
        /// No pod is replaced.
        case noRollout = "none"
        /// Each node that should run a pod has a ready one of the new revision.
        case complete
        /// Old pods are left, and the controller replaces no further pod.
        case stopped
        /// Old pods are left until they are deleted: strategy `OnDelete`.
        case waitsForDeletion = "waits-for-deletion"
        /// No old pod is left, and new pods are missing or not ready.
        case notReady = "not-ready"
        /// Pods are created and evicted in an endless loop.
        case endless
    }

    /// Sorted by node name.
    package let nodes: [NodeChange]
    /// In the order of time.
    package let rollout: [Wave]
    package let result: Result
    /// The placement after the update.
    package let summary: PlacementSummary
    /// The notes on the DaemonSet after the update, the most important first.
    private let remarks: [Remark]
    package let outcome: Outcome

    /// Lets the old DaemonSet settle on the cluster, then applies the new one.
    package init(from old: DaemonSet, to new: DaemonSet, on cluster: Cluster, version: KubernetesVersion = .latest) {
        var scenario = Scenario(cluster.with(old), documents: [])
        scenario.steps.append(Scenario.Step(name: "update", changes: [.apply(.daemonSet(new))]))
        for index in scenario.steps.indices { scenario.steps[index].duration = .untilAvailable }
        outcome = run(scenario, version: version)
        let namespace = new.metadata.namespace.isEmpty ? "default" : new.metadata.namespace
        let key = "\(namespace)/\(new.metadata.name)"
        let before = outcome.steps.first?.daemonSets.first { $0.key == key }
        let after =
            outcome.steps.last?.daemonSets.first { $0.key == key } ?? DaemonSetOutcome(namespace: namespace, name: new.metadata.name)
        nodes = NodeChange.all(from: before?.nodes ?? [], to: after.nodes)
        rollout = Self.waves(of: key, in: outcome)
        summary = PlacementSummary(after)
        remarks = after.remarks
        let isSettled = outcome.steps.last?.settled ?? true
        result = isSettled ? Self.result(after, summary, replacesPods: !rollout.isEmpty) : .endless
    }

    private static func result(_ after: DaemonSetOutcome, _ summary: PlacementSummary, replacesPods: Bool) -> Result {
        let hasOldPods = after.nodes.contains { row in row.nodeExists && row.pods.contains { $0.updated == false } }
        if hasOldPods { return after.budget == nil ? .waitsForDeletion : .stopped }
        guard replacesPods else { return .noRollout }
        let isReady = summary.groups.allSatisfy { $0.situation == .running || $0.situation == .excluded || $0.situation == .misscheduled }
        return isReady ? .complete : .notReady
    }

    /// How many of the nodes that should run a pod have one of the new revision, ready or not.
    package var updated: Int { nodes.count { $0.isWanted && $0.after.contains { !$0.isOld && $0.state != "Terminating" } } }

    /// The notes on the rollout after the update.
    package var rolloutRemarks: [Remark] { remarks.filter { Self.rolloutRules.contains($0.id) } }

    private static let rolloutRules: Set<RuleID> = ["rollout-stuck", "surge-host-port", "on-delete", "pods-refused", "not-yet-available"]

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
