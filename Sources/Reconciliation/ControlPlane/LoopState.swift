import Kubernetes

/// All that decides what happens from now on, without what differs between two rounds of a loop: ids of pods and the time since the scenario began.
///
/// Left out are the retries of rejected pods without an event, which change nothing, and what follows from the rest.
struct LoopState: Equatable, Sendable {
    /// Equal pods past this number are not compared: a loop that leaves ever more pods on a node is endless where the node has room for so many.
    static let comparedCopies = 512

    /// A pod without its id. Times are relative to the present.
    private struct Pod: Hashable, Sendable {
        let podInfo: ObjectIdentifier
        let owner: PodOwner
        let target: Int?
        let node: Int?
        let phase: LifePhase
        let ready: Bool
        let readyFor: Int
        let terminating: Bool
        let readinessIsPatched: Bool
        let isNominated: Bool
        let failure: SchedulingFailure?
    }

    private struct DaemonSetState: Equatable, Sendable {
        let status: StatusNumbers
        let revisions: [RevisionHistory.Revision]
        let rejection: AdmissionRejection?
        let changedNodes: Set<Int>
        let orphans: [Pod]
        let ownedButNotSelected: [Pod]
        let delays: [Int: Int]
        let remainingDelays: [Int: Int]
    }

    private enum Due: Hashable, Sendable {
        case syncDaemonSet(Int)
        case evict(Pod)
        case collectPods(slot: Int)
    }

    /// In order of creation.
    private let pods: [Pod]
    private let daemonSets: [DaemonSetState]
    private let syncQueue: Set<Int>
    private let active: [Pod]
    private let unschedulable: [Pod]
    private let starting: [Pod]
    private let terminating: [Pod]
    private let taintQueue: [Pod]
    /// By the seconds until then.
    private let agenda: [Int: [Due]]

    init(_ plane: borrowing ControlPlane) {
        let cluster = plane.cluster
        let controller = plane.daemonSetController
        let now = plane.clock.now
        let pod = { (id: PodID) in Self.pod(cluster[id], controller, now: now) }
        let list = { (ids: [PodID]) in ids.filter { !cluster[$0].gone }.map(pod) }
        var copies: [Pod: Int] = [:]
        pods = list(cluster.pods.map(\.id)).filter { pod in
            copies[pod, default: 0] += 1
            return copies[pod, default: 0] <= Self.comparedCopies
        }
        daemonSets = controller.daemonSets.map { record in
            let waiting = record.backoff.entries.filter { $0.value.end > now }
            return DaemonSetState(
                status: record.status, revisions: record.history.revisions, rejection: record.rejection,
                changedNodes: Set(record.nodeCache.changed), orphans: list(record.orphans),
                ownedButNotSelected: list(record.ownedButNotSelected), delays: record.backoff.entries.mapValues(\.delay),
                remainingDelays: waiting.mapValues { $0.end - now })
        }
        syncQueue = Set(controller.queue.waiting)
        active = list(plane.scheduler.queue.active)
        unschedulable = list(plane.scheduler.queue.unschedulable.all.map(\.pod))
        starting = list(plane.kubelet.starting)
        terminating = list(plane.kubelet.terminating)
        taintQueue = list(plane.taintEvictionController.queue)
        var agenda: [Int: [Due]] = [:]
        for (time, items) in plane.clock.agenda {
            let due = items.compactMap { Self.due($0, cluster, pod) }
            if !due.isEmpty { agenda[time - now] = due }
        }
        self.agenda = agenda
    }

    private static func pod(_ record: PodRecord, _ controller: DaemonSetController, now: Int) -> Pod {
        var minReadySeconds = 0
        if case .daemonSet(let index) = record.owner { minReadySeconds = controller.daemonSets[index].strategy.minReadySeconds }
        return Pod(
            podInfo: ObjectIdentifier(record.podInfo), owner: record.owner, target: record.target, node: record.node, phase: record.phase,
            ready: record.ready, readyFor: record.ready ? min(now - record.readySince, minReadySeconds) : 0,
            terminating: record.terminating,
            readinessIsPatched: record.readinessIsPatched, isNominated: record.isNominated, failure: record.failure)
    }

    private static func due(_ item: DueItem, _ cluster: ClusterState, _ pod: (PodID) -> Pod) -> Due? {
        switch item {
        case .syncDaemonSet(let index): .syncDaemonSet(index)
        case .evictPod(let id): cluster[id].gone ? nil : .evict(pod(id))
        case .collectPods(let slot): .collectPods(slot: slot)
        case .flushUnschedulablePods: nil
        }
    }
}
