import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// Generated DaemonSets on generated nodes, and the recorded results of the function in Kubernetes 1.36.2.
struct ShouldRunTests {
    @Test func agrees() throws {
        let (agreed, all, differences) = try Self.tally()
        #expect(all == 3_520)
        #expect(agreed == all, "\(differences.prefix(5).joined(separator: "\n"))")
    }

    static func tally() throws -> (agreed: Int, all: Int, differences: [String]) {
        let file = try JSONTree(CaseFiles.data("should-run/should-run.json"))
        let nodes = try cluster(of: file["nodes"].items).nodes
        let sets = try cluster(of: file["daemonSets"].items).daemonSets
        var differences: [String] = []
        var all = 0
        for set in sets {
            let requirement = NodeRequirement(template: set.spec.template.spec)
            let answers = file["answers"][set.metadata.name]
            for node in nodes {
                let verdict = requirement.verdict(node: node.metadata.name, labels: node.metadata.labels, taints: node.spec.taints)
                let got = (verdict.shouldRun ? "Y" : "n") + (verdict.shouldContinue ? "Y" : "n")
                let want = answers[node.metadata.name].text ?? "?"
                all += 1
                if got != want { differences.append("\(set.metadata.name) on \(node.metadata.name): want \(want) got \(got)") }
            }
        }
        return (all - differences.count, all, differences)
    }
}
