import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// What kubectl printed of settled clusters: explained as it is, each DaemonSet keeps the status in the file, and no pod is created, adopted or ended.
struct DumpTests {
    @Test(arguments: try CaseFiles.all(in: "dumps", suffix: "yaml").map(\.lastPathComponent))
    func nothingMoves(_ file: String) throws {
        let cluster = Cluster(yaml: text(try CaseFiles.data("dumps/\(file)")))
        let step = try #require(run(Scenario(cluster, documents: [])).steps.first)
        #expect(step.errors.map(\.message) == [])
        #expect(!cluster.daemonSets.isEmpty && step.daemonSets.count == cluster.daemonSets.count)
        for daemonSet in cluster.daemonSets {
            let (name, namespace) = (daemonSet.metadata.name, daemonSet.metadata.namespace)
            let outcome = try #require(step.daemonSets.first { $0.name == name && $0.namespace == namespace })
            #expect(Self.numbers(outcome.status) == Self.numbers(daemonSet.status), "\(outcome.key)")
        }
        let moves: Set<PodVerb> = [.created, .terminating, .adopted, .orphaned]
        #expect(step.podVerbs.filter { !moves.isDisjoint(with: $0.counts.keys) }.map(\.owner) == [])
    }

    /// Pods of one node and age: the older by its creation is the one that counts, whatever their names are.
    @Test func theOldestPodOfANodeCounts() throws {
        let cluster = Cluster(yaml: text(try CaseFiles.data("dumps/mid-surge.yaml")))
        let step = try #require(run(Scenario(cluster, documents: [])).steps.first)
        #expect(step.daemonSets.map(\.status.updated) == [0])
        #expect(step.daemonSets.map(\.status.ready) == [2])
    }

    private static func numbers(_ status: StatusNumbers) -> [Int] {
        [status.desired, status.current, status.misscheduled, status.ready, status.updated, status.available]
    }

    private static func numbers(_ status: DaemonSetStatus) -> [Int] {
        [
            status.desiredNumberScheduled, status.currentNumberScheduled, status.numberMisscheduled, status.numberReady,
            status.updatedNumberScheduled, status.numberAvailable,
        ].map { Int($0) }
    }
}
