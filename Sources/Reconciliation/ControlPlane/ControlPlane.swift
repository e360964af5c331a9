import Kubernetes

/// A running cluster: what the API server stores, the components that act on it, and a clock.
///
/// The components are values that do not know each other. They read the cluster and return what they want; this type applies it to the cluster and passes
/// each change on to the components that watch it. Nothing is random and nothing depends on real time: the components take turns until none has
/// anything to do, then the clock advances to what is due next.
struct ControlPlane: Sendable {
    let version: KubernetesVersion
    var clock = SimulatedClock()
    var cluster = ClusterState()
    var recorder = EventRecorder()
    var daemonSetController = DaemonSetController()
    var scheduler: Scheduler
    var taintEvictionController = TaintEvictionController()
    var kubelet = Kubelet()
    var topologyLabels: PodTopologyLabels
    /// Pods that wait for claims, volumes or devices outside of the scheduling queue.
    var awaiting: [PodID] = []
    /// Whether a rejection by the scheduler that a pod was stored with holds: not where the cluster is changed to see what would happen.
    var trustsStoredRejections = true
    /// How many pods dry runs of fixes may consider as victims of preemption in one step.
    var dryRunLimit = SharedDryRuns.limit
    /// The seconds since 1970 at which the objects that exist were printed; nil where the times in them are not needed.
    var storedAt: Int?
    private var loopDetector = LoopDetector<LoopState>()
    /// What explanations have found for each DaemonSet, by its index, as long as its pods stay the same.
    var explained: [Int: Explained] = [:]

    /// What the input has besides the objects of the cluster.
    let contents: ClusterContents
    /// Pods of the input, to find out of which template they are.
    var revisionSamples = RevisionSamples()

    init(version: KubernetesVersion, contents: ClusterContents = ClusterContents()) {
        self.version = version
        self.contents = contents
        scheduler = Scheduler(version: version)
        topologyLabels = PodTopologyLabels(version: version)
    }
}

// MARK: - Turns and time

extension ControlPlane {
    /// A step is over when no pod event would occur for this many seconds.
    static let quietSeconds = 3

    /// Runs until all is quiet, or until an endless loop is found. The clock stops at what was done last.
    ///
    /// - Returns: whether all became quiet.
    @discardableResult
    mutating func settle() -> Bool {
        loopDetector = LoopDetector()
        runUntilQuiet()
        return !loopDetector.isEndless
    }

    private mutating func runUntilQuiet() {
        drain()
        var quietSince = clock.now
        while !loopDetector.isEndless, let next = clock.nextDue, next <= quietSince + Self.quietSeconds {
            if fire(next) { quietSince = clock.now }
        }
    }

    /// Lets the components react to a change without letting time pass.
    ///
    /// - Returns: false where an endless loop is found.
    mutating func react() -> Bool {
        loopDetector = LoopDetector()
        drain()
        return !loopDetector.isEndless
    }

    /// Runs to a time, with all that is due until then.
    ///
    /// - Returns: false where an endless loop is found.
    mutating func run(until end: Int) -> Bool {
        while !loopDetector.isEndless, let next = clock.nextDue, next <= end { _ = fire(next) }
        clock.advance(to: end)
        return !loopDetector.isEndless
    }

    /// Runs on while ready pods wait for `minReadySeconds`: a rollout continues with them.
    ///
    /// - Returns: whether all became quiet.
    mutating func runTimers() -> Bool {
        while hasUnavailableReadyPods, let next = clock.nextDue {
            guard run(until: next) else { return false }
            runUntilQuiet()
        }
        return !loopDetector.isEndless
    }

    private var hasUnavailableReadyPods: Bool {
        daemonSetController.daemonSets.contains {
            !$0.deleted && $0.strategy.minReadySeconds > 0 && $0.status.ready != $0.status.available
        }
    }

    /// Does what is due at a time, and what follows from it.
    ///
    /// - Returns: whether a pod event occurred.
    private mutating func fire(_ time: Int) -> Bool {
        let before = recorder.count
        for item in clock.takeItems(dueAt: time) {
            switch item {
            case .syncDaemonSet(let index): daemonSetController.queue.add(index)
            case .evictPod(let id): evictIfDue(id)
            case .collectPods(let slot): collectPods(of: slot)
            case .flushUnschedulablePods: flushUnschedulablePods()
            }
        }
        drain()
        return recorder.count > before
    }

    /// Lets the components take turns until none has anything to do at this moment.
    private mutating func drain() {
        cluster.nodes.sort()
        while !loopDetector.isEndless {
            clock.nextRound()
            syncDaemonSets()
            schedulePods()
            startPods()
            checkTaints()
            if loopDetector.needsCheck { loopDetector.check(LoopState(self)) }
            if loopDetector.isEndless { break }
            removeTerminatedPods()
            if isIdle { return }
        }
        // Of an endless loop the status still describes the last state.
        syncDaemonSets()
    }

    private var isIdle: Bool {
        daemonSetController.queue.isEmpty && scheduler.queue.isIdle && kubelet.isIdle && taintEvictionController.isIdle
    }

    /// A pod that its DaemonSet will create again was evicted or released.
    mutating func recordLoss(of index: Int, on slot: Int) { loopDetector.recordLoss(of: index, on: slot) }

    /// Reserves capacity for nodes that will be added.
    mutating func reserveCapacity(nodes count: Int) {
        scheduler.snapshot.reserveCapacity(nodes: count)
        cluster.nodes.reserveCapacity(nodes: count)
    }

    /// Reserves capacity where many pods will be added.
    mutating func reserveCapacity(pods count: Int) {
        guard count > cluster.pods.count else { return }
        cluster.reserveCapacity(pods: count)
        recorder.reserveCapacity(pods: count)
        scheduler.queue.reserveCapacity(pods: count)
        kubelet.reserveCapacity(pods: count)
    }
}
