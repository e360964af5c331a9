import Diagnostics
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Pods of a dump whose DaemonSet has been updated before: which are up to date, and why others are not.
struct ExistingPodsTests {
    private static func daemonSet(image: String, live generation: Int? = nil, annotations: String = "") -> String {
        let live = generation.map {
            #"uid: "00000000-0000-0000-0000-000000000001", generation: \#($0), annotations: {deprecated.daemonset.template.generation: "\#($0)"}, "#
        }
        return """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {\(live ?? "")name: agent, namespace: obs}
            spec:
              selector: {matchLabels: {app: agent}}
              template:
                metadata: {labels: {app: agent}, annotations: {\(annotations)}}
                spec: {containers: [{name: main, image: "\(image)"}]}
            """
    }

    private static func node(_ name: String) -> String { "apiVersion: v1\nkind: Node\nmetadata: {name: \(name), uid: node-\(name)}" }

    private static func pod(on node: String, image: String, hash: String, generation: Int, isOrphan: Bool = false) -> String {
        let owner = #"[{apiVersion: apps/v1, kind: DaemonSet, name: agent, uid: "00000000-0000-0000-0000-000000000001", controller: true}]"#
        return """
            apiVersion: v1
            kind: Pod
            metadata:
              name: agent-\(node)
              namespace: obs
              uid: pod-\(node)
              labels: {app: agent, controller-revision-hash: \(hash), pod-template-generation: "\(generation)"}
              ownerReferences: \(isOrphan ? "[]" : owner)
            spec: {nodeName: \(node), containers: [{name: main, image: "\(image)"}]}
            status: {phase: Running, conditions: [{type: Ready, status: "True"}]}
            """
    }

    private static func revision(_ number: Int, image: String, hash: String) -> String {
        """
        apiVersion: apps/v1
        kind: ControllerRevision
        metadata:
          name: agent-\(hash)
          namespace: obs
          labels: {app: agent, controller-revision-hash: \(hash)}
          ownerReferences: [{apiVersion: apps/v1, kind: DaemonSet, name: agent, uid: "00000000-0000-0000-0000-000000000001", controller: true}]
        data:
          spec:
            template:
              $patch: replace
              metadata: {creationTimestamp: null, labels: {app: agent}}
              spec: {containers: [{name: main, image: "\(image)"}]}
        revision: \(number)
        """
    }

    /// The state once the manifest is applied to the cluster: how many pods were created, and the remarks on outdated pods.
    private static func apply(_ manifest: String, to cluster: [String]) throws -> (created: Int, updated: Int, remarks: [String]) {
        let text = { (documents: [String]) in
            MappedText(file: FileID(rawValue: 0), bytes: Array(documents.joined(separator: "\n---\n").utf8))
        }
        let step = try #require(run(Scenario(Cluster(yaml: text(cluster)), yaml: [text([manifest])])).steps.first)
        let set = try #require(step.daemonSets.first)
        let created = TraceObservations(Outcome(version: .latest, steps: [step])).of("obs/agent", inStep: 0)?.podChurn.created ?? 0
        return (created, set.status.updated, set.remarks.filter { $0.id == "outdated-pods" }.map(\.text.english))
    }

    private static let nodes = ["a", "b"].map(node)

    @Test(arguments: [1, 7]) func podsOfTheTemplateAreUpToDateWhateverTheirNumber(_ generation: Int) throws {
        let pods = ["a", "b"].map { Self.pod(on: $0, image: "a:1", hash: "abc", generation: generation) }
        let result = try Self.apply(Self.daemonSet(image: "a:1"), to: Self.nodes + pods)
        #expect(result == (0, 2, []))
    }

    @Test func orphansOfTheTemplateAreUpToDate() throws {
        let pods = ["a", "b"].map { Self.pod(on: $0, image: "a:1", hash: "abc", generation: 7, isOrphan: true) }
        #expect(try Self.apply(Self.daemonSet(image: "a:1"), to: Self.nodes + pods) == (0, 2, []))
    }

