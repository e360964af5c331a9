import Foundation
import TestSupport
import Testing

@testable import Reconciliation

/// The explanation of each node without a pod, or with an unexpected one: `step | DaemonSet | node | decider | rule | field | change`.
struct ExplanationTests {
    static let expected: [String: [String]] = (try? CaseFiles.decode([String: [String]].self, from: "explanations/expected.json")) ?? [:]
    static let names = expected.keys.sorted()

    @Test(arguments: names) func explainsEachNode(_ name: String) throws {
        let outcome = try Self.outcome(name)
        #expect(Self.summary(outcome) == Self.expected[name])
        for step in outcome.steps {
            for set in step.daemonSets {
                for text in set.remarks.map(\.text) + set.nodes.compactMap(\.explanation?.fact) {
                    #expect(!text.english.isEmpty)
                }
            }
        }
    }

    /// Every scenario is there, and every rule and every remark has a case.
    @Test func everyRuleHasACase() throws {
        let files = try CaseFiles.all(in: "explanations", suffix: "yaml").map { $0.deletingPathExtension().lastPathComponent }
        #expect(Set(files).union(PlacementTests.cases) == Set(Self.names))
        var rules: Set<String> = []
        var remarks: Set<String> = []
        for name in Self.names {
            for step in try Self.outcome(name).steps {
                for set in step.daemonSets {
                    rules.formUnion(set.nodes.compactMap { $0.explanation?.rule.name })
                    remarks.formUnion(set.remarks.map(\.id.name))
                }
            }
        }
        #expect(rules == Set(ExplanationRule.all.map(\.id.name)))
        // Its case needs a limit of its own: `fixesAreTriedUpToALimit`.
        #expect(remarks.union(["fixes-not-tried"]) == Set(RemarkRule.all.map(\.id.name)))
    }

    private static func outcome(_ name: String) throws -> Outcome {
        let area = PlacementTests.cases.contains(name) ? "placement" : "explanations"
        return run(Scenario(yaml: [text(try CaseFiles.data("\(area)/\(name).yaml"))]))
    }

    private static func summary(_ outcome: Outcome) -> [String] {
        outcome.steps.flatMap { step in
            step.daemonSets.flatMap { set in
                set.nodes.compactMap { row in row.explanation.map { line(step.name, set.key, row.node, $0) } }
            }
        }
    }

    private static func line(_ step: String, _ set: String, _ node: String, _ explanation: Explanation) -> String {
        var change = "-"
        if let found = explanation.change {
            change = found.parts.map { part in
                let what =
                    switch part.action {
                    case .append(let yaml): "append \(yaml)"
                    case .set(let yaml): "set \(yaml)"
                    case .remove: "remove"
                    }
                return part.field == explanation.field ? what : what + " at \(part.field)"
            }.joined(separator: ", ")
        }
        let field = explanation.field?.description ?? "None"
        return [step, set, node, explanation.decider.rawValue, explanation.rule.name, field, change].joined(separator: " | ")
    }
}
