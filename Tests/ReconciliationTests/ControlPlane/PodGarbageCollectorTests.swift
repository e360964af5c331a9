import Testing

@testable import Reconciliation

struct PodGarbageCollectorTests {
    @Test func collectsPodsOfDeletedNodesOnly() {
        var cluster = ClusterState()
        cluster.nodes.addSlot(named: "a")
        cluster.nodes.set(Parts.node("a"), at: 0)
        let id = Parts.addPod("p", to: &cluster)
        cluster.bind(id, to: 0)
        #expect(PodGarbageCollector.podsToRemove(from: 0, cluster).isEmpty)
        cluster.nodes.set(nil, at: 0)
        #expect(PodGarbageCollector.podsToRemove(from: 0, cluster) == [id])
    }

    /// The taint `out-of-service` tells that a node that is not ready will not come back: its terminating pods are removed.
    @Test(arguments: [("Unknown", true), ("False", true), ("True", false)])
    func removesTerminatingPodsOfNodesOutOfService(_ ready: String, _ removes: Bool) {
        var cluster = ClusterState()
        cluster.nodes.addSlot(named: "a")
        cluster.nodes.set(Parts.node("a", taints: [Parts.noExecute("node.kubernetes.io/out-of-service")], ready: ready), at: 0)
        let id = Parts.addPod("p", to: &cluster)
        let staying = Parts.addPod("q", to: &cluster)
        for id in [id, staying] { cluster.bind(id, to: 0) }
        cluster[id].terminating = true
        #expect(PodGarbageCollector.podsToRemove(from: 0, cluster) == (removes ? [id] : []))
    }
}
