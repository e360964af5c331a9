import Kubernetes

/// Runs the model with a changed manifest for one node of the cluster in its present state.
struct DryRuns {
    /// The state of the changed DaemonSet's pod on the node.
    enum Answer: Hashable {
        /// The API server rejects the DaemonSet or its pod.
        case rejected
        /// The controller creates no pod.
        case absent
        case pending(message: String)
        /// The limit on dry runs that try preemption is reached.
        case notTried
        case placed
        /// Placed once the pods of these names have been evicted. Evicted daemon pods are created again and stay Pending in turn.
        case placedAfterEvicting([String], includesDaemonPods: Bool)

        var isPlaced: Bool {
            switch self {
            case .placed, .placedAfterEvicting: true
            case .rejected, .absent, .pending, .notTried: false
            }
        }

        var evictsDaemonPods: Bool { if case .placedAfterEvicting(_, includesDaemonPods: true) = self { true } else { false } }
    }

    /// A changed DaemonSet, prepared for many nodes.
    struct Prepared {
        let requirement: NodeRequirement
        let podInfo: PodInfo?
        /// Nil where the answer may depend on more than the node and these values.
        let demand: NodeDemand?

        fileprivate init(_ daemonSet: DaemonSet, _ podInfo: PodInfo?) {
            requirement = NodeRequirement(template: daemonSet.spec.template.spec)
            self.podInfo = podInfo
            demand = podInfo.flatMap(NodeDemand.init)
        }
    }

    private let controlPlane: ControlPlane
    private let index: Int
    private let shared: SharedDryRuns
    /// The nodes for which a change was not tried.
    private(set) var untried: Set<Int> = []
    /// By the parts of the change; reused for other nodes and in the next step.
    private(set) var prepared: [[ManifestChange.Part]: Prepared]

    /// The cluster without those of the DaemonSet's own pods that a dry run could depend on: the change would replace all of them.
    private var others: SchedulingSnapshot
    /// The slots that a pod was removed from.
    private var cleared: Set<Int> = []
    /// The dry runs since `beginLog`, with their answers.
    private(set) var log: [(Prepared, Answer)] = []
    private var usedPorts: Set<Int32>?
    private var nodes: [DaemonNode]?
    /// The result of `hasPodsOnDeadNodes`.
    private var podsOnDeadNodes: Bool?
    private var rollouts: [RolloutStrategy: Set<Int>] = [:]
    /// The result of `stoppedRollout`.
    private var stopped: StoppedRollout??

    init(_ controlPlane: ControlPlane, _ index: Int, _ shared: SharedDryRuns) {
        self.controlPlane = controlPlane
        self.index = index
        self.shared = shared
        prepared = controlPlane.explained[index]?.dryRuns ?? [:]
        others = controlPlane.scheduler.snapshot
    }

    mutating func beginLog() { log = [] }

    /// The first change with which the pod is placed on the node, else the first with which it is created.
    mutating func first(of changes: [ManifestChange], on slot: Int) -> (change: ManifestChange, answer: Answer)? {
        var second: (ManifestChange, Answer)?
        for change in changes {
            let answer = answer(to: change, on: slot)
            if answer.isPlaced { return (change, answer) }
            if case .pending = answer, second == nil { second = (change, answer) }
        }
        return second
    }

    mutating func answer(to change: ManifestChange, on slot: Int) -> Answer {
        let key = change.parts
        let changed: Prepared
        if let known = prepared[key] {
            changed = known
        } else {
            changed = Prepared(change.result, podInfo(of: change.result))
            prepared[key] = changed
        }
        let answer = answer(to: changed, on: slot)
        log.append((changed, answer))
        return answer
    }

    mutating func answer(to changed: Prepared, on slot: Int) -> Answer {
        guard let podInfo = changed.podInfo, let node = controlPlane.cluster.nodes[slot].nodeInfo else { return .rejected }
        guard changed.requirement.verdict(of: node).shouldRun else { return .absent }
        if !podInfo.spec.nodeName.isEmpty { return .placed }
        let asked = PodToSchedule(id: controlPlane.cluster.nextPodID, podInfo: podInfo, pinnedSlot: slot)
        clear(slot, for: podInfo)
        others.prepare(podInfo, pinned: true)
        if SchedulerPlugin.passesFastPath(asked, at: slot, in: others) { return answer(schedule(asked, in: others)) }
        guard let demand = changed.demand, !cleared.contains(slot), others.existingAntiAffinityCounts.isEmpty else {
            return limitedAnswer(asked, slot)
        }
        if let known = shared.answer(to: demand, on: slot) { return known }
        let answer = limitedAnswer(asked, slot)
        shared.remember(answer, to: demand, on: slot)
        return answer
    }

