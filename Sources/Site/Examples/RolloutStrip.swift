import Reconciliation

/// How much of its budget a rollout uses, by column of the timeline.
struct RolloutStrip: Sendable {
    /// The maximum in a column, and the limit of the strategy.
    struct Amount: Hashable, Sendable {
        let used: Int
        let allowed: Int
    }

    /// By column; nil where no rollout is in progress.
    private(set) var unavailable: [Amount?]
    private(set) var surge: [Amount?]

    var isEmpty: Bool { unavailable.allSatisfy { $0 == nil } }

    /// The maximum of all columns.
    static func peak(_ amounts: [Amount?]) -> Amount? { amounts.compactMap(\.self).max { ($0.used, $1.allowed) < ($1.used, $0.allowed) } }

    /// - Parameters:
    ///   - columns: of each entry of the trace, ascending.
    ///   - steps: the columns of each step.
    init(_ usage: RolloutUsage, columns: [Int], steps: [Range<Int>]) {
        unavailable = [Amount?](repeating: nil, count: steps.last?.upperBound ?? 0)
        surge = unavailable
        for (step, range) in zip(usage.steps, steps) {
            guard let budget = step.budget else { continue }
            var current = step.initial
            var column = range.lowerBound
            add(current, budget, column)
            for sample in step.samples {
                while column < columns[sample.index] {
                    column += 1
                    add(current, budget, column)
                }
                add(sample, budget, column)
                current = sample
            }
            for later in range where later > column { add(current, budget, later) }
        }
    }

    private mutating func add(_ sample: RolloutUsage.Sample, _ budget: UpdateBudget, _ column: Int) {
        unavailable[column] = Amount(used: max(sample.unavailable, unavailable[column]?.used ?? 0), allowed: budget.maxUnavailable)
        surge[column] = Amount(used: max(sample.surge, surge[column]?.used ?? 0), allowed: budget.maxSurge)
    }
}
