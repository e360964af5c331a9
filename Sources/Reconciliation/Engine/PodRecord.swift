import Kubernetes

/// Whom a pod belongs to.
enum PodOwner: Hashable, Sendable {
    case nobody
    /// The DaemonSet of this index in the simulation.
    case daemonSet(Int)
    /// A controller that the model does not run, or a DaemonSet that it does not know.
    case other(kind: String, name: String, uid: String)
}

/// One pod of the simulation, from its creation until after it is gone.
struct PodRecord: Sendable {
    let id: PodID
    let name: PodName
    var shape: PodShape
    var owner: PodOwner
    /// The labels by which its revision is told.
    var hashLabel: String?
    var generationLabel: Int64?
    /// The slot of the node that its affinity pins it to.
    var target: Int?
    /// The slot of the node that it is bound to.
    var node: Int?
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
    var podScheduled: PodScheduled?
    var failure: SchedulingFailure?
    /// When the taint eviction controller deletes it, and when that was decided.
    var eviction: (at: Int, decided: Int)?
    var events: [Event] = []

    var namespace: String { shape.namespace }

    /// `namespace/name`, with a number that makes generated names differ.
    var fullName: String { name.full(namespace: namespace, id: id) }

    /// As the scheduler sees it once it is bound.
    var placed: SchedulingSnapshot.PlacedPod {
        SchedulingSnapshot.PlacedPod(id: id, shape: shape, name: name, terminating: terminating)
    }

    /// The node that the DaemonSet controller counts it for.
    var countedNode: Int? { node ?? target }

    /// Breaks ties between pods that were created together.
    var tieName: String {
        switch name {
        case .given(let name): name
        case .generated(let owner): owner
        }
    }

    mutating func record(_ event: Event) {
        if !events.contains(event) { events.append(event) }
    }
}
