import Kubernetes

/// Whom a pod belongs to.
enum PodOwner: Hashable, Sendable {
    case nobody
    /// The DaemonSet of this index in the simulation.
    case daemonSet(Int)
    /// A controller that the model does not run, or a DaemonSet that it does not know.
    indirect case other(kind: String, name: String, uid: String)
}

/// One pod of the simulation, from its creation until after it is gone. There are many: what few of them have lies apart.
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
    var readySince = 0
    /// The round of the simulation in which it was created.
    var created: Int
    var terminating = false
    var gone = false
    /// Its readiness is what a patch said last; the node's no longer decides.
    var readinessIsPatched = false
    var neverReady = false
    @IndirectOptional private var story: Story?

    /// What happened to a pod that did not simply start.
    private struct Story: Hashable, Sendable {
        var podScheduled: PodScheduled?
        var failure: SchedulingFailure?
        var isNominated = false
        var eviction: PlannedEviction?
        var events: [Event] = []
    }

    /// When the taint eviction controller deletes a pod, and when that was decided.
    struct PlannedEviction: Hashable, Sendable {
        let at: Int
        let decided: Int
    }

    var hasStory: Bool { _story.isPresent }

    init(id: PodID, name: PodName, podInfo: PodInfo, owner: PodOwner, created: Int) {
        self.id = id
        self.name = name
        self.podInfo = podInfo
        self.owner = owner
        self.created = created
    }

    var podScheduled: PodScheduled? {
        get { story?.podScheduled }
        set { change { $0.podScheduled = newValue } }
    }

    /// Why the scheduler last refused it.
    var failure: SchedulingFailure? {
        get { story?.failure }
        set { change { $0.failure = newValue } }
    }

    /// Room was made for it by evicting others; those of no higher priority leave it that room.
    var isNominated: Bool {
        get { story?.isNominated ?? false }
        set { change { $0.isNominated = newValue } }
    }

    var eviction: PlannedEviction? {
        get { story?.eviction }
        set { change { $0.eviction = newValue } }
    }

    var events: [Event] { story?.events ?? [] }

    mutating func record(_ event: Event) {
        if !events.contains(event) { change { $0.events.append(event) } }
    }

    /// The scheduler has bound it after all.
    mutating func forgetRefusal() {
        guard hasStory else { return }
        podScheduled = nil
        failure = nil
        isNominated = false
    }

    private mutating func change(_ edit: (inout Story) -> Void) {
        var changed = story ?? Story()
        edit(&changed)
        if hasStory || changed != Story() { story = changed }
    }

    var namespace: String { podInfo.namespace }

    /// `namespace/name`, with a number that makes generated names differ.
    var fullName: String { name.full(namespace: namespace, id: id) }

    /// As the scheduler sees it once it is bound.
    var placed: SchedulingSnapshot.PlacedPod {
        SchedulingSnapshot.PlacedPod(id: id, podInfo: podInfo, name: name, terminating: terminating)
    }

    /// The node that the DaemonSet controller counts it for.
    var targetNode: Int? { node ?? target }

    /// Breaks ties between pods that were created together.
    var tieName: String {
        switch name {
        case .given(let name): name
        case .generated(let owner): owner
        }
    }
}
