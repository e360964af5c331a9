import Kubernetes

/// One DaemonSet of the simulation with all that is worked out once for its present specification.
struct DaemonSetRecord: Sendable {
    var object: DaemonSet
    var generation: Int64
    var templateGeneration: Int64
    var history = RevisionHistory()
    var selector: LabelMatcher
    var requirement: NodeRequirement
    var strategy: RolloutStrategy
    /// Its pods start and never become ready: a scenario says so.
    var neverReady: Bool
    /// By slot; nil where the node has changed since or is gone.
    var verdicts: [NodeVerdict?] = []
    var book = DaemonSetNodeCache()
    /// The claimed pods by the slot that they count for, and those that count for none.
    var pods: [PodList] = []
    var elsewhere: [PodID] = []
    /// Pods without a controller that its selector matches.
    var orphans: [PodID] = []
    /// Pods that name it as their controller and that its selector does not match.
    var ownedButNotSelected: [PodID] = []
    /// The pods of the present template after admission; nil until one is asked for.
    var podInfo: PodInfo?
    /// The shape that the selector last matched.
    private var selected: PodInfo?
    var status = StatusNumbers()
    /// Without repetitions, in the order in which they first happened.
    private(set) var events: [DaemonSetEvent] = []
    private var knownEvents: Set<Event> = []
    /// By slot.
    private var hasToldCreation: [Bool] = []
    private var hasToldDeletion: [Bool] = []
    /// Why the API server last rejected a pod; nil once it accepts one.
    var rejection: AdmissionRejection?
    /// Failed pods by slot: how long to wait before the next is deleted, and since when.
    var backoff: [Int: (delay: Int, since: Int)] = [:]
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
        neverReady = NeverReady.isSaid(by: object.spec.template.metadata)
    }

    /// Takes over a new specification. What depends on the old one is forgotten.
    mutating func replace(with object: DaemonSet, generation: Int64, templateGeneration: Int64) {
        self.object = object
        self.generation = generation
        self.templateGeneration = templateGeneration
        requirement = NodeRequirement(template: object.spec.template.spec)
        strategy = RolloutStrategy(object.spec)
        neverReady = NeverReady.isSaid(by: object.spec.template.metadata)
        verdicts = Array(repeating: nil, count: verdicts.count)
        book.forget()
        podInfo = nil
        rejection = nil
    }

    mutating func record(_ event: Event) {
        if knownEvents.insert(event).inserted { events.append(.other(event)) }
    }

    mutating func recordCreation(on node: String, slot: Int) {
        if Self.isFirst(slot, &hasToldCreation, of: pods.count) { events.append(.created(node: node)) }
    }

    mutating func recordDeletion(on node: String, slot: Int) {
        if Self.isFirst(slot, &hasToldDeletion, of: pods.count) { events.append(.deleted(node: node)) }
    }

    private static func isFirst(_ slot: Int, _ told: inout [Bool], of count: Int) -> Bool {
        let count = max(count, slot + 1)
        if told.count < count { told += Array(repeating: false, count: count - told.count) }
        if told[slot] { return false }
        told[slot] = true
        return true
    }

    /// Whether the selector matches pods of a shape. Many of one shape come in a row.
    mutating func selects(_ podInfo: PodInfo) -> Bool {
        if let selected, selected === podInfo { return true }
        guard selector.matches(podInfo.labels) else { return false }
        selected = podInfo
        return true
    }

    /// Whether the newest revision made a pod.
    ///
    /// *Source:* pkg/controller/daemon/util/daemonset_util.go (IsPodUpdated).
    func isUpdated(_ pod: PodRecord) -> Bool {
        pod.podInfo.templateGeneration == templateGeneration || (!history.current.isEmpty && pod.podInfo.revision == history.current)
    }
}

/// The annotation by which a scenario says that a pod never becomes ready.
enum NeverReady {
    static func isSaid(by metadata: ObjectMeta) -> Bool { metadata.annotations["dsdoc.dev/never-ready"] == "true" }
}

/// An event on a DaemonSet; that of a pod is put into words when it is shown.
enum DaemonSetEvent: Hashable, Sendable {
    case created(node: String)
    case deleted(node: String)
    case other(Event)

    func shown(daemonSet: String) -> Event {
        switch self {
        case .created(let node): Event(type: "Normal", reason: "SuccessfulCreate", message: "Created pod: \(daemonSet)@\(node)")
        case .deleted(let node): Event(type: "Normal", reason: "SuccessfulDelete", message: "Deleted pod: \(daemonSet)@\(node)")
        case .other(let event): event
        }
    }
}

extension RolloutStrategy {
    /// Reads a specification to which the API server's defaults have been given.
    init(_ spec: DaemonSetSpec) {
        onDelete = spec.updateStrategy.type == "OnDelete"
        minReadySeconds = Int(spec.minReadySeconds)
        guard let rolling = spec.updateStrategy.rollingUpdate else { return }
        maxUnavailable = rolling.maxUnavailable.map(IntOrPercentage.init) ?? .count(1)
        maxSurge = rolling.maxSurge.map(IntOrPercentage.init) ?? .count(0)
    }
}

extension IntOrPercentage {
    /// A string that is no percentage counts as zero, as it does in Kubernetes.
    init(_ value: IntOrString) {
        switch value {
        case .int(let count): self = .count(Int(count))
        case .string(let text):
            let digits = text.hasSuffix("%") ? Int(text.dropLast()) : nil
            self = digits.map { .percent(min(max($0, 0), 100)) } ?? .count(0)
        }
    }
}
