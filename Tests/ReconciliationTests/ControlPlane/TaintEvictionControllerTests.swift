import Testing

@testable import Reconciliation

struct TaintEvictionControllerTests {
    private static let id = PodID(rawValue: 0)
    private static let tainted = Parts.node("a", taints: [Parts.noExecute("k")])

    @Test func evictsWhatDoesNotTolerate() {
        var controller = TaintEvictionController()
        #expect(controller.processPodOnNode(Self.id, tolerations: [], node: Self.tainted, now: 0) == .evict)
    }

    @Test func cancelsAScheduledEvictionOnce() {
        var controller = TaintEvictionController()
        let tolerations = [Parts.toleration("k", seconds: 30)]
        #expect(controller.processPodOnNode(Self.id, tolerations: tolerations, node: Self.tainted, now: 10) == .schedule(at: 40))
        #expect(!controller.isEvictionDue(of: Self.id, now: 39))
        #expect(controller.isEvictionDue(of: Self.id, now: 40))
        #expect(controller.processPodOnNode(Self.id, tolerations: tolerations, node: Parts.node("a"), now: 20) == .cancelled)
        #expect(!controller.isEvictionDue(of: Self.id, now: 40))
        #expect(controller.processPodOnNode(Self.id, tolerations: tolerations, node: Parts.node("a"), now: 20) == .none)
    }

    /// A scheduled eviction keeps its deadline when taints change; once cancelled, it is scheduled anew.
    @Test func keepsTheDeadline() {
        var controller = TaintEvictionController()
        let tolerations = [Parts.toleration("k", seconds: 30)]
        let process = { (controller: inout TaintEvictionController, node: NodeInfo, now: Int) in
            controller.processPodOnNode(Self.id, tolerations: tolerations, node: node, now: now)
        }
        #expect(process(&controller, Self.tainted, 0) == .schedule(at: 30))
        #expect(process(&controller, Self.tainted, 20) == .none)
        #expect(controller.isEvictionDue(of: Self.id, now: 30))
        #expect(process(&controller, Parts.node("a"), 25) == .cancelled)
        #expect(process(&controller, Self.tainted, 26) == .schedule(at: 56))
    }

    @Test func forgetsRemovedPods() {
        var controller = TaintEvictionController()
        _ = controller.processPodOnNode(Self.id, tolerations: [Parts.toleration("k", seconds: 5)], node: Self.tainted, now: 0)
        controller.deletePod(Self.id)
        #expect(!controller.isEvictionDue(of: Self.id, now: 5))
    }

    @Test func tellsEvictionsOfThisStepOnly() {
        var controller = TaintEvictionController()
        controller.recordEviction(ofDaemonSet: 1, from: 2)
        #expect(controller.hasEvicted(ofDaemonSet: 1, from: 2))
        #expect(!controller.hasEvicted(ofDaemonSet: 1, from: 3))
        controller.beginStep()
        #expect(!controller.hasEvicted(ofDaemonSet: 1, from: 2))
    }
}
