import Kubernetes
import Reconciliation
import Testing

/// The built-in cluster, and the recorded result of a running control plane (1.36.2) for a plain agent.
struct ReferenceClusterTests {
    private static let agent = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent, namespace: kube-system}
        spec:
          selector: {matchLabels: {name: agent}}
          template:
            metadata: {labels: {name: agent}}
            spec:
              tolerations: [{key: node-role.kubernetes.io/master, effect: NoSchedule}]
              containers: [{name: main, image: i, resources: {requests: {cpu: 100m, memory: 200Mi}}}]
        """

    private static let outcome: DaemonSetOutcome? = cluster(agent).daemonSets.first.flatMap { set in
        run(Scenario(Cluster.reference.with(set), documents: [])).steps[0].daemonSets.first
    }

    private static func states(_ set: DaemonSetOutcome) -> [String: String] {
        Dictionary(uniqueKeysWithValues: set.nodes.map { ($0.node, $0.pods.first?.state ?? "absent") })
    }

    @Test func placesAsRecorded() throws {
        let set = try #require(Self.outcome)
        #expect(
            Self.states(set) == [
                "control-plane-1": "absent", "control-plane-old": "Running", "gpu-1": "absent", "worker-1": "Running",
                "worker-2": "Running",
                "worker-cordoned": "Running", "worker-full": "Pending", "worker-notready": "absent",
            ])
        #expect(
            set.nodes.first { $0.node == "worker-full" }?.pods.first?.podScheduled?.message
                == "0/8 nodes are available: 1 Insufficient cpu, 1 Insufficient memory, 7 node(s) didn't satisfy plugin(s) [NodeAffinity]. no new claims to deallocate, preemption: 0/8 nodes are available: 1 No preemption victims found for incoming pod, 7 Preemption is not helpful for scheduling."
        )
        #expect((set.status.desired, set.status.current, set.status.ready, set.status.unavailable) == (5, 5, 4, 1))
    }

    @Test func explainsEachNodeThatLacksAPod() throws {
        let set = try #require(Self.outcome)
        let actual = set.nodes.compactMap { row in
            row.explanation.map { "\(row.node) \($0.decider) \($0.rule) \($0.field?.description ?? "-")" }
        }
        #expect(
            actual == [
                "control-plane-1 controller untolerated-taint spec.template.spec.tolerations",
                "gpu-1 controller untolerated-taint spec.template.spec.tolerations",
                "worker-full scheduler insufficient-resource spec.template.spec.containers[0].resources.requests",
                "worker-notready controller node-not-ready spec.template.spec.tolerations",
            ])
        let full = set.nodes.first { $0.node == "worker-full" }?.explanation
        #expect(full?.change?.action == .set(yaml: "{cpu: 50m, memory: 192Mi}"))
        #expect(set.remarks.map(\.id.name).contains("master-only-toleration"))
        #expect(set.remarks.map(\.id.name).contains("cordon-does-not-stop"))
        #expect(set.remarks.map(\.id.name).contains("equal-priority"))
    }
}
