import Foundation
import Reconciliation
import TestSupport
import Testing

/// Scenarios and what a running control plane (1.36.2) did, recorded later than those of `PlacementTests`: status, pods, and how many pods were
/// created, ended and adopted in each step are compared.
struct RecordedScenarioTests {
    static let cases: [String] = {
        let files = (try? CaseFiles.all(in: "recorded", suffix: "yaml")) ?? []
        return files.map { $0.deletingPathExtension().lastPathComponent }
    }()

    @Test func casesExist() { #expect(Self.cases.count >= 12) }

    @Test(arguments: cases) func agrees(with name: String) throws {
        let scenario = Scenario(yaml: [text(try CaseFiles.data("recorded/\(name).yaml"))])
        let got = try JSONTree(run(scenario).json(file: name))["steps"].items
        let want = try JSONTree(CaseFiles.data("recorded/\(name).verdict.json"))["steps"].items
        #expect(got.count == want.count)
        for (want, got) in zip(want, got) {
            let step = want["step"].text ?? "?"
            #expect(want["errors"].items.map { $0["message"] } == got["errors"].items.map { $0["message"] }, "\(step)")
            #expect(Self.verbs(want["podVerbs"]) == Self.verbs(got["podVerbs"]), "\(step)")
            for (key, set) in want["daemonsets"].fields {
                let answer = got["daemonsets"][key]
                #expect(set["status"] == answer["status"], "\(step) \(key)")
                #expect(Self.rows(set["nodes"]) == Self.rows(answer["nodes"]), "\(step) \(key)")
                #expect(Self.refusals(set["events"]) == Self.refusals(answer["events"]), "\(step) \(key)")
            }
        }
    }

    private static func rows(_ nodes: JSONTree) -> JSONTree {
        .object(
            nodes.fields.mapValues { row in
                let pods = (row.items.isEmpty ? [row] : row.items).map { pod in
                    guard !pod.fields.isEmpty else { return pod }
                    return pod["state"].text == "Pending"
                        ? pod.only("state", "podScheduled", "updated") : pod.only("state", "ready", "updated")
                }
                return .array(pods.sorted { $0.description < $1.description })
            })
    }

    private static func verbs(_ verbs: JSONTree) -> JSONTree {
        let counts = verbs.fields.mapValues { $0.only("created", "terminating", "adopted", "orphaned") }
        return .object(counts.filter { !$0.value.fields.isEmpty })
    }

    /// The messages with which the API server rejects pods, each once.
    private static func refusals(_ events: JSONTree) -> Set<String> {
        let combined = "(combined from similar events): "
        let messages = events.items.filter { $0["reason"].text == "FailedCreate" }.compactMap { $0["message"].text }
        return Set(messages.map { $0.hasPrefix(combined) ? String($0.dropFirst(combined.count)) : $0 })
    }
}
