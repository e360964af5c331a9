import Kubernetes

/// Runs a scenario to its end: the answer of a real control plane to each of its steps.
///
/// Linear in nodes times DaemonSets for a placement. Never fails and always ends; a step that would go on for ever says so (`settled`).
package func run(_ scenario: Scenario, version: KubernetesVersion = .latest) -> Outcome {
    var simulation = Simulation(version: version)
    var steps: [StepOutcome] = []
    for (number, step) in scenario.steps.enumerated() {
        var outcome = simulation.run(step, isFirst: number == 0)
        if let before = steps.last { outcome.shareRemarks(with: before) }
        steps.append(outcome)
    }
    return Outcome(version: version, steps: steps)
}

extension Simulation {
    /// Applies the changes of a step and lets them settle. In the first step nodes come first, then pods, then one DaemonSet after the other,
    /// whatever the order of the documents.
    mutating func run(_ step: Scenario.Step, isFirst: Bool) -> StepOutcome {
        var outcome = carryOut(step, isFirst: isFirst)
        observe(&outcome)
        return outcome
    }

    /// The same, and nothing is observed yet.
    private mutating func carryOut(_ step: Scenario.Step, isFirst: Bool) -> StepOutcome {
        happenings = []
        expectFlush()
        evictedInStep = [:]
        var outcome = StepOutcome(name: step.name)
        if isFirst { expect(nodes: step.changes.indices.count { step.changes.rank(at: $0) == 0 }) }
        for place in isFirst ? Self.order(of: step.changes) : Array(step.changes.indices) {
            if let node = step.changes.node(at: place) {
                apply(node)
                continue
            }
            let change = step.changes[place]
            // A DaemonSet is adjusted by what was there before it.
            if change.isDaemonSet { outcome.settled = settle() && outcome.settled }
            if let refused = carryOut(change) { outcome.errors.append(refused) }
        }
        outcome.settled = settle() && outcome.settled
        if step.wait > 0 { outcome.settled = wait(seconds: step.wait) && outcome.settled }
        return outcome
    }

    /// What a DaemonSet has on each node after a first step, without explanations: much cheaper than a whole outcome. nil where the step never
    /// comes to rest.
    static func rows(of key: String, after step: Scenario.Step, version: KubernetesVersion) -> [NodeRow]? {
        var simulation = Simulation(version: version)
        guard simulation.carryOut(step, isFirst: true).settled else { return nil }
        return simulation.daemonSets.firstIndex { $0.key == key && !$0.deleted }.map { simulation.rows(of: $0) }
    }

    /// The places of the changes in the order in which a first step makes them.
    private static func order(of changes: Scenario.Changes) -> [Int] {
        var places = Array(repeating: [Int](), count: KubernetesObject.ranks.upperBound + 1)
        for place in changes.indices { places[changes.rank(at: place)].append(place) }
        return places.flatMap(\.self)
    }
}

extension StepOutcome {
    /// Shares the remarks that are the same as in the previous step, so that one copy of each is kept.
    fileprivate mutating func shareRemarks(with before: StepOutcome) {
        for place in daemonSets.indices {
            let set = daemonSets[place]
            guard let old = before.daemonSets.first(where: { $0.name == set.name && $0.namespace == set.namespace }) else { continue }
            daemonSets[place].remarks = set.remarks.map { remark in old.remarks.first { $0 == remark } ?? remark }
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
