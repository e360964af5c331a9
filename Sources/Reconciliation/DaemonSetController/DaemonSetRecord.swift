import Kubernetes

/// One DaemonSet with all that is computed once for its present specification.
struct DaemonSetRecord: Sendable {
    private(set) var object: DaemonSet
    private(set) var generation: Int64
    private(set) var templateGeneration: Int64
    var history = RevisionHistory()
    let selector: LabelMatcher
    private(set) var requirement: NodeRequirement
    private(set) var strategy: RolloutStrategy
    /// Its pods start and never become ready: a scenario says so.
    private(set) var neverReady: Bool
    /// By slot; nil where the node has changed since or does not exist.
    var verdicts: [NodeVerdict?] = []
    var nodeCache = DaemonSetNodeCache()
    /// The claimed pods by the slot that they count for, and those that count for none.
    private(set) var pods: [PodList] = []
    private(set) var podsWithoutNode: [PodID] = []
    /// Pods without a controller that its selector matches.
    var orphans: [PodID] = []
    /// Pods that name it as their controller and that its selector does not match.
    var ownedButNotSelected: [PodID] = []
    /// The pods of the present template after admission; nil until one is created.
    var podInfo: PodInfo?
    /// The last template that the selector matched.
    private var lastSelected: PodInfo?
    var status = StatusNumbers()
    /// Of a DaemonSet that exists when the scenario begins, until its first sync.
    var storedStatus: StatusNumbers?
    var events = DaemonSetEvents()
    /// Pods that it has from the input and that are not of its template.
    var outdated: [OutdatedPods] = []
    /// Why the API server last rejected a pod; nil once it accepts one.
    var rejection: AdmissionRejection?
    /// Of failed pods, by slot.
    var backoff = FailedPodsBackoff()
    var deleted = false

    var namespace: String { object.metadata.namespace }
    var name: String { object.metadata.name }
    var key: String { "\(namespace)/\(name)" }

    init(_ object: DaemonSet, generation: Int64, templateGeneration: Int64) {
        self.object = object
        self.generation = generation
        self.templateGeneration = templateGeneration
        selector = LabelMatcher(object.spec.selector)
        requirement = NodeRequirement(template: object.spec.template.spec)
        strategy = RolloutStrategy(object.spec)
        neverReady = NeverReady.isSet(in: object.spec.template.metadata)
    }

    /// Takes over an updated object. What was computed for the old specification is discarded.
    mutating func replace(with object: DaemonSet, generation: Int64, templateGeneration: Int64) {
        self.object = object
        self.generation = generation
        self.templateGeneration = templateGeneration
        requirement = NodeRequirement(template: object.spec.template.spec)
        strategy = RolloutStrategy(object.spec)
        neverReady = NeverReady.isSet(in: object.spec.template.metadata)
        verdicts = Array(repeating: nil, count: verdicts.count)
        nodeCache.invalidate()
        podInfo = nil
        rejection = nil
        storedStatus = nil
    }

    /// Takes over the revisions of a cluster.
    ///
    /// - Parameter current: the hash of the present template; nil for a template that has no revision yet.
    mutating func restore(_ revisions: [RevisionHistory.Revision], current: String?, templateGeneration: Int64) {
        let number = (revisions.last?.number ?? 0) + 1
        let own = current.map { RevisionHistory.Revision(template: object.spec.template, hash: $0, number: number) }
        history.restore(revisions + [own].compactMap(\.self))
        self.templateGeneration = templateGeneration
    }

    // MARK: Nodes

    /// Makes room for nodes that were added since.
    mutating func grow(to count: Int) {
        guard pods.count < count else { return }
        pods += Array(repeating: PodList(), count: count - pods.count)
        verdicts += Array(repeating: nil, count: count - verdicts.count)
        nodeCache.grow(to: count)
    }

    /// Discards what was computed for a node.
    mutating func nodeChanged(_ slot: Int) {
        verdicts[slot] = nil
        nodeCache.markChanged(slot)
    }

    // MARK: Pods

    /// The claimed pods, by the slots of their nodes.
    var allPods: [PodID] { pods.flatMap(\.self) + podsWithoutNode }

    /// Counts a pod for its node.
    ///
    /// - Parameters:
    ///   - slot: the pod's target node; nil where it has none.
    ///   - nodes: how many slots there are.
    mutating func addPod(_ id: PodID, _ podInfo: PodInfo, on slot: Int?, nodes: Int) {
        if !selects(podInfo) { ownedButNotSelected.append(id) }
        if let slot {
            grow(to: nodes)
            pods[slot].append(id)
            nodeCache.markChanged(slot)
        } else {
            podsWithoutNode.append(id)
        }
    }

    /// No longer counts a pod.
    ///
    /// - Parameter slot: the node that it was counted for, if any.
    mutating func removePod(_ id: PodID, from slot: Int?) {
        if let slot, slot < pods.count {
            pods[slot].remove(id)
            nodeCache.markChanged(slot)
        }
        if !podsWithoutNode.isEmpty { podsWithoutNode.removeAll { $0 == id } }
    }

    /// Whether the selector matches pods of a template. Many pods of one template come in a row.
    private mutating func selects(_ podInfo: PodInfo) -> Bool {
        if let lastSelected, lastSelected === podInfo { return true }
        guard selector.matches(podInfo.labels) else { return false }
        lastSelected = podInfo
        return true
    }

    /// Whether a pod is of the newest revision.
    ///
    /// *Source:* pkg/controller/daemon/util/daemonset_util.go (IsPodUpdated).
    func isUpdated(_ podInfo: PodInfo) -> Bool {
        podInfo.templateGeneration == templateGeneration || (!history.current.isEmpty && podInfo.revision == history.current)
    }
}

/// The annotation `dsdoc.dev/never-ready`, with which a scenario keeps a pod from becoming ready.
enum NeverReady {
    static func isSet(in metadata: ObjectMeta) -> Bool { metadata.annotations["dsdoc.dev/never-ready"] == "true" }
}

extension RolloutStrategy {
    /// - Parameter spec: a specification with the API server's defaults.
    init(_ spec: DaemonSetSpec) {
        onDelete = spec.updateStrategy.type == "OnDelete"
        minReadySeconds = Int(spec.minReadySeconds)
        guard let rolling = spec.updateStrategy.rollingUpdate else { return }
        maxUnavailable = rolling.maxUnavailable.map(IntOrPercentage.init) ?? .count(1)
        maxSurge = rolling.maxSurge.map(IntOrPercentage.init) ?? .count(0)
    }
}

extension IntOrPercentage {
    /// A string that is not a percentage counts as zero, as in Kubernetes.
    init(_ value: IntOrString) {
        switch value {
        case .int(let count): self = .count(Int(count))
        case .string(let text):
            let digits = text.hasSuffix("%") ? Int(text.dropLast()) : nil
            self = digits.map { .percent(min(max($0, 0), 100)) } ?? .count(0)
        }
    }
}
