import Kubernetes
import Testing

@testable import Reconciliation

/// A feature that a version of Kubernetes lacks has no effect.
struct VersionTests {
    private static func state(_ template: String, _ version: String) throws -> String {
        let text = """
            {apiVersion: v1, kind: Node, metadata: {name: n1, labels: {zone: z}}, status: {allocatable: {cpu: '1', memory: 1Gi, pods: '9'}}}
            ---
            {apiVersion: v1, kind: Pod, metadata: {name: other, labels: {app: a, track: old}}, spec: {nodeName: n1, containers: [{name: c, image: x}]}}
            ---
            {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {app: a, track: new}},
              template: {metadata: {labels: {app: a, track: new}}, spec: {containers: [{name: c, image: x}], \(template)}}}}
            """
        let version = try #require(KubernetesVersion(version))
        return run(scenario(text), version: version).steps[0].daemonSets[0].nodes[0].pods[0].state
    }

    /// A pod's own resources count since 1.34.
    @Test(arguments: [("1.33", "Running"), ("1.34", "Pending"), ("1.36", "Pending")])
    func podLevelResources(version: String, expected: String) throws {
        #expect(try Self.state("resources: {requests: {cpu: '2'}}", version) == expected)
    }

    /// `matchLabelKeys` of pod affinity counts since 1.31: before, the term avoids pods of every track.
    @Test(arguments: [("1.30", "Pending"), ("1.31", "Running"), ("1.36", "Running")])
    func labelKeysOfPodAffinity(version: String, expected: String) throws {
        let term = "{topologyKey: zone, labelSelector: {matchLabels: {app: a}}, matchLabelKeys: [track]}"
        let affinity = "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [\(term)]}}"
        #expect(try Self.state(affinity, version) == expected)
    }
}
