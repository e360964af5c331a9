import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// What an outcome shows about a DaemonSet beside the state of its pods: Services, rollouts and pod churn.
struct ObservationTests {
    private static let cluster = """
        {apiVersion: v1, kind: Node, metadata: {name: n1}, status: {capacity: {cpu: 1, memory: 1Gi, pods: 9}}}
        ---
        {apiVersion: v1, kind: Node, metadata: {name: n2}, status: {capacity: {cpu: 1, memory: 1Gi, pods: 9}}}
        ---
        {apiVersion: v1, kind: Node, metadata: {name: n3}, spec: {taints: [{key: a, effect: NoSchedule}]}, status: {capacity: {cpu: 1, pods: 9}}}

        """

    private static func set(image: String = "i:1", surge: Bool = false) -> String {
        let budget = surge ? "{maxSurge: 1, maxUnavailable: 0}" : "{maxUnavailable: 1}"
        return """
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: agent}
            spec:
              selector: {matchLabels: {app: agent}}
              updateStrategy: {type: RollingUpdate, rollingUpdate: \(budget)}
              template:
                metadata: {labels: {app: agent}}
                spec: {containers: [{name: c, image: "\(image)", ports: [{name: http, containerPort: 80}]}]}

            """
    }

    private static func service(_ spec: String, name: String = "agents") -> String {
        "---\n{apiVersion: v1, kind: Service, metadata: {name: \(name)}, spec: {\(spec)}}\n"
    }

    private static let step = "---\n{apiVersion: dsdoc.dev/v1alpha1, kind: Step, name: next}\n"

    private static func outcome(_ parts: String...) -> Outcome { run(Scenario(yaml: [text((cluster + parts.joined()).utf8)])) }

    private static func services(_ parts: String...) -> [[ServiceReachability]] {
        run(Scenario(yaml: [text((cluster + parts.joined()).utf8)])).steps.map { $0.daemonSets[0].services }
    }

    @Test func servicesReachReadyPods() throws {
        let port = "ports: [{name: web, port: 80, targetPort: http}, {port: 81, targetPort: metrics}]"
        let steps = Self.services(
            Self.set(), Self.service("selector: {app: agent}, clusterIP: None, \(port)"),
            Self.service("selector: {app: other}", name: "others"), Self.service("type: ExternalName, externalName: x", name: "external"))
        let reach = try #require(steps[0].first)
        #expect(steps[0].count == 1)
        #expect(reach.name == "agents" && reach.namespace == "default" && reach.routing == .headless)
        #expect(reach.endpoints == ["n1", "n2"] && reach.withoutEndpoint == ["n3"])
        #expect(reach.srvRecords == ["_web._tcp"] && reach.unknownPorts == ["metrics"])
    }

    @Test func aDeletedServiceReachesNothing() {
        let local = Self.service("selector: {app: agent}, internalTrafficPolicy: Local")
        let delete = "---\n{apiVersion: dsdoc.dev/v1alpha1, kind: Delete, target: {kind: Service, name: agents}}\n"
        let steps = Self.services(Self.set(), local, Self.step, delete)
        #expect(steps[0].map(\.routing) == [.local] && steps[1].isEmpty)
    }

    @Test(arguments: [(false, 1, 0), (true, 0, 1)])
    func rolloutsUseTheirBudget(surge: Bool, unavailable: Int, surging: Int) throws {
        let outcome = Self.outcome(Self.set(surge: surge), Self.step, Self.set(image: "i:2", surge: surge))
        let observations = TraceObservations(outcome)
        #expect(observations.of("default/agent", inStep: 0)?.rollout == nil)
        let rollout = try #require(observations.of("default/agent", inStep: 1)?.rollout)
        #expect(rollout.unavailable == unavailable && rollout.surge == surging)
        #expect(rollout.budget.maxUnavailable == unavailable && rollout.budget.maxSurge == surging)
    }

    @Test func churnCountsPodsOfTheStep() throws {
        let observations = TraceObservations(Self.outcome(Self.set(), Self.step, Self.set(image: "i:2")))
        let first = try #require(observations.of("default/agent", inStep: 0)?.podChurn)
        #expect(first.created == 2 && first.deleted == 0 && first.replacedOn.isEmpty)
        let second = try #require(observations.of("default/agent", inStep: 1)?.podChurn)
        #expect(second.created == 2 && second.deleted == 2 && Set(second.replacedOn) == ["n1", "n2"])
        #expect(observations.of("default/other", inStep: 1) == nil && observations.of("default/agent", inStep: 2) == nil)
    }
}
