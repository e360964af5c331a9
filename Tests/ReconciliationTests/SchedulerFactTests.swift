import Kubernetes
import Reconciliation
import Testing

/// The facts behind a rejection, from which explanations derive the field, the value on the node and the fix.
@Suite struct SchedulerFactTests {
    private static func world(_ yaml: String) -> (world: SchedulerWorld, pods: [Pod]) {
        var world = SchedulerWorld()
        var pods: [Pod] = []
        for object in SchedulerWorld.read(Array(yaml.utf8)) {
            if case .pod(let pod) = object, pod.spec.nodeName.isEmpty { pods.append(pod) } else { world.add(object) }
        }
        return (world, pods)
    }

    private static func rejection(_ yaml: String) -> NodeRejection? {
        var (world, pods) = world(yaml)
        guard let pod = pods.first,
            case .unschedulable(let failure) = world.schedule(world.podInfo(pod.metadata, pod.spec), name: "p", pinnedTo: "n1")
        else { return nil }
        return failure.rejections.first
    }

    private static let node = """
        {apiVersion: v1, kind: Node, metadata: {name: n1, labels: {zone: a}}, status: {capacity: {cpu: 1, memory: 1Gi, pods: 2}}}
        ---
        """

    @Test func shortResource() {
        let found = Self.rejection(
            Self.node + """

                {apiVersion: v1, kind: Pod, metadata: {name: old}, spec: {nodeName: n1, containers: [{name: c, resources: {requests: {cpu: 950m}}}]}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, resources: {requests: {cpu: 100m}}}]}}
                """)
        #expect(found?.plugin == "NodeResourcesFit")
        #expect(
            found?.facts == [
                RejectionFact(NodeResourcesFitFact.resource(InsufficientResource(name: "cpu", asked: 100, free: 50, allocatable: 1000)))
            ])
        #expect(found?.resolvable == true)
    }

    @Test func tooManyPods() {
        let pod = "{apiVersion: v1, kind: Pod, metadata: {name: old}, spec: {nodeName: n1, containers: [{name: c}]}}\n---\n"
        let found = Self.rejection(
            Self.node + "\n" + pod + pod + "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c}]}}")
        #expect(found?.facts == [RejectionFact(NodeResourcesFitFact.pods(running: 2, allowed: 2))])
    }

    @Test func takenPort() {
        let found = Self.rejection(
            Self.node + """

                {apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {nodeName: n1, containers: [{name: c, ports: [{hostPort: 80}]}]}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, ports: [{hostPort: 80, hostIP: 10.0.0.1}]}]}}
                """)
        let fact = found?.facts.first?.as(NodePortsFact.self)
        #expect(fact?.port.description == "10.0.0.1:80/TCP")
        #expect(fact?.holder == "default/web")
        #expect(found?.facts.first?.as(VolumeBindingFact.self) == nil)
    }

    @Test func missingLabel() {
        let found = Self.rejection(
            Self.node + "\n{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {nodeSelector: {disk: ssd}, containers: [{name: c}]}}")
        #expect(found?.facts == [RejectionFact(NodeAffinityFact(.selector(key: "disk", value: "ssd", actual: nil)))])
    }

    @Test func avoidedPod() {
        let found = Self.rejection(
            Self.node + """

                {apiVersion: v1, kind: Pod, metadata: {name: loud, labels: {app: loud}}, spec: {nodeName: n1, containers: [{name: c}]}}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  containers: [{name: c}]
                  affinity:
                    podAntiAffinity:
                      requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {matchLabels: {app: loud}}}]
                """)
        #expect(
            found?.facts == [
                RejectionFact(InterPodAffinityFact.podAntiAffinity(term: 0, key: "zone", domain: "a", holder: "default/loud"))
            ])
    }

    @Test func existingPodAntiAffinity() {
        let found = Self.rejection(
            Self.node + """

                apiVersion: v1
                kind: Pod
                metadata: {name: shy}
                spec:
                  nodeName: n1
                  containers: [{name: c}]
                  affinity:
                    podAntiAffinity:
                      requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {matchLabels: {app: loud}}}]
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: p, labels: {app: loud}}, spec: {containers: [{name: c}]}}
                """)
        #expect(
            found?.facts == [RejectionFact(InterPodAffinityFact.existingPodAntiAffinity(key: "zone", domain: "a", holder: "default/shy"))])
    }

    @Test func missingClaim() {
        var (world, pods) = Self.world(
            Self.node + """

                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec: {containers: [{name: c}], volumes: [{name: v, persistentVolumeClaim: {claimName: data}}]}
                """)
        let decision = pods.first.map { world.schedule(world.podInfo($0.metadata, $0.spec), name: "p", pinnedTo: "n1") }
        guard case .unschedulable(let failure)? = decision else {
            Issue.record("\(String(describing: decision))")
            return
        }
        #expect(failure.preFilter == "VolumeRestrictions")
        #expect(failure.facts == [RejectionFact(MissingClaimFact(claim: "data"))])
    }
}
