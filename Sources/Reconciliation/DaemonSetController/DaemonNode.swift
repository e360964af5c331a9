/// `status.phase` of a pod.
package enum LifePhase: String, Hashable, Sendable {
    case pending = "Pending"
    case running = "Running"
    case succeeded = "Succeeded"
    case failed = "Failed"

    var isFinished: Bool { self == .succeeded || self == .failed }
}

/// What the controller reads of one of its pods.
struct DaemonPod: Hashable, Sendable {
    var id: PodID
    var bound = true
    var phase = LifePhase.running
    var terminating = false
    var ready = false
    /// When it became Ready, in seconds of simulated time.
    var readySince = 0
    /// Rises from one batch of creations to the next.
    var created = 0
    /// Orders pods that were created together.
    var name = ""
    /// Its label `controller-revision-hash` is that of the newest revision.
    var hasCurrentHash = true
    /// The hash or the template generation is that of the newest revision.
    ///
    /// *Source:* pkg/controller/daemon/util/daemonset_util.go (IsPodUpdated).
    var isUpdated = true

    /// Ready for at least `minReadySeconds`.
    ///
    /// *Source:* pkg/api/v1/pod/util.go (IsPodAvailable).
    func isAvailable(minReadySeconds: Int, now: Int) -> Bool { ready && (minReadySeconds == 0 || readySince + minReadySeconds <= now) }

    /// The order in which the controller keeps pods: bound ones first, then the oldest, then by name.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (podByCreationTimestampAndPhase).
    static func byCreationTimestampAndPhase(_ left: DaemonPod, _ right: DaemonPod) -> Bool {
        if left.bound != right.bound { return left.bound }
        if left.created != right.created { return left.created < right.created }
        if left.name != right.name { return left.name < right.name }
        return left.id < right.id
    }
}

/// One node in a sync: whether the controller wants a pod there, and the pods that are there.
struct DaemonNode: Sendable {
    var slot: Int
    var verdict: NodeVerdict
    /// False for a node that was deleted while a pod of it is left.
    var exists = true
    /// The claimed pods, except those that are finished and terminating.
    var pods: ArraySlice<DaemonPod> = []

    /// One pod that is neither finished nor terminating, as on most nodes.
    var hasOneRunningPod: Bool {
        let first = pods.startIndex
        return pods.count == 1 && !pods[first].terminating && !pods[first].phase.isFinished
    }
}

/// What one sync does.
struct SyncPlan: Sendable {
    /// A finished pod that is deleted.
    struct Ended: Sendable {
        var pod: PodID
        var failed: Bool
        var slot: Int
    }

    /// Slots of the nodes that get a pod, in order.
    var create: [Int] = []
    var delete: [PodID] = []
    /// Those of the deleted pods that are finished.
    var ended: [Ended] = []
    /// Slots of nodes with a failed pod that is not deleted yet.
    var inBackoff: [Int] = []
    /// When the DaemonSet is synced again although nothing has changed, in seconds of simulated time.
    var requeueAt: [Int] = []

    var isEmpty: Bool { create.isEmpty && delete.isEmpty }
}

/// What a sync reads of a DaemonSet's update strategy.
struct RolloutStrategy: Hashable, Sendable {
    var onDelete = false
    var maxUnavailable: IntOrPercentage = .count(1)
    var maxSurge: IntOrPercentage = .count(0)
    var minReadySeconds = 0

    /// Whether `maxSurge` allows one pod more on a single node.
    var allowsSurge: Bool { !onDelete && maxSurge.rounded(up: 1) > 0 }
}

/// A number of nodes, or a percentage of all of them.
enum IntOrPercentage: Hashable, Sendable {
    case count(Int)
    case percent(Int)

    /// Percentages are rounded up.
    func rounded(up total: Int) -> Int {
        switch self {
        case .count(let count): count
        case .percent(let percent): (percent * total + 99) / 100
        }
    }
}
