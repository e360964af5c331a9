import Kubernetes

extension Outcome {
    /// Adds, to each step, the DaemonSets of the scenario that are invalid and so do not exist, as they would be if the API server accepted them:
    /// an author wants to know where the pods will run once the manifest is corrected. All else remains as it is without them.
    ///
    /// - Parameter scenario: the one that has this outcome.
    package mutating func addRejectedDaemonSets(of scenario: Scenario) {
        guard let accepting = scenario.acceptingInvalidDaemonSets else { return }
        for (index, step) in run(accepting, version: version).steps.enumerated() {
            let existing = Set(steps[index].daemonSets.map(\.key))
            let added = step.daemonSets.filter { !existing.contains($0.key) }.map(\.asRejected)
            steps[index].daemonSets = (steps[index].daemonSets + added).sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
        }
    }
}

extension Scenario {
    /// The scenario in which the API server creates invalid DaemonSets too; nil where there are none.
    fileprivate var acceptingInvalidDaemonSets: Scenario? {
        var known: Set<String> = []
        var accepting = self
        var isChanged = false
        for step in steps.indices {
            for index in steps[step].changes.indices {
                switch steps[step].changes[index] {
                case .apply(.daemonSet(let daemonSet)): known.insert(KubernetesObject.daemonSet(daemonSet).reference)
                case .replace(let daemonSet, _, let rejection):
                    // An update of one that exists is reviewed as an update.
                    guard rejection.code == 422, known.insert(KubernetesObject.daemonSet(daemonSet).reference).inserted else { continue }
                    accepting.steps[step].changes[index] = .apply(.daemonSet(daemonSet))
                    isChanged = true
                case .apply, .delete, .patchPodStatus, .rejected: continue
                }
            }
        }
        return isChanged ? accepting : nil
    }
}

extension DaemonSetOutcome {
    fileprivate var asRejected: DaemonSetOutcome {
        var copy = self
        copy.isRejected = true
        return copy
    }
}
