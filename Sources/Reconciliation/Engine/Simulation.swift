import Kubernetes

/// A cluster that runs: nodes, pods, DaemonSets and the components that act on them, with a clock of its own.
///
/// Nothing happens at random and nothing depends on real time: the components take turns until none has anything to do, then the clock goes on
/// to what is due next. Where Kubernetes works through a map, the model goes by node name.
struct Simulation: Sendable {
    /// A node, or a name that a node had: pods can outlive their node.
    struct NodeSlot: Sendable {
        let name: String
        /// As the scheduler's snapshot has it, too; nil for a node that is not there.
        var nodeInfo: NodeInfo?
        /// All pods bound to it, finished ones too.
        var pods = PodList()

        var exists: Bool { nodeInfo != nil }
        var ready: Bool { nodeInfo?.isReady ?? false }
        var taints: [Taint] { nodeInfo?.taints ?? [] }
    }

    enum Due: Hashable, Sendable {
        case sync(Int)
        case evict(PodID)
        case collect(slot: Int)
        case flush
    }

    /// What is due at one moment: each once, in the order in which it was put there.
    struct Agenda: Sendable {
        private(set) var items: [Due] = []
        private var known: Set<Due> = []

        mutating func add(_ item: Due) {
            if known.insert(item).inserted { items.append(item) }
        }
    }

    let version: KubernetesVersion
    var time = 0
    /// Counts the turns of the components.
    var round = 0

    /// The same slots as those of the scheduler's snapshot.
    var slots: [NodeSlot] = []
    /// Slots in the order of their names: the order in which everything is worked through.
    private(set) var slotsByName: [Int] = []
    /// The place of each slot in `slotsByName`.
    private(set) var rankOfSlot: [Int] = []
    /// Counts how often the order has changed.
    private(set) var slotOrder = 0
    private var slotsAreSorted = true
    var pods: [PodRecord] = []
    /// Pods by `namespace/name`, for those that have a name of their own.
    var podNamed: [String: PodID] = [:]
    var daemonSets: [DaemonSetRecord] = []
    var snapshot: SchedulingSnapshot
    var policies = AdmissionPolicies()
    /// What the pods of each namespace use of each of its quotas, by the names that quotas give it.
    var quotaUsage: [String: [String: [String: Quantity]]] = [:]
    var namespaces: [String: Namespace] = [:]
    /// By `namespace/name`.
    var services: [String: Service] = [:]
    /// The names of the revisions by template, so that an equal template has the same name again.
    var revisionNames: [TemplateKey: String] = [:]
    /// Somebody's selector speaks of the labels that pods get from their nodes.
    var topologyLabelsMatter = false
    /// The shapes of pods with such labels. The shape that each was made of is kept too, so that no other is taken for it.
    var labelledShapes: [LabelledShape: (podInfo: PodInfo, labelled: PodInfo)] = [:]
    /// What explanations have found for each DaemonSet as it is now; forgotten with the shape of its pods.
    var explained: [Int: Explained] = [:]

    /// Work that waits for its turn.
    var queuedSyncs = SyncQueue()
    var toSchedule: [PodID] = []
    var unschedulable = UnschedulablePods()
    /// A node has gone since pods that wait for room last tried.
    var nodesWentAway = false
    var toStart: [PodID] = []
    var toRemove: [PodID] = []
    var toCheckTaints: [PodID] = []
    var clusterEvents = ClusterEvents()
    /// How much had happened in this step when refused pods last tried for want of anything better.
    var happeningsAtFlush: Int?
    var due: [Int: Agenda] = [:]
    /// What was put there last.
    private var lastDue: (time: Int, item: Due)?

    var happenings: [StepTrace.Happening] = []
    /// How often pods were evicted or let go on a node without a pause, by DaemonSet and slot.
    var losses: [Int: [Int: Int]] = [:]
    /// From which slots the pods of a DaemonSet were evicted in this step.
    var evictedInStep: [Int: Set<Int>] = [:]
    var isEndless = false

    init(version: KubernetesVersion) {
        self.version = version
        snapshot = SchedulingSnapshot(version: version)
    }
}

