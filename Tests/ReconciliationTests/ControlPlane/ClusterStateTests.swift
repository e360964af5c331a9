import Kubernetes
import Testing

@testable import Reconciliation

struct ClusterStateTests {
    @Test func bindsAndRemovesPods() {
        var cluster = ClusterState()
        cluster.nodes.addSlot(named: "a")
        cluster.nodes.set(Parts.node("a"), at: 0)
        let id = Parts.addPod("p", to: &cluster)
        #expect(cluster.pod(named: "p", in: "default") == id)
        cluster.bind(id, to: 0)
        #expect(Array(cluster.nodes[0].pods) == [id])
        #expect(cluster[id].home === cluster.nodes[0].nodeInfo)
        cluster.remove(id)
        #expect(cluster[id].gone)
        #expect(cluster.nodes[0].pods.isEmpty)
        #expect(cluster.pod(named: "p", in: "default") == nil)
    }

    /// A deleted node keeps its slot and its pods.
    @Test func keepsTheSlotOfADeletedNode() {
        var cluster = ClusterState()
        for name in ["b", "a"] { cluster.nodes.addSlot(named: name) }
        cluster.nodes.set(Parts.node("b"), at: 0)
        cluster.nodes.sort()
        #expect(cluster.nodes.order.slots == [1, 0])
        #expect(cluster.nodes.order.ranks == [1, 0])
        let id = Parts.addPod("p", to: &cluster)
        cluster.bind(id, to: 0)
        cluster.nodes.set(nil, at: 0)
        #expect(!cluster.nodes[0].exists)
        #expect(cluster.nodes[0].name == "b")
        #expect(Array(cluster.nodes[0].pods) == [id])
    }

    /// A quota counts pods until they end or are removed.
    @Test func countsQuotas() {
        var cluster = ClusterState()
        var quota = ResourceQuota()
        quota.metadata.name = "q"
        quota.spec.hard = ["pods": Quantity(value: 9)]
        cluster.policies.quotas["default"] = [quota]
        let first = Parts.addPod("p", to: &cluster)
        let second = Parts.addPod("q", to: &cluster)
        #expect(cluster.quotaUsage["default"]["q"]?["pods"] == Quantity(value: 2))
        cluster.finish(first, .succeeded)
        #expect(cluster.quotaUsage["default"]["q"]?["pods"] == Quantity(value: 1))
        cluster.remove(first)
        cluster.remove(second)
        #expect(cluster.quotaUsage["default"]["q"]?["pods"] == Quantity())
        cluster.recountQuotas()
        #expect(cluster.quotaUsage["default"].isEmpty)
    }
}
