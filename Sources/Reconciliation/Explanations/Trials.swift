import Kubernetes

/// Runs the model on a changed manifest, for one node of the cluster as it stands.
struct Trials {
    /// What a changed DaemonSet would have on the node.
    enum Answer: Hashable {
        /// The API server would not take the DaemonSet, or its pod.
        case refused
        /// The controller would make no pod.
        case absent
        case pending(message: String)
        case placed
        /// Placed once the pods of these names have been evicted.
        case placedAfterEvicting([String])

        var isPlaced: Bool {
            switch self {
            case .placed, .placedAfterEvicting: true
            default: false
            }
        }
    }

    /// What a changed DaemonSet asks of nodes, whatever the nodes are.
    struct Prepared {
        let requirement: NodeRequirement
        let shape: PodShape?
    }

    /// Names a change of one DaemonSet.
    struct Change: Hashable {
        let field: FieldPath
        let action: ManifestChange.Action
    }

    private let simulation: Simulation
    private let index: Int
    /// Many nodes ask for the same change, and do so again in the next step.
    private(set) var prepared: [Change: Prepared]

    private var others: SchedulingSnapshot?
    private var usedPorts: Set<Int32>?
    private var nodes: [DaemonNode]?
    private var rollouts: [RolloutStrategy: Set<Int>] = [:]

    init(_ simulation: Simulation, _ index: Int) {
        self.simulation = simulation
        self.index = index
        prepared = simulation.preparedTrials[index] ?? [:]
    }

    /// The first of the changes after which the node has a pod that is placed, with that answer; else the first after which a pod is made at all.
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
        let key = Change(field: change.field, action: change.action)
        let trial: Prepared
        if let known = prepared[key] {
            trial = known
        } else {
            trial = Prepared(requirement: NodeRequirement(template: change.result.spec.template.spec), shape: shape(of: change.result))
            prepared[key] = trial
        }
        guard let shape = trial.shape, let node = simulation.slots[slot].node else { return .refused }
        let taints = simulation.slots[slot].taints
        guard trial.requirement.verdict(node: node.metadata.name, labels: node.metadata.labels, taints: taints).shouldRun else {
            return .absent
        }
        if !shape.spec.nodeName.isEmpty { return .placed }
        let asked = PodToSchedule(id: simulation.nextPodID, shape: shape, pinnedNode: node.metadata.name)
        return switch schedule(asked, in: snapshotWithoutOwn()) {
        case .bind: .placed
        case .nominated(_, let victims, _): .placedAfterEvicting(victims.map { simulation.shownName($0) }.sorted())
        case .unschedulable(let failure): .pending(message: failure.message)
        case .gated(let message): .pending(message: message)
        case .ignored: .pending(message: "")
        }
    }

    /// The cluster without the DaemonSet's own pods: all of them would be replaced.
    private mutating func snapshotWithoutOwn() -> SchedulingSnapshot {
        if let known = others { return known }
        var snapshot = simulation.snapshot
        for (slot, ids) in simulation.daemonSets[index].pods.enumerated() {
            for id in ids where simulation[id].node == slot { snapshot.remove(id, from: simulation.slots[slot].name) }
        }
        others = snapshot
        return snapshot
    }

    /// The pods that a DaemonSet would have; nil when the API server would take neither it nor them.
    private func shape(of daemonSet: DaemonSet) -> PodShape? {
        let full = withDefaults(daemonSet).daemonSet
        guard validateDaemonSet(full).isEmpty else { return nil }
        var copy = simulation
        copy.daemonSets[index].replace(
            with: full, generation: copy.daemonSets[index].generation + 1, templateGeneration: copy.daemonSets[index].templateGeneration + 1
        )
        guard case .success(let shape) = copy.admit(index) else { return nil }
        return shape
    }

    // MARK: What is the same for all nodes

    /// The next host port that no pod of the cluster asks for.
    mutating func freePort(after port: Int32) -> Int32 {
        let used = usedPorts ?? Set(simulation.pods.lazy.filter { !$0.gone }.flatMap { $0.shape.hostPorts.map(\.port) })
        usedPorts = used
        let after = (port < 65_535 ? port + 1 : 1024)...65_535
        return after.first { !used.contains($0) } ?? (1024...65_535).first { !used.contains($0) } ?? port
    }

    /// The slots on which a rollout would go on at once under a strategy.
    mutating func rollout(_ strategy: RolloutStrategy) -> Set<Int> {
        if let known = rollouts[strategy] { return known }
        var copy = simulation
        let nodes = nodes ?? copy.view(of: index)
        self.nodes = nodes
        let plan = RollingUpdate.plan(nodes, strategy: strategy, now: simulation.time)
        let slots = Set(plan.create).union(plan.delete.compactMap { simulation[$0].countedNode })
        rollouts[strategy] = slots
        return slots
    }

    /// The smallest budget with which a rollout that stands still would reach a node.
    mutating func smallestBudget(surge: Bool, strategy: RolloutStrategy, desired: Int, slot: Int) -> Int? {
        let with = { (budget: Int) in
            var wider = strategy
            if surge { wider.maxSurge = .count(budget) } else { wider.maxUnavailable = .count(budget) }
            return wider
        }
        var low = 0
        var high = max(1, desired)
        guard rollout(with(high)).contains(slot) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if rollout(with(middle)).contains(slot) { high = middle } else { low = middle }
        }
        return high
    }
}
