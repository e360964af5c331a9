import Kubernetes
import TestSupport
import Testing

/// What an update can change, and which errors are tolerated because the old object had them.
@Suite struct UpdateTests {
    static let base = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent, namespace: kube-system}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec:
              hostNetwork: true
              containers:
                - name: main
                  image: example.com/agent:1
        """

    static func verdict(_ old: String, _ new: String) throws -> UpdateVerdict {
        reviewUpdate(try DefaultTests.daemonSet(old), try DefaultTests.daemonSet(new))
    }

    /// Fields of the pod's specification that are errors in a new object, and tolerated where the old object had them.
    static let tolerated = [
        "tolerations: [{key: a, operator: Gt, value: \"5\"}]",
        "securityContext: {sysctls: [{name: net.ipv4.ip_forward, value: \"1\"}]}",
        "securityContext: {seLinuxChangePolicy: MountOption}",
        "hostUsers: false",
        "topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {a: b c}}}]",
        "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: "
            + "[{matchExpressions: [{key: a, operator: In, values: [b c]}]}]}}}",
        "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
            + "[{topologyKey: z, labelSelector: {matchExpressions: [{key: a, operator: In, values: [b c]}]}}]}}",
        "volumes: [{name: t, projected: {sources: [{serviceAccountToken: {path: ../t}}]}}]",
        "initContainers: [{name: i, image: a, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}]",
        "initContainers: [{name: i, image: a, resources: {limits: {cpu: 1, hugepages-2Mi: 3Mi}}}]",
    ]

    @Test(arguments: tolerated)
    func toleratesExistingValues(_ field: String) throws {
        let broken = Self.base.replacing("hostNetwork: true", with: "hostNetwork: true\n      \(field)")
        let edited = broken.replacing("agent:1", with: "agent:2")
        #expect(review(try #require(readDocuments(broken.utf8).first)).accepted == false)
        #expect(try Self.verdict(Self.base, broken).isAccepted == false)
        #expect(try Self.verdict(broken, edited).message == nil)
    }

    @Test func countsGenerations() throws {
        let old = Self.base.replacing(
            "metadata: {name: agent,",
            with: "metadata: {generation: 7, annotations: {deprecated.daemonset.template.generation: \"3\"}, name: agent,")
        let same = try Self.verdict(old, Self.base)
        #expect(same.generation == .init(old: 7, new: 7) && same.templateGeneration == .init(old: 3, new: 3))
        let image = try Self.verdict(old, Self.base.replacing("agent:1", with: "agent:2"))
        #expect(image.generation == .init(old: 7, new: 8) && image.templateGeneration == .init(old: 3, new: 4))
        let strategy = try Self.verdict(old, Self.base.replacing("spec:\n  selector", with: "spec:\n  minReadySeconds: 5\n  selector"))
        #expect(strategy.generation == .init(old: 7, new: 8) && strategy.templateGeneration == .init(old: 3, new: 3))
    }

    /// Another spelling of an amount, and a default that is written out, are no change.
    @Test func comparesValues() throws {
        let old = Self.base.replacing("agent:1", with: "agent:1\n          resources: {limits: {cpu: 1000m}}")
        let new = Self.base.replacing(
            "agent:1", with: "agent:1\n          resources: {limits: {cpu: \"1\"}}\n          imagePullPolicy: IfNotPresent")
        let verdict = try Self.verdict(old, new)
        #expect(verdict.isAccepted && verdict.generation == .init(old: 1, new: 1))
    }

    @Test func warnsOnlyAboutChangedTemplates() throws {
        let old = Self.base.replacing("hostNetwork: true", with: "nodeSelector: {beta.kubernetes.io/os: linux}")
        #expect(try Self.verdict(old, old.replacing("{name: agent,", with: "{labels: {a: b}, name: agent,")).warnings == [])
        #expect(try Self.verdict(old, old.replacing("agent:1", with: "agent:2")).warnings.count == 1)
    }

    @Test func rejectsAnEquivalentSelector() throws {
        let new = Self.base.replacing(
            "{matchLabels: {app: agent}}", with: "{matchExpressions: [{key: app, operator: In, values: [agent]}]}")
        let verdict = try Self.verdict(Self.base, new)
        #expect(verdict.errors.map(\.field) == ["spec.selector"])
        #expect(
            verdict.message == "DaemonSet.apps \"agent\" is invalid: spec.selector: Invalid value: "
                + "{\"matchExpressions\":[{\"key\":\"app\",\"operator\":\"In\",\"values\":[\"agent\"]}]}: field is immutable")
        let document = try #require(readDocuments(new.utf8).first)
        let diagnostic = try #require(verdict.diagnostics(in: document).first)
        #expect(diagnostic.rule == "immutable-field")
        #expect(diagnostic.help?.english.contains("--cascade=orphan") == true)
    }

    /// Metadata is validated by the rules for all kinds, as that of a new object and of an updated one, and by those for DaemonSets.
    @Test func reportsErrorsOfMetadataThreeTimes() throws {
        let image = try Self.verdict(Self.base, Self.base.replacing("image: example.com/agent:1", with: "image: \"\""))
        #expect(image.causes.map(\.field) == ["spec.template.spec.containers[0].image"])
        let label = try Self.verdict(Self.base, Self.base.replacing("{name: agent,", with: "{labels: {\"a b\": c}, name: agent,"))
        #expect(label.causes.map(\.field) == ["metadata.labels", "metadata.labels", "metadata.labels"])
        #expect(label.message?.contains(", metadata.labels") == false)
    }

    /// The selector comes before what is wrong with the new object alone, and metadata before both.
    @Test func reportsTheImmutableSelectorFirst() throws {
        let verdict = try Self.verdict(
            Self.base,
            Self.base.replacing("{matchLabels: {app: agent}}", with: "{matchLabels: {app: other}}")
                .replacing("image: example.com/agent:1", with: "image: \"\""))
        #expect(
            verdict.causes.map(\.field) == ["spec.selector", "spec.template.metadata.labels", "spec.template.spec.containers[0].image"])
    }

    @Test func onlyTheServerSetsTheDeletion() throws {
        let leaving = Self.base.replacing(
            "{name: agent,", with: "{deletionTimestamp: 2024-01-01T00:00:00Z, deletionGracePeriodSeconds: 5, name: agent,")
        let causes = try Self.verdict(Self.base, leaving).causes.map { "\($0.field): \($0.message)" }
        let wanted = [
            "metadata.deletionTimestamp: Invalid value: \"2024-01-01T00:00:00Z\": field is immutable",
            "metadata.deletionGracePeriodSeconds: Invalid value: 5: field is immutable",
        ]
        #expect(causes == wanted + wanted)
        #expect(try Self.verdict(leaving, leaving).isAccepted && Self.verdict(leaving, Self.base).isAccepted)
    }

    @Test func rejectsAnotherNamespace() throws {
        let verdict = try Self.verdict(Self.base, Self.base.replacing(", namespace: kube-system", with: ""))
        #expect(
            verdict.causes.map { "\($0.field): \($0.message)" } == ["metadata.namespace: Invalid value: \"default\": field is immutable"])
        let leaving = Self.base.replacing(
            "{name: agent,", with: "{deletionTimestamp: 2024-01-01T00:00:00Z, finalizers: [a/b], name: agent,")
        let held = Self.base.replacing("{name: agent,", with: "{finalizers: [a/b, c/d], name: agent,")
        #expect(
            try Self.verdict(leaving, held).causes.map(\.message)
                == Array(
                    repeating:
                        "Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{\"c/d\"}",
                    count: 2))
    }
}
