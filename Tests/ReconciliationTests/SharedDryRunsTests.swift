import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Fixes for many Pending pods: alike pods share their dry runs, and the work is limited.
struct SharedDryRunsTests {
    /// Two nodes with room for two pods each, and DaemonSets of which most stay Pending.
    private static func scenario(daemonSets: Int, requests: (Int) -> String) -> Scenario {
        let nodes = (1...2).map { number in
            """
            apiVersion: v1
            kind: Node
            metadata: {name: n\(number)}
            status: {allocatable: {cpu: "8", pods: "2"}}
            """
        }
        let sets = (0..<daemonSets).map { number in
            """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: a\(number)}
            spec:
              selector: {matchLabels: {a: b\(number)}}
              template:
                metadata: {labels: {a: b\(number)}}
                spec:
                  containers: [{name: c, image: "x:1", resources: {requests: {cpu: \(requests(number))}}}]
            """
        }
        return Scenario(yaml: [text((nodes + sets).joined(separator: "\n---\n").utf8)])
    }

    private static func step(_ scenario: Scenario, limit: Int = SharedDryRuns.limit) throws -> StepOutcome {
        try #require(run(scenario, version: .latest, dryRunLimit: limit).steps.last)
    }

    /// The sentences of a DaemonSet's fixes, its own name left out.
    private static func fixes(_ set: DaemonSetOutcome) -> [String?] { set.nodes.map { $0.explanation?.fix?.english } }

    /// With a limit that is enough for one DaemonSet, those with the same requests are explained as well, and each as if it were alone.
    @Test func alikePodsShareTheirDryRuns() throws {
        let alike = Self.scenario(daemonSets: 30) { _ in "10m" }
        let step = try Self.step(alike, limit: 20)
        let pending = step.daemonSets.filter { $0.status.ready == 0 }
        #expect(pending.count == 28)
        let first = Self.fixes(try #require(pending.first))
        #expect(first.allSatisfy { $0?.contains("set `priorityClassName: system-node-critical`; it preempts `") == true })
        for set in pending {
            #expect(Self.fixes(set) == first, "\(set.name)")
            #expect(!set.remarks.contains { $0.id == "fixes-not-tried" })
        }
        #expect(try Self.step(alike).daemonSets.map(Self.fixes) == step.daemonSets.map(Self.fixes))
    }

    /// Where the limit is reached, the answer says so and proposes nothing that was not tried.
    @Test func fixesAreTriedUpToALimit() throws {
        let different = Self.scenario(daemonSets: 30) { "\(10 + $0)m" }
        let pending = try Self.step(different, limit: 20).daemonSets.filter { $0.status.ready == 0 }
        #expect(pending.count == 28)
        let (tried, untried) = (pending.prefix(2), pending.suffix(10))
        for set in tried {
            #expect(Self.fixes(set).allSatisfy { $0 != nil }, "\(set.name)")
            #expect(!set.remarks.contains { $0.id == "fixes-not-tried" })
        }
        for set in untried {
            #expect(Self.fixes(set).allSatisfy { $0 == nil }, "\(set.name)")
            let remark = set.remarks.first { $0.id == "fixes-not-tried" }?.text.english
            #expect(remark?.hasPrefix("Fixes for 2 nodes are not tried") == true)
        }
    }

    /// Of many classes, one of each group with the same victims is tried: the lowest, as if each were.
    @Test(arguments: [1, 40]) func theLowestClassThatHelpsIsProposed(_ classes: Int) throws {
        let priorities = (1...classes).map { number in
            "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: p\(number)}, value: \(number)}"
        }
        let sets = ["a", "b", "c"].map { name in
            let priority = name == "c" ? "" : "priorityClassName: p\(classes), "
            return """
                {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: \(name)}, spec: {selector: {matchLabels: {a: \(name)}}, template: {
                metadata: {labels: {a: \(name)}}, spec: {\(priority)containers: [{name: c, image: "x:1"}]}}}}
                """
        }
        let node = "{apiVersion: v1, kind: Node, metadata: {name: n1}, status: {allocatable: {cpu: 8, pods: 2}}}"
        let higher = "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: q}, value: 1000}"
        let scenario = Scenario(yaml: [text((priorities + [higher, node] + sets).joined(separator: "\n---\n").utf8)])
        let fixes = Self.fixes(try #require(Self.step(scenario).daemonSets.first { $0.name == "c" }))
        #expect(fixes == ["set `priorityClassName: q`; it preempts `b@n1`"])
    }
}
