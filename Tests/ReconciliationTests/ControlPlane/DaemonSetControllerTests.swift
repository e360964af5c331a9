import Kubernetes
import Testing

@testable import Reconciliation

struct DaemonSetControllerTests {
    /// Of a pod of the newest revision.
    private static let labels = ["app": "d", RevisionLabel.hash: "template-1"]

    /// A controller with one DaemonSet, and a cluster of two nodes.
    private static func fixture(nodeSelector: [String: String] = [:]) -> (DaemonSetController, ClusterState) {
        var cluster = ClusterState()
        var controller = DaemonSetController()
        controller.daemonSets.append(Parts.daemonSet(nodeSelector: nodeSelector))
        for (slot, name) in ["a", "b"].enumerated() {
            cluster.nodes.addSlot(named: name)
            cluster.nodes.set(Parts.node(name), at: slot)
        }
        cluster.nodes.sort()
        controller.updateHistory(of: 0, cluster)
        return (controller, cluster)
    }

    @Test func createsAPodOnEachNode() {
        var (controller, cluster) = Self.fixture()
        let plan = controller.syncDaemonSet(0, cluster, now: 0)
        #expect(plan.create == [0, 1])
        #expect(plan.delete.isEmpty)
        #expect(controller.daemonSets[0].status.desired == 2)
        // A pod that was created is not created again.
        for slot in [0, 1] {
            let id = Parts.addPod("p\(slot)", labels: Self.labels, owner: .daemonSet(0), to: &cluster)
            cluster.bind(id, to: slot)
            controller.daemonSets[0].addPod(id, cluster[id].podInfo, on: slot, nodes: 2)
        }
        #expect(controller.syncDaemonSet(0, cluster, now: 0).isEmpty)
        #expect(controller.daemonSets[0].status.current == 2)
    }

    /// A node that should run no pod does not add the DaemonSet to the queue.
    @Test func queuesOnNodesThatShouldRunAPod() {
        var (controller, cluster) = Self.fixture(nodeSelector: ["disk": "ssd"])
        controller.addNode(Parts.node("a"), slot: 0, of: cluster.nodes.count)
        #expect(controller.queue.isEmpty)
        var node = Node()
        node.metadata.name = "b"
        node.metadata.labels = ["disk": "ssd"]
        cluster.nodes.set(NodeInfo(node.box), at: 1)
        controller.updateNode(NodeInfo(node.box), slot: 1, of: cluster.nodes.count, version: .latest)
        #expect(controller.queue.takeAll() == [0])
        #expect(controller.syncDaemonSet(0, cluster, now: 0).create == [1])
    }

    /// A failed pod is deleted; the next one on its node waits for a second, then twice as long.
    @Test func delaysTheDeletionOfFailedPods() {
        var (controller, cluster) = Self.fixture()
        let add = { (name: String, controller: inout DaemonSetController, cluster: inout ClusterState) in
            let id = Parts.addPod(name, labels: Self.labels, owner: .daemonSet(0), to: &cluster)
            cluster.bind(id, to: 0)
            cluster[id].phase = .failed
            controller.daemonSets[0].addPod(id, cluster[id].podInfo, on: 0, nodes: 2)
            return id
        }
        let first = add("p", &controller, &cluster)
        #expect(controller.syncDaemonSet(0, cluster, now: 0).delete == [first])
        cluster[first].terminating = true
        let second = add("q", &controller, &cluster)
        let waiting = controller.syncDaemonSet(0, cluster, now: 0)
        #expect(waiting.delete.isEmpty)
        #expect(waiting.requeueAt == [1])
        #expect(controller.syncDaemonSet(0, cluster, now: 1).delete == [second])
        #expect(controller.daemonSets[0].backoff.entries[0]?.delay == 2)
    }

    @Test func claimsAndReleasesPods() {
        var (controller, cluster) = Self.fixture()
        let orphan = Parts.addPod("o", labels: ["app": "d"], to: &cluster)
        let stranger = Parts.addPod("s", labels: ["app": "other"], to: &cluster)
        let owned = Parts.addPod("p", labels: ["app": "other"], owner: .daemonSet(0), to: &cluster)
        controller.offerOrphan(orphan, cluster[orphan].podInfo)
        controller.offerOrphan(stranger, cluster[stranger].podInfo)
        controller.daemonSets[0].addPod(owned, cluster[owned].podInfo, on: nil, nodes: 2)
        let claims = controller.claimPods(of: 0, cluster)
        #expect(claims.adopt == [orphan])
        #expect(claims.release == [owned])
        // A pod whose labels match again by the time of the sync is kept.
        controller.daemonSets[0].ownedButNotSelected = [owned]
        cluster[owned].podInfo = Parts.podInfo(labels: ["app": "d"])
        let later = controller.claimPods(of: 0, cluster)
        #expect(later.release.isEmpty)
    }

    @Test func syncsNoDaemonSetThatSelectsAllPods() {
        var controller = DaemonSetController()
        var object = DaemonSet()
        object.spec.selector = LabelSelector()
        controller.daemonSets.append(DaemonSetRecord(object, generation: 1, templateGeneration: 1))
        let canSync = controller.canSync(0)
        #expect(!canSync)
        let events = controller.daemonSets[0].events.all.map { $0.shown(daemonSet: "d").reason }
        #expect(events == ["SelectingAll"])
    }
}

struct SyncQueueTests {
    @Test func holdsADaemonSetOnce() {
        var queue = SyncQueue()
        for index in [3, 1, 3] { queue.add(index) }
        #expect(queue.takeAll() == [1, 3])
        #expect(queue.isEmpty)
        queue.add(3)
        #expect(queue.takeAll() == [3])
    }
}
