import Reconciliation
import Testing

@testable import Site

/// How much of its budget a rollout uses, from a trace.
@Suite struct RolloutStripTests {
    /// A trace in text form: `created a 1`, where 1 is the revision; `|` begins a column, `/` a step, `+5` lets seconds pass.
    static func strip(_ text: String, wanted: Set<String>, budget: UpdateBudget) -> RolloutStrip {
        var lifetimes = PodLifetimes()
        var stages: [RolloutUsage.Stage] = []
        var steps: [Range<Int>] = []
        var columns: [Int] = []
        var times: [Int] = []
        var (column, time, firstColumn, firstEntry) = (0, 0, 0, 0)
        func endStage() {
            stages.append(RolloutUsage.Stage(entries: firstEntry..<times.count, wanted: wanted, budget: budget))
            steps.append(firstColumn..<(column + 1))
            (firstColumn, firstEntry) = (column + 1, times.count)
            column += 1
        }
        for part in text.split(separator: ",") {
            let words = part.split(separator: " ").map(String.init)
            switch words[0] {
            case "|": column += 1
            case "/": endStage()
            case let wait where wait.hasPrefix("+"): time += Int(wait.dropFirst()) ?? 0
            default:
                let verb = PodVerb(rawValue: words[0]) ?? .bound
                let entry = TraceEntry(
                    time: time, verb: verb, pod: "d@\(words[1])", daemonSet: "default/d", node: words[1], revision: words[2])
                lifetimes.record(entry, at: times.count)
                columns.append(column)
                times.append(time)
            }
        }
        endStage()
        return RolloutStrip(RolloutUsage(lifetimes, stages: stages, times: times), columns: columns, steps: steps)
    }

    private static let start = "created a 1,created b 1,ready a 1,ready b 1,/,"

    private static func amounts(_ values: [(Int, Int)?]) -> [RolloutStrip.Amount?] {
        values.map { $0.map { RolloutStrip.Amount(used: $0.0, allowed: $0.1) } }
    }

    @Test func replacingTakesOneNodeAtATime() {
        let budget = UpdateBudget(maxUnavailable: 1, maxSurge: 0, minReadySeconds: 0)
        let trace = "terminating b 1,gone b 1,created b 2,ready b 2,|,terminating a 1,gone a 1,created a 2,|,ready a 2"
        let strip = Self.strip(Self.start + trace, wanted: ["a", "b"], budget: budget)
        #expect(strip.unavailable == Self.amounts([nil, (1, 1), (1, 1), (1, 1)]))
        #expect(strip.surge == Self.amounts([nil, (0, 0), (0, 0), (0, 0)]))
    }

    @Test func surgingKeepsAPodOnEveryNode() {
        let budget = UpdateBudget(maxUnavailable: 0, maxSurge: 2, minReadySeconds: 0)
        let trace = "created a 2,created b 2,|,ready b 2,terminating b 1,gone b 1,|,|"
        let strip = Self.strip(Self.start + trace, wanted: ["a", "b"], budget: budget)
        #expect(strip.unavailable == Self.amounts([nil, (0, 0), (0, 0), (0, 0), (0, 0)]))
        #expect(strip.surge == Self.amounts([nil, (2, 2), (2, 2), (1, 2), (1, 2)]))
        #expect(RolloutStrip.peak(strip.surge) == RolloutStrip.Amount(used: 2, allowed: 2))
    }

    @Test func readyPodsWaitToBeAvailable() {
        let budget = UpdateBudget(maxUnavailable: 1, maxSurge: 0, minReadySeconds: 10)
        let start = "created a 1,ready a 1,+10,bound a 1,/,"
        let trace = "terminating a 1,gone a 1,created a 2,ready a 2,|,+5,bound a 2,|,+5,bound a 2,|,+1,bound a 2"
        let strip = Self.strip(start + trace, wanted: ["a"], budget: budget)
        #expect(strip.unavailable == Self.amounts([nil, (1, 1), (1, 1), (1, 1), (0, 1)]))
    }

    @Test func noBudgetIsUsedWithoutARollout() {
        let budget = UpdateBudget(maxUnavailable: 1, maxSurge: 0, minReadySeconds: 0)
        let strip = Self.strip(Self.start + "terminating b 1,gone b 1,created b 1,ready b 1", wanted: ["a", "b"], budget: budget)
        #expect(strip.isEmpty && RolloutStrip.peak(strip.unavailable) == nil)
    }

    @Test func nodesWithoutADesiredPodDoNotCount() {
        let budget = UpdateBudget(maxUnavailable: 1, maxSurge: 0, minReadySeconds: 0)
        let strip = Self.strip(Self.start + "terminating b 1,gone b 1,created b 2,ready b 2", wanted: ["a"], budget: budget)
        #expect(strip.unavailable == Self.amounts([nil, (0, 1)]))
    }

    /// With `maxSurge` both pods of a node have the same name in a trace.
    @Test func podsOfOneNameAreDistinguishedByRevision() {
        var lifetimes = PodLifetimes()
        let words: [(PodVerb, String)] = [
            (.created, "1"), (.ready, "1"), (.created, "2"), (.ready, "2"), (.terminating, "1"), (.gone, "1"),
        ]
        for (order, word) in words.enumerated() {
            let entry = TraceEntry(time: 0, verb: word.0, pod: "d@a", daemonSet: "default/d", node: "a", revision: word.1)
            lifetimes.record(entry, at: order)
        }
        #expect(lifetimes.on("a").map(\.gone) == [5, nil])
        #expect(lifetimes.on("a").map(\.ready) == [1, 3])
    }
}
