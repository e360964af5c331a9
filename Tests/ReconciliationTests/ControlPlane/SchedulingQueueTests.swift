import Kubernetes
import Testing

@testable import Reconciliation

struct SchedulingQueueTests {
    private static func pods(_ count: Int32) -> [PodID] { (0..<count).map { PodID(rawValue: $0) } }

    /// A pod that waits for room on one node is not concerned by a pod that was removed from another.
    @Test func movesOnlyPodsThatAnEventMayConcern() {
        let pods = Self.pods(3)
        var queue = SchedulingQueue()
        _ = queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 0, podEvents: 0)
        _ = queue.addUnschedulable(pods[1], waitingFor: 1, isMovedByPods: true, now: 0, podEvents: 0)
        _ = queue.addUnschedulable(pods[2], waitingFor: nil, isMovedByPods: true, now: 0, podEvents: 0)
        #expect(queue.isIdle)
        queue.events.podsRemoved = [1]
        #expect(!queue.isIdle)
        #expect(queue.moveAllToActiveOrBackoffQueue().pods == [pods[1], pods[2]])
        #expect(queue.moveAllToActiveOrBackoffQueue().pods.isEmpty)
        queue.events.nodesChanged = [5]
        #expect(queue.moveAllToActiveOrBackoffQueue().pods == [pods[0]])
    }

    /// After the deletion of a node, the next removed pod concerns all: their messages have a new number of nodes.
    @Test func movesAllAfterANodeWasDeleted() {
        let pods = Self.pods(1)
        var queue = SchedulingQueue()
        _ = queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 0, podEvents: 0)
        queue.nodeWasDeleted()
        queue.events.podPlaced = true
        #expect(queue.moveAllToActiveOrBackoffQueue().pods.isEmpty)
        queue.events.podsRemoved = [7]
        #expect(queue.moveAllToActiveOrBackoffQueue().pods == pods)
    }

    @Test func flushesPodsThatWereRejectedLongAgo() {
        let pods = Self.pods(2)
        var queue = SchedulingQueue()
        #expect(queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 0, podEvents: 4) == 330)
        #expect(queue.addUnschedulable(pods[1], waitingFor: nil, isMovedByPods: true, now: 100, podEvents: 4) == 430)
        #expect(queue.flushUnschedulablePodsLeftover(now: 330, podEvents: 4) == [pods[0]])
        // All were retried in vain: not again before another pod event, or the next step.
        #expect(queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 330, podEvents: 4) == nil)
        #expect(queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 330, podEvents: 5) == 660)
        #expect(queue.beginStep(now: 400) == 730)
        #expect(queue.addUnschedulable(pods[0], waitingFor: 0, isMovedByPods: true, now: 400, podEvents: 4) == 730)
    }

    /// An event of the wrong kind does not let a pod be retried; one that concerns any of the plugins that rejected it does.
    @Test(arguments: [
        (["NodeResourcesFit"], [false, true, true]), (["TaintToleration"], [false, false, true]),
        (["TaintToleration", "InterPodAffinity"], [true, true, true]), (["OfAnotherScheduler"], [true, true, true]),
    ]) func retriesOnEventsOfTheRightKind(_ plugins: [String], _ expected: [Bool]) {
        let hints = Self.hints([ClusterEvents(podPlaced: true), ClusterEvents(podsRemoved: [0]), ClusterEvents(nodesAdded: [0])])
        let pod = Self.pod(rejectedBy: plugins, target: nil)
        #expect(hints.map { $0.isPodWorthRequeuing(pod) } == expected)
    }

    /// Whatever rejected it, a pinned pod is retried when its node was added or has changed, and not when another has.
    @Test func retriesAPinnedPodWhenItsNodeChanges() {
        let hints = Self.hints([ClusterEvents(nodesChanged: [0]), ClusterEvents(nodesAdded: [1])])
        let pod = Self.pod(rejectedBy: ["NodeAffinity"], target: 0)
        #expect(hints.map { $0.isPodWorthRequeuing(pod) } == [true, false])
    }

    private static func hints(_ events: [ClusterEvents]) -> [QueueingHints] {
        var snapshot = SchedulingSnapshot()
        for name in ["a", "b"] { snapshot.update(Parts.node(name), at: snapshot.slot(named: name)) }
        return events.map { QueueingHints(events: $0, snapshot: snapshot) }
    }

    private static func pod(rejectedBy plugins: [String], target: Int?) -> PodRecord {
        var pod = PodRecord(id: PodID(rawValue: 0), name: .given("p"), podInfo: Parts.podInfo(), owner: .noController, created: 0)
        pod.target = target
        let rejections = plugins.map { NodeRejection(node: "a", plugin: $0, FilterRejection("no")) }
        pod.failure = SchedulingFailure(message: "no", rejections: rejections)
        return pod
    }
}
