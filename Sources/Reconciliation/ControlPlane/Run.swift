import Kubernetes

/// Runs all steps of a scenario and returns the state of the cluster after each.
///
/// Linear in nodes times DaemonSets for a placement. Never fails and always ends; a step that would never settle has `settled` false.
package func run(_ scenario: Scenario, version: KubernetesVersion = .latest) -> Outcome {
    run(scenario, version: version, dryRunLimit: SharedDryRuns.limit)
}

/// - Parameter dryRunLimit: how many pods dry runs of fixes may consider as victims of preemption in one step.
func run(_ scenario: Scenario, version: KubernetesVersion, dryRunLimit: Int) -> Outcome {
    var controlPlane = ControlPlane(version: version, contents: scenario.contents)
    controlPlane.trustsStoredRejections = !scenario.isHypothetical
    controlPlane.dryRunLimit = dryRunLimit
    var steps: [StepOutcome] = []
    for (number, step) in scenario.steps.enumerated() {
        var outcome = controlPlane.run(step, isFirst: number == 0)
        if let before = steps.last { outcome.shareRemarks(with: before) }
        steps.append(outcome)
    }
    return Outcome(version: version, steps: steps)
}

extension ControlPlane {
    /// Applies the changes of a step and lets them settle. In the first step nodes come first, then pods, then one DaemonSet after the other,
    /// in any order of the documents.
    mutating func run(_ step: Scenario.Step, isFirst: Bool) -> StepOutcome {
        var outcome = apply(step, isFirst: isFirst)
        observe(&outcome)
        return outcome
    }

    /// Runs a step without the description of its end.
    private mutating func apply(_ step: Scenario.Step, isFirst: Bool) -> StepOutcome {
        beginStep()
        let start = clock.now
        let isTimed = if case .seconds = step.duration { true } else { false }
        var outcome = StepOutcome(name: step.name)
        if isFirst {
            reserveCapacity(nodes: step.changes.indices.count { step.changes.rank(at: $0) == 0 })
            storedAt = step.changes.latestTime
        }
        for index in isFirst ? Self.order(of: step.changes) : Array(step.changes.indices) {
            if let node = step.changes.node(at: index) {
                apply(node)
                continue
            }
            let change = step.changes[index]
            // A DaemonSet is applied to a settled cluster.
            if change.isDaemonSet { outcome.settled = (isTimed ? react() : settle()) && outcome.settled }
            if let rejection = apply(change) { outcome.errors.append(rejection) }
        }
        switch step.duration {
        case .untilQuiet: outcome.settled = settle() && outcome.settled
        case .untilAvailable: outcome.settled = settle() && runTimers() && outcome.settled
        case .seconds(let seconds): outcome.settled = react() && run(until: start + seconds) && outcome.settled
        }
        return outcome
    }

    private mutating func beginStep() {
        recorder.beginStep()
        taintEvictionController.beginStep()
        if let flush = scheduler.queue.beginStep(now: clock.now) { clock.schedule(.flushUnschedulablePods, at: flush) }
    }

    /// The rows of a DaemonSet after a first step that was changed, without explanations: much cheaper than an outcome. Nil where the step never settles.
    static func rows(
        of key: String, after step: Scenario.Step, _ contents: ClusterContents, version: KubernetesVersion
    ) -> [NodeRow]? {
        var controlPlane = ControlPlane(version: version, contents: contents)
        controlPlane.trustsStoredRejections = false
        guard controlPlane.apply(step, isFirst: true).settled else { return nil }
        let index = controlPlane.daemonSetController.daemonSets.firstIndex { $0.key == key && !$0.deleted }
        return index.map { controlPlane.rows(of: $0) }
    }

    /// The state once the cluster is quiet after an update of a DaemonSet, for a dry run; nil where the API server rejects it or it never settles.
    func settled(after daemonSet: DaemonSet, of index: Int) -> ControlPlane? {
        var copy = self
        copy.beginStep()
        guard copy.update(index, daemonSet, in: daemonSet.metadata.namespace) == nil, copy.settle() else { return nil }
        return copy
    }

    /// The indices of the changes in the order in which a first step applies them.
    private static func order(of changes: Scenario.Changes) -> [Int] {
        var indices = Array(repeating: [Int](), count: KubernetesObject.ranks.upperBound + 1)
        for index in changes.indices { indices[changes.rank(at: index)].append(index) }
        indices[KubernetesObject.podRank] = inOrderOfCreation(indices[KubernetesObject.podRank], of: changes)
        return indices.flatMap(\.self)
    }
}

extension StepOutcome {
    /// Shares the remarks that are the same as in the previous step, so that one copy of each is kept.
    fileprivate mutating func shareRemarks(with before: StepOutcome) {
        for index in daemonSets.indices {
            let set = daemonSets[index]
            guard let old = before.daemonSets.first(where: { $0.name == set.name && $0.namespace == set.namespace }) else { continue }
            daemonSets[index].remarks = set.remarks.map { remark in old.remarks.first { $0 == remark } ?? remark }
        }
    }
}

extension Scenario.Change {
    fileprivate var isDaemonSet: Bool {
        switch self {
        case .apply(.daemonSet), .replace: true
        default: false
        }
    }
}
