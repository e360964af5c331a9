import Kubernetes
import Testing

@testable import Reconciliation

struct LoopStateTests {
    /// A settled cluster with a DaemonSet on one node.
    private static func settled() -> ControlPlane {
        var plane = ControlPlane(version: .latest)
        var node = Node()
        node.metadata.name = "a"
        plane.apply(node)
        _ = plane.apply(.apply(.daemonSet(Parts.daemonSet().object)))
        plane.settle()
        return plane
    }

    /// A pod that was created in place of another is equal to it, whatever the time.
    @Test func ignoresIdsAndTime() {
        let before = Self.settled()
        var after = before
        after.delete(after.cluster.pods[0].id)
        #expect(LoopState(after) != LoopState(before))
        after.clock.advance(to: before.clock.now + 5)
        after.settle()
        #expect(after.cluster.pods.count == 2)
        #expect(LoopState(after) == LoopState(before))
    }

    @Test func comparesWhatIsDue() {
        let before = Self.settled()
        var after = before
        after.clock.schedule(.syncDaemonSet(0), at: after.clock.now + 7)
        #expect(LoopState(after) != LoopState(before))
        var later = before
        later.clock.advance(to: before.clock.now + 100)
        later.clock.schedule(.syncDaemonSet(0), at: later.clock.now + 7)
        #expect(LoopState(after) == LoopState(later))
    }

    /// A delay that has grown is another state, also once it is over.
    @Test func comparesDelays() {
        let before = Self.settled()
        var after = before
        after.daemonSetController.daemonSets[0].backoff.next(on: 0, now: 0)
        #expect(LoopState(after) != LoopState(before))
        var longer = after
        longer.daemonSetController.daemonSets[0].backoff.next(on: 0, now: 0)
        #expect(LoopState(after) != LoopState(longer))
    }

    @Test func comparesQueues() {
        let before = Self.settled()
        var after = before
        after.kubelet.addPod(after.cluster.pods[0].id)
        #expect(LoopState(after) != LoopState(before))
        after = before
        after.daemonSetController.queue.add(0)
        #expect(LoopState(after) != LoopState(before))
        after = before
        after.taintEvictionController.addPod(after.cluster.pods[0].id)
        #expect(LoopState(after) != LoopState(before))
    }
}