    @Test func podsOfAnotherTemplateAreReplacedAndNamed() throws {
        let pods = [
            Self.pod(on: "a", image: "a:1", hash: "abc", generation: 7), Self.pod(on: "b", image: "a:2", hash: "def", generation: 8),
        ]
        let result = try Self.apply(Self.daemonSet(image: "a:2"), to: Self.nodes + pods)
        #expect(result.created == 1 && result.updated == 2)
        #expect(
            result.remarks == [
                "1 pod of the input (a) is outdated: `spec.template.spec.containers[0].image` is `a:2` in the template and `a:1` in the pods. The input has neither the live DaemonSet nor its ControllerRevisions, so the pods are compared with the template."
            ])
    }

    /// A new template has a later generation than all pods, also than one whose number is small.
    @Test(arguments: [1, 2]) func noPodOfAnotherTemplateIsUpToDate(_ generation: Int) throws {
        let pods = ["a", "b"].map { Self.pod(on: $0, image: "a:1", hash: "abc", generation: generation) }
        let result = try Self.apply(Self.daemonSet(image: "a:2"), to: Self.nodes + pods)
        #expect(result.created == 2 && result.updated == 2 && result.remarks.count == 1)
    }

    @Test func theLiveDaemonSetSaysWhichPodsAreUpToDate() throws {
        let live = Self.daemonSet(image: "a:2", live: 8)
        let pods = [
            Self.pod(on: "a", image: "a:1", hash: "abc", generation: 7), Self.pod(on: "b", image: "a:2", hash: "def", generation: 8),
        ]
        let result = try Self.apply(Self.daemonSet(image: "a:2"), to: Self.nodes + pods + [live])
        #expect(result.created == 1 && result.updated == 2)
        #expect(
            result.remarks == [
                "1 pod of the input (a) is outdated: `spec.template.spec.containers[0].image` is `a:2` in the template and `a:1` in the pods."
            ])
    }

    @Test func aManifestThatChangesTheLiveTemplateIsNamed() throws {
        let pods = ["a", "b"].map { Self.pod(on: $0, image: "a:1", hash: "abc", generation: 7) }
        let result = try Self.apply(Self.daemonSet(image: "a:2"), to: Self.nodes + pods + [Self.daemonSet(image: "a:1", live: 7)])
        #expect(result.created == 2 && result.updated == 2)
        #expect(
            result.remarks == [
                "The manifest changes the template of the live DaemonSet; 2 pods of the input (a, b) are outdated: `spec.template.spec.containers[0].image` is `a:2` in the template and `a:1` in the pods."
            ])
    }

    @Test func aRestartOfTheLiveDaemonSetIsNotUndone() throws {
        let restart = #"kubectl.kubernetes.io/restartedAt: "2026-11-01T00:00:00Z""#
        let pods = ["a", "b"].map { Self.pod(on: $0, image: "a:1", hash: "abc", generation: 7) }
        let live = Self.daemonSet(image: "a:1", live: 7, annotations: restart)
        #expect(try Self.apply(Self.daemonSet(image: "a:1"), to: Self.nodes + pods + [live]) == (0, 2, []))
    }

    /// The pods of the revision that the manifest returns to are up to date, although later ones exist.
    @Test(arguments: [true, false]) func aRollbackFindsItsRevision(_ isLive: Bool) throws {
        let pods = [
            Self.pod(on: "a", image: "a:1", hash: "abc", generation: 7), Self.pod(on: "b", image: "a:2", hash: "def", generation: 8),
        ]
        let revisions = [Self.revision(3, image: "a:1", hash: "abc"), Self.revision(4, image: "a:2", hash: "def")]
        let live = isLive ? [Self.daemonSet(image: "a:2", live: 8)] : []
        let result = try Self.apply(Self.daemonSet(image: "a:1"), to: Self.nodes + pods + revisions + live)
        #expect(result.updated == 2 && result.remarks.count == 1)
        // With the live DaemonSet its own rollout comes first.
        #expect(result.created == (isLive ? 3 : 1))
    }
}
