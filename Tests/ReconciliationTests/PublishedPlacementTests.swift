import Foundation
import Reconciliation
import TestSupport
import Testing

/// Published DaemonSets, reduced to the fields that affect placement, each alone on a cluster of thirteen nodes.
struct PublishedPlacementTests {
    @Test func agrees() throws {
        let (agreed, all, differences) = try Self.tally.get()
        #expect(all > 1_300)
        #expect(agreed == all, "\(differences.prefix(5).joined(separator: "\n"))")
    }

    static let tally = Result { try count() }

    private static func count() throws -> (agreed: Int, all: Int, differences: [String]) {
        let file = try JSONTree(CaseFiles.data("published/placements.json"))
        let world = try cluster(of: file["cluster"].items)
        var all = 0
        var differences: [String] = []
        for unit in file["cases"].items {
            let set = try #require(try cluster(of: [unit["daemonSet"]]).daemonSets.first)
            let rows = run(Scenario(world.with(set), documents: [])).steps[0].daemonSets[0].nodes
            for (node, want) in unit["nodes"].fields.sorted(by: { $0.key < $1.key }) {
                all += 1
                let got = rows.first { $0.node == node }.map(answer) ?? .null
                if got != want { differences.append("\(set.metadata.name) on \(node): want \(want) got \(got)") }
            }
        }
        return (all - differences.count, all, differences)
    }

    private static func answer(_ row: NodeRow) -> JSONTree {
        guard let pod = row.pods.first else { return .string("absent") }
        if pod.nodeName == nil { return .array([.string("Pending"), .string(pod.podScheduled?.message ?? "")]) }
        return .string(pod.state == "Running" ? "Running" : "Waiting")
    }
}
