import Testing

@testable import Reconciliation

struct PodGarbageCollectorTests {
    @Test func collectsPodsOfDeletedNodesOnly() {
        var cluster = ClusterState()
        cluster.nodes.addSlot(named: "a")
        cluster.nodes.set(Parts.node("a"), at: 0)
        let id = Parts.addPod("p", to: &cluster)
        cluster.bind(id, to: 0)
        #expect(PodGarbageCollector.orphanedPods(of: 0, cluster).isEmpty)
        cluster.nodes.set(nil, at: 0)
        #expect(Array(PodGarbageCollector.orphanedPods(of: 0, cluster)) == [id])
    }
}
