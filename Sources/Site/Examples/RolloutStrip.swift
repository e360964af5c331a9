import Diagnostics
import Reconciliation

/// How far a rollout goes into its budget: nodes without an available pod, and pods beside another, from moment to moment.
///
/// Only steps in which pods are replaced by those of another revision count: before that, nothing is spent.
struct RolloutStrip: Sendable {
    /// A step as far as it matters here.
    struct Stage: Sendable {
        let columns: Range<Int>
        /// The places in the trace.
        let orders: Range<Int>
        /// The nodes that want a pod at its end.
        let wanted: Set<String>
        let budget: UpdateBudget?
    }

    /// The most that was spent in a column, and what the strategy allows.
    struct Amount: Hashable, Sendable {
        let spent: Int
        let allowed: Int
    }

    /// By columns; nil where no rollout is going on.
    private(set) var unavailable: [Amount?]
    private(set) var extra: [Amount?]

    var isEmpty: Bool { unavailable.allSatisfy { $0 == nil } }

    /// The most of all columns.
    static func peak(_ amounts: [Amount?]) -> Amount? { amounts.compactMap(\.self).max { ($0.spent, $1.allowed) < ($1.spent, $0.allowed) } }

    private enum Change { case comes, becomesAvailable, goes(wasAvailable: Bool) }

    /// Linear in the trace, save for its sorting.
    ///
    /// - Parameter moments: column and second of each entry of the trace, in order.
    init(_ lives: PodLives, stages: [Stage], moments: [(column: Int, time: Int)], columns: Int) {
        unavailable = [Amount?](repeating: nil, count: columns)
        extra = unavailable
        guard stages.contains(where: { Self.isRollout($0, lives) }) else { return }
        var alive: [String: Int] = [:]
        var available: [String: Int] = [:]
        var changes: [(order: Int, node: String, change: Change)] = []
        for life in lives.all {
            let wait = stages.first { $0.orders.contains(life.created.order) }?.budget?.minReadySeconds ?? 0
            let ready = life.ready.flatMap { Self.available($0, after: wait, moments) }
            let leaves = life.leaves?.order ?? .max
            changes.append((life.created.order, life.node, .comes))
            if let ready, ready < leaves { changes.append((ready, life.node, .becomesAvailable)) }
            if leaves < .max { changes.append((leaves, life.node, .goes(wasAvailable: ready.map { $0 < leaves } ?? false))) }
        }
        changes.sort { $0.order < $1.order }
        var next = 0
        for stage in stages {
            let counts = Self.isRollout(stage, lives) ? stage.budget : nil
            var missing = stage.wanted.count { available[$0, default: 0] == 0 }
            var surplus = alive.values.reduce(0) { $0 + max(0, $1 - 1) }
            var column = stage.columns.lowerBound
            set(missing, surplus, counts, column)
            while next < changes.count, changes[next].order < stage.orders.upperBound {
                let (order, node, change) = changes[next]
                while moments.indices.contains(order), column < moments[order].column {
                    column += 1
                    set(missing, surplus, counts, column)
                }
                let before = (alive[node, default: 0], available[node, default: 0])
                switch change {
                case .comes: alive[node, default: 0] += 1
                case .becomesAvailable: available[node, default: 0] += 1
                case .goes(let wasAvailable):
                    alive[node, default: 0] -= 1
                    if wasAvailable { available[node, default: 0] -= 1 }
                }
                let after = (alive[node, default: 0], available[node, default: 0])
                surplus += max(0, after.0 - 1) - max(0, before.0 - 1)
                if stage.wanted.contains(node) { missing += (after.1 == 0 ? 1 : 0) - (before.1 == 0 ? 1 : 0) }
                next += 1
                // What happens at one place of the trace happens at once.
                if next == changes.count || changes[next].order != order { note(missing, surplus, counts, column) }
            }
            while column + 1 < stage.columns.upperBound {
                column += 1
                set(missing, surplus, counts, column)
            }
        }
    }

    private mutating func note(_ missing: Int, _ surplus: Int, _ budget: UpdateBudget?, _ column: Int) {
        set(max(missing, unavailable[column]?.spent ?? 0), max(surplus, extra[column]?.spent ?? 0), budget, column)
    }

    private mutating func set(_ missing: Int, _ surplus: Int, _ budget: UpdateBudget?, _ column: Int) {
        guard let budget else { return }
        unavailable[column] = Amount(spent: missing, allowed: budget.maxUnavailable)
        extra[column] = Amount(spent: surplus, allowed: budget.maxSurge)
    }

    /// The place in the trace from which a pod is available; nil where the trace ends before.
    private static func available(_ ready: PodLife.Moment, after seconds: Int, _ moments: [(column: Int, time: Int)]) -> Int? {
        guard seconds > 0, moments.indices.contains(ready.order) else { return ready.order }
        let time = moments[ready.order].time + seconds
        let place = moments[ready.order...].partitioningIndex { $0.time >= time }
        return place < moments.count ? place : nil
    }

    /// A pod of another revision comes to a node that had one.
    private static func isRollout(_ stage: Stage, _ lives: PodLives) -> Bool {
        lives.nodes.contains { node in
            let pods = lives.on(node)
            return zip(pods, pods.dropFirst()).contains { $0.revision != $1.revision && stage.orders.contains($1.created.order) }
        }
    }
}