    /// The answer for a pod that may need preemption.
    private mutating func limitedAnswer(_ asked: PodToSchedule, _ slot: Int) -> Answer {
        guard shared.takeWork(others.nodes[slot].pods.count) else {
            untried.insert(slot)
            return .notTried
        }
        return answer(schedule(asked, in: others))
    }

    private func answer(_ decision: SchedulingDecision) -> Answer {
        switch decision {
        case .bind: .placed
        case .nominated(_, let victims, _):
            .placedAfterEvicting(
                victims.map { controlPlane.shownName($0) }.sorted(),
                includesDaemonPods: victims.contains { controlPlane.cluster.daemonSet(of: $0) != nil })
        case .unschedulable(let failure): .pending(message: failure.message)
        case .gated(let message): .pending(message: message)
        case .ignored, .awaits: .pending(message: "")
        }
    }

    /// Removes the DaemonSet's own pods from a node; from all nodes where the scheduling of such a pod depends on pods of other nodes.
    private mutating func clear(_ slot: Int, for podInfo: PodInfo) {
        let own = controlPlane.daemonSetController.daemonSets[index].pods
        let dependsOnOtherNodes = podInfo.looksAtOtherPods || !controlPlane.scheduler.snapshot.existingAntiAffinityCounts.isEmpty
        for slot in dependsOnOtherNodes ? own.indices : slot..<slot + 1 where !own[slot].isEmpty && !cleared.contains(slot) {
            for id in own[slot] where controlPlane.cluster[id].node == slot {
                others.remove(id, from: slot)
                cleared.insert(slot)
            }
        }
    }

    /// The pods of a changed DaemonSet; nil where the API server rejects it or them.
    private func podInfo(of daemonSet: DaemonSet) -> PodInfo? {
        let full = withDefaults(daemonSet).daemonSet
        guard validateDaemonSet(full).isEmpty else { return nil }
        let own = controlPlane.daemonSetController.daemonSets[index]
        var record = DaemonSetRecord(full, generation: own.generation + 1, templateGeneration: own.templateGeneration + 1)
        record.history = own.history
        guard case .success(let podInfo) = controlPlane.admitPod(of: record) else { return nil }
        return podInfo
    }

    // MARK: Results for all nodes

    /// The next host port that no pod of the cluster uses.
    mutating func freePort(after port: Int32) -> Int32 {
        let used = usedPorts ?? Set(controlPlane.cluster.pods.lazy.filter { !$0.gone }.flatMap { $0.podInfo.hostPorts.map(\.port) })
        usedPorts = used
        let after = (port < 65_535 ? port + 1 : 1024)...65_535
        return after.first { !used.contains($0) } ?? (1024...65_535).first { !used.contains($0) } ?? port
    }

    /// The slots on which a rollout with the strategy would make its next changes.
    mutating func rollout(_ strategy: RolloutStrategy) -> Set<Int> {
        if let known = rollouts[strategy] { return known }
        let plan = RollingUpdate.plan(allNodes(), strategy: strategy, now: controlPlane.clock.now)
        let slots = Set(plan.create).union(plan.delete.compactMap { controlPlane.cluster[$0].targetNode })
        rollouts[strategy] = slots
        return slots
    }

    /// Whether a rollout with the strategy would replace the pods on a node: at once, or later where no pod of a node that does not report stops it.
    mutating func replaces(_ strategy: RolloutStrategy, on slot: Int) -> Bool {
        let next = rollout(strategy)
        return next.contains(slot) || !next.isEmpty && !hasPodsOnDeadNodes()
    }

    private mutating func hasPodsOnDeadNodes() -> Bool {
        if let podsOnDeadNodes { return podsOnDeadNodes }
        let found = allNodes().contains { !$0.pods.isEmpty && $0.exists && !controlPlane.cluster.nodes[$0.slot].hasKubelet }
        podsOnDeadNodes = found
        return found
    }

    /// Whether a rollout that makes no change now makes one once all ready pods are available.
    mutating func rolloutContinues(_ strategy: RolloutStrategy) -> Bool {
        let later = controlPlane.clock.now + strategy.minReadySeconds
        return !RollingUpdate.plan(allNodes(), strategy: strategy, now: later).isEmpty
    }

    /// What blocks the rollout of the DaemonSet; nil while it progresses or where it has no old pods left.
    mutating func stoppedRollout() -> StoppedRollout? {
        if let stopped { return stopped }
        let strategy = controlPlane.daemonSetController.daemonSets[index].strategy
        let found = strategy.onDelete || !rollout(strategy).isEmpty ? nil : StoppedRollout(controlPlane, index, allNodes())
        stopped = .some(found)
        return found
    }

    private mutating func allNodes() -> [DaemonNode] {
        if let nodes { return nodes }
        var copy = controlPlane
        let all = copy.daemonSetController.nodesToDaemonPods(of: index, copy.cluster)
        nodes = all
        return all
    }
}
