import Kubernetes

/// Names one pod of a simulation. Ids rise in the order of creation, so a smaller id is an older pod.
package struct PodID: Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    package static func < (left: PodID, right: PodID) -> Bool { left.rawValue < right.rawValue }
}

/// A pod's name: its own, or for one that a DaemonSet made the name of that DaemonSet, to which the node is added when it is printed.
package enum PodName: Hashable, Sendable {
    case given(String)
    case generated(from: String)

    /// `namespace/name`, with a number that makes generated names differ.
    func full(namespace: String, id: PodID) -> String {
        switch self {
        case .given(let name): "\(namespace)/\(name)"
        case .generated(let owner): "\(namespace)/\(owner)-\(id.rawValue)"
        }
    }
}

/// All that pods made from one template have in common, worked out once: a DaemonSet on 5,000 nodes has one shape for each of its revisions.
///
/// The specification is the one after admission and pod-level defaulting: requests filled from limits, host ports of a host-network pod,
/// priority, overhead, the tolerations of the DaemonSet controller.
package final class PodInfo: Sendable {
    package let namespace: String
    package let labels: [String: String]
    package let spec: PodSpec
    /// The priority that admission found; 0 without a class.
    package let priority: Int32

    /// By these labels the revision of a daemon pod is told.
    let revision: String?
    let templateGeneration: Int64?

    /// What the pod asks of its node, `pods` left out.
    package let requests: ResourceAmounts
    /// In the order of the containers.
    package let hostPorts: [HostPort]
    /// Node selector and required affinity as written, for a pod that is not pinned.
    let nodes: NodeMatcher
    /// The node selector alone: the controller replaces the required affinity of a pod that it pins.
    let nodesWhenPinned: NodeMatcher
    let affinity: [PodAffinityMatcher]
    let antiAffinity: [PodAffinityMatcher]
    let spread: [SpreadMatcher]
    /// The claims that its volumes name, in the order of the volumes.
    let claims: [String]

    package init(namespace: String, labels: [String: String], spec: PodSpec) {
        self.namespace = namespace
        self.labels = labels
        self.spec = spec
        self.priority = spec.priority ?? 0
        revision = labels[RevisionLabel.hash]
        templateGeneration = labels[RevisionLabel.templateGeneration].flatMap { Int64($0) }
        requests = ResourceAmounts(PodRequests.total(of: spec))
        hostPorts = HostPort.all(of: spec)
        nodes = NodeMatcher(spec)
        nodesWhenPinned = NodeMatcher(nodeSelector: spec.nodeSelector)
        let matcher = { (term: PodAffinityTerm) in PodAffinityMatcher(term, namespace: namespace, labels: labels) }
        affinity = (spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(matcher)
        antiAffinity = (spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(matcher)
        spread = SpreadMatcher.all(of: spec, labels: labels)
        claims = spec.volumes.compactMap { $0.persistentVolumeClaim?.claimName }
    }

    /// The same pod with more labels. What it asks for was made of the labels that it had before.
    init(_ shape: PodInfo, adding labels: [String: String]) {
        namespace = shape.namespace
        self.labels = shape.labels.merging(labels) { own, _ in own }
        spec = shape.spec
        priority = shape.priority
        revision = shape.revision
        templateGeneration = shape.templateGeneration
        requests = shape.requests
        hostPorts = shape.hostPorts
        nodes = shape.nodes
        nodesWhenPinned = shape.nodesWhenPinned
        affinity = shape.affinity
        antiAffinity = shape.antiAffinity
        spread = shape.spread
        claims = shape.claims
    }

    /// The scheduler that it asks for, where that is not the default one.
    var otherScheduler: String? {
        spec.schedulerName.isEmpty || spec.schedulerName == "default-scheduler" ? nil : spec.schedulerName
    }

    /// Whether it has a required node affinity of its own. The controller's pods have none: it puts the pinned node in its place.
    var hasNodeAffinity: Bool { spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil }

    /// Whether other pods can keep such a pod from a node, beside what they take of its resources and ports.
    var looksAtOtherPods: Bool { !affinity.isEmpty || !antiAffinity.isEmpty || !spread.isEmpty }
}

/// The labels that the DaemonSet controller gives its pods.
///
/// *Source:* api apps/v1/types.go (DefaultDaemonSetUniqueLabelKey, DaemonSetTemplateGenerationKey, ControllerRevisionHashLabelKey).
enum RevisionLabel {
    static let hash = "controller-revision-hash"
    static let templateGeneration = "pod-template-generation"
}

/// A pod that asks for a node.
package struct PodToSchedule: Sendable {
    package let id: PodID
    package let shape: PodInfo
    /// The slot of the node that the DaemonSet controller pinned the pod to: stands in place of the shape's required node affinity, as one
    /// term `matchFields: metadata.name In [node]`. Nil for pods of anyone else, whose affinity is the shape's own.
    package let pinnedSlot: Int?

    package init(id: PodID, shape: PodInfo, pinnedSlot: Int?) {
        self.id = id
        self.shape = shape
        self.pinnedSlot = pinnedSlot
    }
}