// MARK: - Turns and time

extension Simulation {
    /// A step is over when nothing has happened for this many seconds.
    static let quietSeconds = 3
    /// The garbage collector takes away the pods of a vanished node after this many seconds.
    static let collectSeconds = 60
    /// After one DaemonSet has lost so many pods on one node without a pause, the loop is taken to be endless. It is the number of rounds
    /// that a control plane made while the recorded answer was taken.
    static let endlessLosses = 122

    /// Runs until all is quiet, or until a loop is found that never is.
    ///
    /// - Returns: whether all became quiet.
    @discardableResult
    mutating func settle() -> Bool {
        isEndless = false
        losses = [:]
        drain()
        var quietSince = time
        while !isEndless, let next = due.keys.min(), next <= quietSince + Self.quietSeconds {
            if fire(next) { quietSince = time }
        }
        if !isEndless { time = quietSince + Self.quietSeconds }
        return !isEndless
    }

    /// Lets a span of time pass, then settles.
    ///
    /// - Returns: whether all became quiet.
    mutating func wait(seconds: Int) -> Bool {
        let end = time + seconds
        while !isEndless, let next = due.keys.min(), next <= end { _ = fire(next) }
        time = max(time, end)
        return !isEndless && settle()
    }

    /// Does what is due next, and what follows from it. Returns whether anything happened to a pod.
    private mutating func fire(_ next: Int) -> Bool {
        time = max(time, next)
        let before = happenings.count
        lastDue = nil
        for item in due.removeValue(forKey: next)?.items ?? [] {
            switch item {
            case .sync(let index): queuedSyncs.insert(index)
            case .evict(let pod): evictWhenDue(pod)
            case .collect(let slot): collectPods(of: slot)
            case .flush: flushUnschedulablePodsLeftover()
            }
        }
        drain()
        return happenings.count > before
    }

    mutating func at(_ time: Int, _ item: Due) {
        // Many pods of a DaemonSet ask for the same at once.
        if let lastDue, lastDue.time == time, lastDue.item == item { return }
        lastDue = (time, item)
        due[time, default: Agenda()].add(item)
    }

    private var isIdle: Bool {
        queuedSyncs.isEmpty && toSchedule.isEmpty && toStart.isEmpty && toRemove.isEmpty && toCheckTaints.isEmpty
            && (clusterEvents.isEmpty || unschedulable.isEmpty)
    }

    /// A name that no slot had before.
    mutating func addSlot(named name: String) {
        slotsByName.append(slots.count)
        slots.append(NodeSlot(name: name))
        slotsAreSorted = false
    }

    /// Makes room for nodes that will come.
    mutating func expect(nodes count: Int) {
        snapshot.expect(count)
        slots.reserveCapacity(slots.count + count)
        slotsByName.reserveCapacity(slots.count + count)
    }

    /// Makes room for many pods that will come and, it is hoped, start.
    mutating func expect(pods count: Int) {
        guard count > pods.count else { return }
        pods.reserveCapacity(pods.count + count)
        happenings.reserveCapacity(happenings.count + 3 * count)
        toSchedule.reserveCapacity(toSchedule.count + count)
        toStart.reserveCapacity(toStart.count + count)
    }

    mutating func sortSlots() {
        guard !slotsAreSorted else { return }
        slotsByName.sort { slots[$0].name < slots[$1].name }
        rankOfSlot = Array(repeating: 0, count: slots.count)
        for (rank, slot) in slotsByName.enumerated() { rankOfSlot[slot] = rank }
        slotOrder += 1
        slotsAreSorted = true
    }

    /// Lets the components take turns until none has anything to do at this moment.
    private mutating func drain() {
        sortSlots()
        while !isEndless {
            round += 1
            for index in queuedSyncs.takeAll() { sync(index) }
            schedulePending()
            startPods()
            checkTaints()
            if isEndless { break }
            removePods()
            if isIdle { return }
        }
        // The controller still sees how things stand when the model stops looking.
        for index in queuedSyncs.takeAll() { sync(index) }
    }
}
