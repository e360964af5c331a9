import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// What is advised for each node without its pod, and why there is one on the others: the texts of `Cases/advice` on the last step of each scenario.
struct AdviceTests {
    static let names =
        (try? CaseFiles.all(in: "advice", suffix: "yaml").map { $0.deletingPathExtension().lastPathComponent }.sorted()) ?? []

    @Test(arguments: names) func advises(_ name: String) throws {
        let step = try #require(run(try Self.scenario(name)).steps.last)
        let lines = step.daemonSets.flatMap { Self.advice($0, in: step) }
        try Golden.expect(Data((lines.joined(separator: "\n") + "\n").utf8), is: "advice/\(name).txt")
    }

    /// Each change, applied to the manifest, changes what becomes of the node.
    @Test func changesChangeTheResult() throws {
        var tried = 0
        for name in Self.names {
            let scenario = try Self.scenario(name)
            guard scenario.steps.count == 1, let first = scenario.steps.first else { continue }
            for set in run(scenario).steps[0].daemonSets {
                for row in set.nodes {
                    guard let explanation = row.explanation else { continue }
                    for change in [explanation.change].compactMap(\.self) + explanation.alternatives {
                        let changed = Scenario(steps: [.init(name: first.name, changes: first.changes.map { $0.replacing(change.result) })])
                        let after = run(changed).steps[0].daemonSets.first { $0.key == set.key }?.nodes.first { $0.node == row.node }
                        #expect(after?.pods.contains { $0.nodeName != nil } == true, "\(name): \(set.key) on \(row.node): \(change.parts)")
                        tried += 1
                    }
                }
            }
        }
        #expect(tried > 25)
    }

    /// With the advised budget the rollout reaches every node that is alive; one less is not enough.
    @Test(arguments: [(3, true), (2, false)]) func theAdvisedBudgetCompletesTheRollout(_ budget: Int, _ completes: Bool) throws {
        var scenario = try Self.scenario("rollout-two-nodes-dead")
        let last = try #require(scenario.steps.last)
        let change = try #require(
            run(scenario).steps.last?.daemonSets.first?.nodes.lazy.compactMap { $0.explanation }.first { $0.rule == "rollout-budget" }?
                .change)
        #expect(change.parts.map(\.action) == [.set(yaml: "3")])
        var daemonSet = change.result
        daemonSet.spec.updateStrategy.rollingUpdate?.maxUnavailable = .int(Int32(budget))
        scenario = Scenario(
            steps: scenario.steps.dropLast() + [.init(name: last.name, changes: last.changes.map { $0.replacing(daemonSet) })])
        let set = try #require(run(scenario).steps.last?.daemonSets.first)
        let alive = set.nodes.filter { !["n5", "n6"].contains($0.node) }
        #expect(alive.allSatisfy { $0.pods.allSatisfy { $0.updated == true && $0.ready } } == completes)
    }

    private static func advice(_ set: DaemonSetOutcome, in step: StepOutcome) -> [String] {
        let explained = set.nodes.flatMap { row -> [String] in
            guard let explanation = row.explanation else { return [] }
            let fix = explanation.fix?.english ?? (explanation.isIntended ? "none: the manifest leaves the node out" : "none")
            return ["  \(row.node): \(explanation.fact.english)", "    fix: \(fix)"]
        }
        let reasons = set.placementReasons(on: step.nodes).map {
            "  runs on \($0.nodes.joined(separator: ", ")): \($0.reason.text.english)"
        }
        let remarks = set.remarks.filter { ["equal-priority", "rollout-stuck", "skipped-by-taint"].contains($0.id) }
        return ["DaemonSet \(set.name)"] + explained + reasons + remarks.map { "  \($0.id.name): \($0.text.english)" }
    }

    private static func scenario(_ name: String) throws -> Scenario {
        Scenario(yaml: [text(try CaseFiles.data("advice/\(name).yaml"))])
    }
}
