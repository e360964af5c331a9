import Foundation
import Reconciliation
import TestSupport
import Testing

/// Generated clusters run through the whole model. The recorded results are those of the scheduler alone, one pod at a time.
struct GeneratedPlacementTests {
    struct Row {
        let scenario: String
        let node: String
        let want: String
        let got: String
        var agrees: Bool { want == got || (want == "bound" && got == "waiting") }
    }

    /// Cases in which the whole model differs from the scheduler alone, with the reason.
    static let exceptions = [
        "preemption never on a": "the API server rejects a policy without a priority class",
        "preemption never on b": "the same", "preemption never on c": "the same",
        "gated on a": "the API server sets the condition, which the recording does not have",
        "self anti-affinity, old pod there on b": "the controller adopts the old pod, whose labels its selector matches, and replaces it",
        "spread nodeAffinityPolicy Ignore on b": "the controller adopts the old pod, so that the domain has one fewer",
    ]

    @Test func agrees() throws {
        let rows = try Self.rows.get()
        #expect(rows.count == 575)
        let differing = rows.filter { !$0.agrees }
        #expect(Set(differing.map { "\($0.scenario) on \($0.node)" }) == Set(Self.exceptions.keys))
        for row in differing where Self.exceptions["\(row.scenario) on \(row.node)"] == nil {
            Issue.record("\(row.scenario) on \(row.node): want \(row.want) got \(row.got)")
        }
    }

    /// Computed once for all tests.
    static let rows = Result { try run() }

    private static func run() throws -> [Row] {
        let scenarios = try JSONTree(CaseFiles.data("scheduler/generated.json"))["scenarios"].items
        var rows: [Row] = []
        for scenario in scenarios {
            let name = scenario["name"].text ?? "?"
            let outcome = Reconciliation.run(Scenario(try cluster(of: scenario["docs"].items), documents: []))
            for answer in scenario["answers"].items {
                let set = outcome.steps[0].daemonSets.first { $0.name == answer["DaemonSet"].text }
                let row = set?.nodes.first { $0.node == answer["Node"].text }
                rows.append(Row(scenario: name, node: answer["Node"].text ?? "?", want: want(answer), got: got(row)))
            }
        }
        return rows
    }

    private static func want(_ answer: JSONTree) -> String {
        guard answer["Created"].flag == true else { return "absent" }
        return answer["Bound"].text != nil ? "bound" : "Pending: \(answer["Message"].text ?? "")"
    }

    private static func got(_ row: NodeRow?) -> String {
        guard let row else { return "no row" }
        guard let pod = row.pods.first else { return "absent" }
        if pod.nodeName == nil { return "Pending: \(pod.podScheduled?.message ?? "")" }
        return pod.state == "Running" ? "bound" : "waiting"
    }
}
