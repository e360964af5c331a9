import Diagnostics

/// How much of its budget a rollout uses: the nodes without an available pod and the surge pods, after every entry of a DaemonSet's trace.
///
/// A step counts as a rollout if pods of another revision are created on nodes that had a pod.
package struct RolloutUsage: Sendable {
    /// The usage after an entry of the trace.
    package struct Sample: Hashable, Sendable {
        /// The index of the entry.
        package let index: Int
        package let unavailable: Int
        package let surge: Int
    }

    /// One step of the scenario.
    package struct Step: Sendable {
        /// The limits of the strategy; nil where no rollout is in progress.
        package let budget: UpdateBudget?
        /// The usage before the first entry of the step.
        package let initial: Sample
        /// One for each entry after which the usage may have changed, in order.
        package let samples: [Sample]

        /// The entry at which the first pod of another revision is created.
        fileprivate let start: Int

        /// The maximum since the first pod was replaced; nil where no rollout is in progress.
        package var peak: RolloutPeak? {
            budget.map { budget in
                let counted = samples.lazy.filter { $0.index >= start }
                return RolloutPeak(
                    unavailable: counted.map(\.unavailable).max() ?? initial.unavailable,
                    surge: counted.map(\.surge).max() ?? initial.surge, budget: budget)
            }
        }
    }

    /// What of a step the computation reads.
    package struct Stage: Sendable {
        /// The entries of the step, as indexes into the trace.
        package let entries: Range<Int>
        /// The nodes on which the controller wants a pod at the end of the step.
        package let wanted: Set<String>
        package let budget: UpdateBudget?

        package init(entries: Range<Int>, wanted: Set<String>, budget: UpdateBudget?) {
            self.entries = entries
            self.wanted = wanted
            self.budget = budget
        }
    }

    package let steps: [Step]

    private enum Change { case created, available, ended(wasAvailable: Bool) }

    /// Linear in the trace, except for sorting.
    ///
    /// - Parameter times: of each entry of the trace, in seconds.
    package init(_ lifetimes: PodLifetimes, stages: [Stage], times: [Int]) {
        let starts = stages.map { Self.start(of: $0, lifetimes) }
        guard starts.contains(where: { $0 != nil }) else {
            steps = stages.map {
                Step(
                    budget: nil, initial: Sample(index: $0.entries.lowerBound, unavailable: 0, surge: 0), samples: [],
                    start: $0.entries.lowerBound)
            }
            return
        }
        let changes = Self.changes(lifetimes, stages, times)
        var alive: [String: Int] = [:]
        var available: [String: Int] = [:]
        var next = 0
        steps = zip(stages, starts).map { stage, start in
            var unavailable = stage.wanted.count { available[$0, default: 0] == 0 }
            var surge = alive.values.reduce(0) { $0 + max(0, $1 - 1) }
            let initial = Sample(index: stage.entries.lowerBound, unavailable: unavailable, surge: surge)
            var samples: [Sample] = []
            while next < changes.count, changes[next].index < stage.entries.upperBound {
                let (index, node, change) = changes[next]
                let before = (alive[node, default: 0], available[node, default: 0])
                switch change {
                case .created: alive[node, default: 0] += 1
                case .available: available[node, default: 0] += 1
                case .ended(let wasAvailable):
                    alive[node, default: 0] -= 1
                    if wasAvailable { available[node, default: 0] -= 1 }
                }
                let after = (alive[node, default: 0], available[node, default: 0])
                surge += max(0, after.0 - 1) - max(0, before.0 - 1)
                if stage.wanted.contains(node) { unavailable += (after.1 == 0 ? 1 : 0) - (before.1 == 0 ? 1 : 0) }
                next += 1
                // Changes at the same entry happen at once.
                if next == changes.count || changes[next].index != index {
                    samples.append(Sample(index: index, unavailable: unavailable, surge: surge))
                }
            }
            return Step(
                budget: start == nil ? nil : stage.budget, initial: initial, samples: samples, start: start ?? stage.entries.lowerBound)
        }
    }

    private static func changes(
        _ lifetimes: PodLifetimes, _ stages: [Stage], _ times: [Int]
    ) -> [(index: Int, node: String, change: Change)] {
        var changes: [(index: Int, node: String, change: Change)] = []
        for pod in lifetimes.all {
            let seconds = stages.first { $0.entries.contains(pod.created) }?.budget?.minReadySeconds ?? 0
            let available = pod.ready.flatMap { availableIndex(ready: $0, after: seconds, times) }
            let end = pod.end ?? .max
            changes.append((pod.created, pod.node, .created))
            if let available, available < end { changes.append((available, pod.node, .available)) }
            if end < .max { changes.append((end, pod.node, .ended(wasAvailable: available.map { $0 < end } ?? false))) }
        }
        return changes.sorted { $0.index < $1.index }
    }

    /// The first entry at which a pod is available; nil where the trace ends before.
    private static func availableIndex(ready: Int, after seconds: Int, _ times: [Int]) -> Int? {
        guard seconds > 0, times.indices.contains(ready) else { return ready }
        let time = times[ready] + seconds
        let index = times[ready...].partitioningIndex { $0 >= time }
        return index < times.count ? index : nil
    }

    /// The first entry of a step at which a pod of another revision is created on a node that had a pod; nil where the step is no rollout.
    private static func start(of stage: Stage, _ lifetimes: PodLifetimes) -> Int? {
        lifetimes.nodes.lazy.flatMap { node in
            let pods = lifetimes.on(node)
            return zip(pods, pods.dropFirst()).filter { $0.revision != $1.revision && stage.entries.contains($1.created) }.map {
                $0.1.created
            }
        }.min()
    }
}

/// The most that a rollout used of its budget in a step.
package struct RolloutPeak: Hashable, Sendable {
    /// Nodes without an available pod.
    package let unavailable: Int
    /// Pods beside another on their node.
    package let surge: Int
    package let budget: UpdateBudget
}
