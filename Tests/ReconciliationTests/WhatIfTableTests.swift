import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// The table of what-ifs says for every combination of options what the whole model says of the changed input.
struct WhatIfTableTests {
    /// The compared part of a row: everything about the pods on the node.
    struct Answer: Hashable {
        let shouldRun: Bool
        let shouldContinue: Bool
        let states: [String]
        let message: String?

        init(_ row: NodeRow) {
            shouldRun = row.shouldRun
            shouldContinue = row.shouldContinue
            states = row.pods.map { "\($0.state) \($0.ready) \($0.nodeName ?? "-")" }
            // The scheduler's message counts nodes, which changes with other nodes.
            message = row.pods.compactMap { $0.podScheduled?.reason }.first
        }
    }

    static func expectAgreement(_ step: Scenario.Step, _ name: String) -> Int {
        let outcome = run(Scenario(steps: [step])).steps[0]
        var compared = 0
        for set in outcome.daemonSets {
            guard
                let table = WhatIfTable(
                    step, daemonSet: set.key, outcome: outcome, version: .latest, answer: Answer.init)
            else { continue }
            for combination in 0..<(1 << table.options.count) {
                let on = table.options.indices.filter { combination & (1 << $0) != 0 }
                let changed = run(Scenario(steps: [step.applying(on.map { table.options[$0] }, to: set.key)])).steps[0]
                let rows = changed.daemonSets.first { $0.key == set.key }?.nodes ?? []
                for (row, whole) in zip(table.rows, rows) {
                    let index = row.options.enumerated().reduce(0) { on.contains($1.element) ? $0 | 1 << $1.offset : $0 }
                    #expect(row.node == whole.node && row.answers[index] == Answer(whole), "\(name), \(row.node), options \(on)")
                    compared += 1
                }
            }
        }
        return compared
    }

    @Test func tablesOfRecordedCasesAgreeWithTheWholeModel() throws {
        var compared = 0
        for name in PlacementTests.cases {
            let scenario = Scenario(yaml: [text(try CaseFiles.data("placement/\(name).yaml"))])
            if let step = scenario.steps.first { compared += Self.expectAgreement(step, name) }
        }
        #expect(compared > 1_000, "\(compared)")
    }

    private static let manifest = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec: {SPEC, containers: [{name: c, image: i, resources: {requests: {cpu: 100m}}}]}
        """

    @Test(arguments: [
        "tolerations: [{operator: Exists}]",
        "tolerations: [{key: node-role.kubernetes.io/control-plane, operator: Exists}, {key: nvidia.com/gpu, operator: Exists}]",
        "nodeSelector: {kubernetes.io/os: linux, topology.kubernetes.io/zone: zone-a}",
        "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: "
            + "[{key: topology.kubernetes.io/zone, operator: In, values: [zone-a]}]}, {matchExpressions: "
            + "[{key: node-role.kubernetes.io/control-plane, operator: Exists}]}]}}}, tolerations: [{operator: Exists}]",
        "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: topology.kubernetes.io/zone, "
            + "labelSelector: {matchLabels: {app: agent}}}]}}, tolerations: [{operator: Exists, effect: NoSchedule}]",
    ])
    func tablesAgreeOnTheReferenceCluster(spec: String) throws {
        let step = Scenario(Cluster.reference, yaml: [text(Self.manifest.replacing("SPEC", with: spec).utf8)]).steps[0]
        #expect(Self.expectAgreement(step, spec) >= 8 * 4)
    }

    @Test func manyNodesNeedFewRuns() throws {
        let spec = "tolerations: [{key: a, operator: Exists}, {key: b, operator: Exists}]"
        var nodes: [KubernetesObject] = []
        for number in 0..<40 {
            var node = Node()
            node.metadata.name = "n\(number)"
            var taint = Taint()
            taint.key = ["a", "b", "c", "d"][number % 4]
            taint.effect = TaintEffect.noSchedule
            node.spec.taints = [taint]
            nodes.append(.node(node))
        }
        let step = Scenario(Cluster(objects: nodes), yaml: [text(Self.manifest.replacing("SPEC", with: spec).utf8)]).steps[0]
        let world = try #require(WhatIfSetup(step, daemonSet: "default/agent"))
        let options = WhatIfOption.all(world.daemonSet, on: world.nodes)
        #expect(options.count == 5 && world.isIndependent)
        let plan = try #require(WhatIfPlan(options, in: world))
        #expect(plan.runs == [0, 0b1111])
        #expect(Self.expectAgreement(step, "forty nodes") == 40 << 5)
    }

    @Test func scenariosThatDoMoreHaveNoTable() {
        var step = Scenario.Step(name: "x")
        #expect(WhatIfSetup(step, daemonSet: "default/agent") == nil)
        step.changes = [.delete(Scenario.Target(kind: "Node", namespace: "", name: "n"), propagation: .deletePods)]
        #expect(WhatIfSetup(step, daemonSet: "default/agent") == nil)
    }
}
