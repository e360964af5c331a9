import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Scenarios whose results were derived from the sources of Kubernetes. Comments that begin with `#=` list the complete state after each
/// step: the numbers of each DaemonSet (desired/current/misscheduled/ready/updated/available), its nodes, its events except pod creations
/// and deletions, all other pods, and rejections. `#: 1.33` selects an older Kubernetes.
struct OutcomeCaseTests {
    @Test(arguments: try CaseFiles.all(in: "outcomes", suffix: "yaml").map(\.lastPathComponent))
    func resultsAreAsExpected(_ file: String) throws {
        let data = try CaseFiles.data("outcomes/\(file)")
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        let expected = lines.filter { $0.hasPrefix("#= ") }.map { String($0.dropFirst(3)) }
        var version = KubernetesVersion.latest
        if let asked = lines.first(where: { $0.hasPrefix("#: ") }) {
            version = try #require(KubernetesVersion(String(asked.dropFirst(3))))
        }
        let actual = Self.summary(run(Scenario(yaml: [text(data)]), version: version))
        #expect(!expected.isEmpty)
        #expect(actual == expected, "\(file): \(actual.joined(separator: "\n#= "))")
    }

    /// A selector that excludes the label which a pod gets when it is bound: each pod is released and another created.
    private static func selectorThatReleases(pods: String) -> StepOutcome {
        let scenario = """
            apiVersion: v1
            kind: Node
            metadata: {name: a, labels: {topology.kubernetes.io/zone: x}}
            status: {allocatable: {cpu: '4', memory: 8Gi, pods: \(pods)}}
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: d}
            spec:
              selector:
                matchLabels: {app: d}
                matchExpressions: [{key: topology.kubernetes.io/zone, operator: DoesNotExist}]
              template:
                metadata: {labels: {app: d}}
                spec: {containers: [{name: c, image: 'i:1'}]}
            """
        return run(Scenario(yaml: [text(Data(scenario.utf8))])).steps[0]
    }

    /// The node is never full, so ever more pods are left on it.
    @Test func findsALoopThatAddsPods() {
        let step = Self.selectorThatReleases(pods: "1M")
        #expect(!step.settled)
        #expect(step.otherPods.count > LoopState.comparedCopies)
    }

    /// Once the node is full, a pod stays Pending: more rounds than an endless loop shows are not endless for that.
    @Test func settlesOnceTheNodeIsFull() {
        let pods = LoopDetector<LoopState>.shownRounds + 30
        let step = Self.selectorThatReleases(pods: "'\(pods)'")
        #expect(step.settled)
        #expect(step.otherPods.count == pods)
        #expect(step.daemonSets[0].nodes[0].pods.map(\.state) == ["Pending"])
    }

    /// A pod that is evicted after two seconds, for ever: the loop takes time, and another pod becomes available meanwhile.
    @Test(arguments: [("2", false), ("5", true)]) func findsALoopThatTakesTime(_ seconds: String, _ settles: Bool) {
        let scenario = """
            apiVersion: v1
            kind: Node
            metadata: {name: a}
            spec: {taints: [{key: k, effect: NoExecute}]}
            ---
            apiVersion: v1
            kind: Node
            metadata: {name: b}
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: d}
            spec:
              minReadySeconds: 30
              selector: {matchLabels: {app: d}}
              template:
                metadata: {labels: {app: d}}
                spec:
                  containers: [{name: c, image: 'i:1'}]
                  tolerations: [{key: k, operator: Exists, effect: NoExecute, tolerationSeconds: \(seconds)}]
            """
        let step = run(Scenario(yaml: [text(Data(scenario.utf8))])).steps[0]
        #expect(step.settled == settles)
        #expect(step.daemonSets[0].status.available == (settles ? 0 : 1))
    }

    private static func summary(_ outcome: Outcome) -> [String] {
        outcome.steps.flatMap { step in
            let refused = step.errors.map { "error \($0.code) \($0.object): \($0.message)" }
            let others = step.otherPods.map { "pod \(name($0.namespace, $0.name)) \(state($0))" }
            let lines = refused + step.daemonSets.flatMap(summary) + others + (step.settled ? [] : ["never settles"])
            return lines.map { "\(step.name) \($0)" }
        }
    }

    private static func summary(_ set: DaemonSetOutcome) -> [String] {
        let status = set.status
        let numbers = [status.desired, status.current, status.misscheduled, status.ready, status.updated, status.available]
        let called = name(set.namespace, set.name)
        let rows = set.nodes.map { row in
            "\(called) \(row.node) " + (row.pods.isEmpty ? "absent" : row.pods.map(state).sorted().joined(separator: " + "))
        }
        let events = set.events.filter { !$0.reason.hasPrefix("Successful") }.map { "\(called) event \($0.reason): \($0.message)" }
        return ["\(called) \(numbers.map { String($0) }.joined(separator: "/"))"] + rows + events
    }

    private static func name(_ namespace: String, _ name: String) -> String { namespace == "default" ? name : "\(namespace)/\(name)" }

    private static func state(_ pod: PodState) -> String {
        let unready = pod.state == "Running" && pod.nodeName != nil && !pod.ready
        return pod.state + (unready ? " unready" : "") + (pod.podScheduled.map { ": \($0.message)" } ?? "")
    }
}
