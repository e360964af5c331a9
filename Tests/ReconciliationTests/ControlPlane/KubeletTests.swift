import Testing

@testable import Reconciliation

struct KubeletTests {
    private static func cluster(ready: Bool) -> (ClusterState, PodID) { cluster(ready: ready ? "True" : "False") }

    private static func cluster(ready: String) -> (ClusterState, PodID) {
        var cluster = ClusterState()
        cluster.nodes.addSlot(named: "a")
        cluster.nodes.set(Parts.node("a", ready: ready), at: 0)
        let id = Parts.addPod("p", to: &cluster)
        cluster.bind(id, to: 0)
        return (cluster, id)
    }

    @Test func startsPodsOfReadyNodes() {
        var kubelet = Kubelet()
        let (cluster, id) = Self.cluster(ready: true)
        kubelet.addPod(id)
        #expect(kubelet.takePodsToStart(cluster) == [id])
        #expect(kubelet.isIdle)
        #expect(kubelet.takePodsToStart(cluster).isEmpty)
    }

    @Test func startsNoPodOfANodeThatIsNotReady() {
        var kubelet = Kubelet()
        let (cluster, id) = Self.cluster(ready: false)
        kubelet.addPod(id)
        #expect(kubelet.takePodsToStart(cluster).isEmpty)
    }

    @Test func startsNoTerminatingPod() {
        var kubelet = Kubelet()
        var (cluster, id) = Self.cluster(ready: true)
        cluster[id].terminating = true
        kubelet.addPod(id)
        #expect(kubelet.takePodsToStart(cluster).isEmpty)
    }

    /// A deletion is confirmed once, and not for a pod that was removed before.
    @Test func confirmsDeletions() {
        var kubelet = Kubelet()
        var (cluster, id) = Self.cluster(ready: true)
        let other = Parts.addPod("q", to: &cluster)
        kubelet.terminatePod(id)
        kubelet.terminatePod(other)
        cluster.remove(other)
        kubelet.forgetRemovedPods(cluster)
        #expect(!kubelet.isIdle)
        #expect(kubelet.takeTerminatedPods(cluster) == [id])
        #expect(kubelet.isIdle)
    }

    /// A node that is not ready still reports; one whose state is unknown does not, so its pods stay until it reports again.
    @Test(arguments: [("True", true), ("False", true), ("Unknown", false)])
    func confirmsDeletionsWhereTheNodeReports(_ ready: String, _ confirms: Bool) {
        var kubelet = Kubelet()
        let (cluster, id) = Self.cluster(ready: ready)
        kubelet.terminatePod(id)
        #expect(kubelet.takeTerminatedPods(cluster) == (confirms ? [id] : []))
        #expect(kubelet.isIdle)
    }

    /// The API server removes these pods itself.
    @Test func waitsForNoConfirmationWithoutAGracePeriod() {
        var kubelet = Kubelet()
        var (cluster, id) = Self.cluster(ready: "Unknown")
        let unbound = Parts.addPod("q", to: &cluster)
        cluster.finish(id, .failed)
        kubelet.terminatePod(id)
        kubelet.terminatePod(unbound)
        #expect(kubelet.takeTerminatedPods(cluster) == [id, unbound])
    }
}
