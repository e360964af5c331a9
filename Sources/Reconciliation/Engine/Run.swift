import Kubernetes

/// Runs a scenario to its end: the answer of a real control plane to each of its steps.
///
/// Linear in nodes times DaemonSets for a placement. Never fails and always ends; a step that would go on for ever says so (`settled`).
package func run(_ scenario: Scenario, version: KubernetesVersion = .latest) -> Outcome {
    var simulation = Simulation(version: version)
    var steps: [StepOutcome] = []
    for (number, step) in scenario.steps.enumerated() {
        steps.append(simulation.run(step, isFirst: number == 0))
    }
    return Outcome(version: version, steps: steps)
}

extension Simulation {
    /// Applies the changes of a step and lets them settle. In the first step nodes come first, then pods, then one DaemonSet after the other,
    /// whatever the order of the documents.
    mutating func run(_ step: Scenario.Step, isFirst: Bool) -> StepOutcome {
        happenings = []
        evictedInStep = [:]
        var outcome = StepOutcome(name: step.name)
        for change in isFirst ? Self.inOrder(step.changes) : step.changes {
            // A DaemonSet is judged by what was there before it.
            if case .apply(.daemonSet) = change { outcome.settled = settle() && outcome.settled }
            if let refused = carryOut(change) { outcome.errors.append(refused) }
        }
        outcome.settled = settle() && outcome.settled
        if step.wait > 0 { outcome.settled = wait(seconds: step.wait) && outcome.settled }
        observe(&outcome)
        return outcome
    }

    private static func inOrder(_ changes: [Scenario.Change]) -> [Scenario.Change] {
        let ranked = changes.enumerated().map { offset, change in
            let rank = if case .apply(let object) = change { object.rank } else { 4 }
            return (rank: rank, offset: offset, change: change)
        }
        return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.change)
    }
}
