/// The trace of one DaemonSet over all steps of an outcome.
package struct DaemonSetTrace: Sendable {
    package let entries: [TraceEntry]
    /// The entries of each step, as indexes into `entries`.
    package let steps: [Range<Int>]
    package let lifetimes: PodLifetimes
    package let rollout: RolloutUsage

    /// - Parameter key: the `namespace/name` of the DaemonSet.
    package init(_ outcome: Outcome, of key: String) {
        self.init(outcome, of: key, outcome.steps.map { step in step.trace.filter { $0.daemonSet == key } })
    }

    /// - Parameter trace: the entries of the DaemonSet in each step.
    fileprivate init(_ outcome: Outcome, of key: String, _ trace: [[TraceEntry]]) {
        var steps: [Range<Int>] = []
        for entries in trace { steps.append((steps.last?.upperBound ?? 0)..<(steps.last?.upperBound ?? 0) + entries.count) }
        let entries = Array(trace.joined())
        var lifetimes = PodLifetimes()
        for (index, entry) in entries.enumerated() { lifetimes.record(entry, at: index) }
        let stages = zip(outcome.steps, steps).map { step, range in
            let daemonSet = step.daemonSets.first { $0.key == key }
            let wanted = (daemonSet?.nodes ?? []).lazy.filter { $0.nodeExists && $0.shouldRun }.map(\.node)
            return RolloutUsage.Stage(entries: range, wanted: Set(wanted), budget: daemonSet?.budget)
        }
        rollout = RolloutUsage(lifetimes, stages: stages, times: entries.map(\.time))
        self.entries = entries
        self.steps = steps
        self.lifetimes = lifetimes
    }
}

/// What the trace of an outcome shows about each DaemonSet in each step, beside its state at the end of the step.
package struct TraceObservations: Sendable {
    package struct DaemonSet: Hashable, Sendable {
        package let podChurn: PodChurn
        /// Nil where no rollout is in progress.
        package let rollout: RolloutPeak?
    }

    /// By step, then by `namespace/name`.
    private let steps: [[String: DaemonSet]]

    package init(_ outcome: Outcome) {
        let traces = outcome.steps.map { step in Dictionary(grouping: step.trace) { $0.daemonSet ?? "" } }
        var steps = Array(repeating: [String: DaemonSet](), count: outcome.steps.count)
        for key in Set(outcome.steps.lazy.flatMap(\.daemonSets).map(\.key)) {
            let trace = DaemonSetTrace(outcome, of: key, traces.map { $0[key] ?? [] })
            for (index, usage) in trace.rollout.steps.enumerated() {
                let churn = PodChurn(trace.entries[trace.steps[index]], of: key)
                steps[index][key] = DaemonSet(podChurn: churn, rollout: usage.peak)
            }
        }
        self.steps = steps
    }

    /// Nil for a DaemonSet that the step does not have.
    package func of(_ key: String, inStep index: Int) -> DaemonSet? { steps.indices.contains(index) ? steps[index][key] : nil }
}
