import Diagnostics
import Kubernetes

/// A rolling update that replaces no further pod, because as many nodes are without an available pod as the budget allows.
struct StoppedRollout {
    /// The nodes that use up the budget.
    private let names: [String]
    /// Whether the pods of the new template were started on such a node, which is ready, and are not ready themselves.
    private let newPodsFail: Bool
    private let nodesAreReady: Bool
    private let isSurge: Bool
    /// As many nodes as the budget allows.
    private let allowed: Int
    /// How many nodes are without an available pod.
    private let unavailable: Int
    /// With the smallest budget that lets the rollout go on; nil where a dry run finds that it would stop again, with fewer pods than now.
    private let raised: ManifestChange?

    /// - Parameter nodes: all nodes, by name.
    init?(_ controlPlane: ControlPlane, _ index: Int, _ nodes: [DaemonNode]) {
        let record = controlPlane.daemonSetController.daemonSets[index]
        let (strategy, desired, now) = (record.strategy, record.status.desired, controlPlane.clock.now)
        let budget = RollingUpdate.budget(desired: desired, strategy: strategy)
        let isSurge = budget.maxSurge > 0
        var rollout = Rollout(nodes, surges: isSurge, minReadySeconds: strategy.minReadySeconds, now: now)
        guard let smallest = rollout.smallestBudget() else { return nil }
        let blocking = nodes.filter {
            NodeRolloutState($0, minReadySeconds: strategy.minReadySeconds, now: now).usesBudget(surges: isSurge)
        }
        let slots = blocking.map { controlPlane.cluster.nodes[$0.slot] }
        names = slots.map(\.name)
        nodesAreReady = slots.contains(where: \.isReady)
        newPodsFail = zip(blocking, slots).contains { node, slot in
            slot.isReady && node.pods.contains { $0.isUpdated && $0.bound && !$0.terminating && !$0.ready }
        }
        self.isSurge = isSurge
        allowed = isSurge ? budget.maxSurge : budget.maxUnavailable
        unavailable = record.nodeCache.nodesWithoutAvailablePod
        let change = Self.change(record.object, isSurge: isSurge, smallest)
        let isKnown = !newPodsFail && smallest <= max(1, desired)
        raised = isKnown && Self.completes(change, controlPlane, index, except: Set(blocking.map(\.slot))) ? change : nil
    }

    var field: FieldPath { Field.rollingUpdate.child(name) }

    private var name: String { isSurge ? "maxSurge" : "maxUnavailable" }

    var brief: Message { Message(verbatim: "\(name) \(allowed)") }

    var fact: Message {
        if isSurge {
            return Message(
                "the old pod waits: \(Message.nodes(names.count)) with a new pod that is not available, and maxSurge allows no more")
        }
        return Message(
            "the old pod waits: \(Message.nodes(unavailable)) without an available pod, and \(name) allows no further replacement")
    }

    var change: ManifestChange? { raised }

    var fix: Message? {
        guard !names.isEmpty else { return nil }
        let nodes = Message.names(names)
        if newPodsFail {
            return Message(
                "find out why the new pods on \(nodes) are not ready; a higher `\(name)` would only replace more pods by such ones")
        }
        let repair = nodesAreReady ? Message("make the pods on \(nodes) available") : Message("repair or delete the nodes \(nodes)")
        guard case .set(let number)? = raised?.action else { return repair }
        let used = names.count
        return used == 1
            ? Message("\(repair), or set `\(name): \(number)` (\(used) node uses up the budget, 1 more at a time)")
            : Message("\(repair), or set `\(name): \(number)` (\(used) nodes use up the budget, 1 more at a time)")
    }

    private static func change(_ daemonSet: DaemonSet, isSurge: Bool, _ budget: Int) -> ManifestChange {
        var changed = daemonSet
        var rolling = changed.spec.updateStrategy.rollingUpdate ?? RollingUpdateDaemonSet()
        if isSurge { rolling.maxSurge = .int(Int32(clamping: budget)) } else { rolling.maxUnavailable = .int(Int32(clamping: budget)) }
        changed.spec.updateStrategy.rollingUpdate = rolling
        return ManifestChange(
            field: Field.rollingUpdate.child(isSurge ? "maxSurge" : "maxUnavailable"), action: .set(yaml: String(budget)), result: changed)
    }

    /// Whether the rollout then replaces the pods of all other nodes. With `minReadySeconds` it is still under way once the cluster is quiet.
    private static func completes(_ change: ManifestChange, _ controlPlane: ControlPlane, _ index: Int, except blocking: Set<Int>) -> Bool {
        guard var after = controlPlane.settled(after: change.result, of: index) else { return false }
        let (strategy, now) = (after.daemonSetController.daemonSets[index].strategy, after.clock.now)
        let nodes = after.daemonSetController.nodesToDaemonPods(of: index, after.cluster)
        return nodes.allSatisfy { node in
            if blocking.contains(node.slot) || !node.verdict.shouldRun { return true }
            if case .new(let isAvailable) = NodeRolloutState(node, minReadySeconds: strategy.minReadySeconds, now: now) {
                return isAvailable || strategy.minReadySeconds > 0
            }
            return strategy.minReadySeconds > 0
        }
    }
}

extension NodeRolloutState {
    /// Whether the node counts against the budget of the rollout.
    fileprivate func usesBudget(surges: Bool) -> Bool {
        switch self {
        case .none, .new(isAvailable: true), .old: false
        case .empty, .new(isAvailable: false): !surges
        case .excessPods: true
        case .both(_, _, let newIsAvailable): !surges || !newIsAvailable
        }
    }
}
