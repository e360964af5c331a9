import Kubernetes

/// The controller of a pod.
enum PodOwner: Hashable, Sendable {
    case noController
    /// The DaemonSet of this index in the DaemonSet controller.
    case daemonSet(Int)
    /// A controller that is not modelled, or a DaemonSet that does not exist.
    indirect case other(kind: String, name: String, uid: String)
}

/// One stored pod, kept after it is gone. There are many, so rarely used fields are stored out of line.
struct PodRecord: Sendable {
    let id: PodID
    let name: PodName
    var podInfo: PodInfo
    var owner: PodOwner
    /// The slot of the node that its affinity pins it to.
    var target: Int?
    /// The slot of the node that it is bound to.
    var node: Int?
    /// That node as it was when the pod was bound; nil where there was none.
    var home: NodeInfo?
    var phase = LifePhase.pending
    var ready = false
    /// Seconds of simulated time.
    var readySince = 0
    /// The turn of the components in which it was created, as its creation timestamp.
    var created: Int
    /// It has a deletion timestamp.
    var terminating = false
    var gone = false
    /// Its readiness was patched, so it no longer follows the node's.
    var readinessIsPatched = false
    var neverReady = false
    @IndirectOptional private var history: PodHistory?

    /// What happened to a pod that did not simply start.
    private struct PodHistory: Hashable, Sendable {
        var podScheduled: PodScheduled?
        var failure: SchedulingFailure?
        var isNominated = false
        var fault: PodFault?
        var awaits: AwaitedObject?
        var events: [Event] = []
    }

    var hasHistory: Bool { _history.isPresent }

    init(id: PodID, name: PodName, podInfo: PodInfo, owner: PodOwner, created: Int) {
        self.id = id
        self.name = name
        self.podInfo = podInfo
        self.owner = owner
        self.created = created
    }

    var podScheduled: PodScheduled? {
        get { history?.podScheduled }
        set { change { $0.podScheduled = newValue } }
    }

    /// Why the scheduler last rejected it.
    var failure: SchedulingFailure? {
        get { history?.failure }
        set { change { $0.failure = newValue } }
    }

    /// Other pods were evicted for it (`status.nominatedNodeName`); pods of no higher priority leave it that room.
    var isNominated: Bool {
        get { history?.isNominated ?? false }
        set { change { $0.isNominated = newValue } }
    }

    /// Why it is not ready, according to the status that it was applied with.
    var fault: PodFault? {
        get { history?.fault }
        set { change { $0.fault = newValue } }
    }

    /// What it waits for outside of the scheduling queue.
    var awaits: AwaitedObject? {
        get { history?.awaits }
        set { change { $0.awaits = newValue } }
    }

    var events: [Event] { history?.events ?? [] }

    /// Records an event on the pod; repetitions are not kept.
    mutating func record(_ event: Event) {
        if !events.contains(event) { change { $0.events.append(event) } }
    }

    /// Clears what the scheduler has set, once the pod is bound.
    mutating func clearSchedulingFailure() {
        guard hasHistory else { return }
        podScheduled = nil
        failure = nil
        isNominated = false
        awaits = nil
    }

    private mutating func change(_ edit: (inout PodHistory) -> Void) {
        var changed = history ?? PodHistory()
        edit(&changed)
        if hasHistory || changed != PodHistory() { history = changed }
    }

    var namespace: String { podInfo.namespace }

    /// `namespace/name`, with a number that makes generated names differ.
    var fullName: String { name.full(namespace: namespace, id: id) }

    /// The pod as the scheduler's snapshot holds it once it is bound.
    var placed: SchedulingSnapshot.PlacedPod {
        SchedulingSnapshot.PlacedPod(id: id, podInfo: podInfo, name: name, terminating: terminating)
    }

    /// The slot of the node that the DaemonSet controller counts it for.
    var targetNode: Int? { node ?? target }

    /// The API server removes it as soon as it is deleted, without the kubelet: it is not bound, it is finished, or it has no grace period.
    ///
    /// *Source:* pkg/registry/core/pod/strategy.go (CheckGracefulDelete).
    var isDeletedAtOnce: Bool { node == nil || phase.isFinished || podInfo.spec.terminationGracePeriodSeconds == 0 }

    var isRunningAndReady: Bool { ready && phase == .running && !terminating }

    /// Whether the scheduler has still to find a node for it.
    var isUnscheduled: Bool { node == nil && !terminating && !gone }

    /// Breaks ties between pods that were created together.
    var tieName: String {
        switch name {
        case .given(let name): name
        case .generated(let owner): owner
        }
    }
}
