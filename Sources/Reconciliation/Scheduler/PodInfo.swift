import Kubernetes

/// Names one pod of a scenario. Ids rise in the order of creation, so a smaller id is an older pod.
package struct PodID: Hashable, Comparable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    package static func < (left: PodID, right: PodID) -> Bool { left.rawValue < right.rawValue }
}

/// A pod's own name, or for a pod of a DaemonSet the name of the DaemonSet, which is printed together with the node.
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

/// What pods of one template have in common, computed once: a DaemonSet on 5,000 nodes has one value for each of its revisions.
///
/// The specification is the one after admission and pod-level defaulting: requests filled from limits, host ports of a host-network pod,
/// priority, overhead, the tolerations of the DaemonSet controller.
package final class PodInfo: Sendable {
    package let namespace: String
    package let labels: [String: String]
    package let spec: PodSpec
    /// The priority set by admission; 0 without a class.
    package let priority: Int32

    /// The labels that identify the revision of a daemon pod.
    let revision: String?
    let templateGeneration: Int64?

    /// The requested resources, `pods` excluded.
    package let requests: ResourceAmounts
    /// In the order of the containers.
    package let hostPorts: [HostPort]
    /// Node selector and required affinity as written, for a pod that is not pinned.
    let nodes: NodeMatcher
    /// The node selector only: the controller replaces the required affinity of a pod that it pins.
    let nodesWhenPinned: NodeMatcher
    let affinity: [PodAffinityMatcher]
    let antiAffinity: [PodAffinityMatcher]
    let spread: [SpreadMatcher]
    /// The claims of its volumes, in their order.
    let claims: [PodClaim]

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
        claims = spec.volumes.compactMap { volume in
            if let name = volume.persistentVolumeClaim?.claimName { return .named(name) }
            return volume.ephemeral?.volumeClaimTemplate.map { .ephemeral(volume: volume.name, $0.spec) }
        }
    }

    /// The same pod with more labels; terms such as `matchLabelKeys` keep the labels that it was created with.
    init(_ podInfo: PodInfo, adding labels: [String: String]) {
        namespace = podInfo.namespace
        self.labels = podInfo.labels.merging(labels) { own, _ in own }
        spec = podInfo.spec
        priority = podInfo.priority
        revision = podInfo.revision
        templateGeneration = podInfo.templateGeneration
        requests = podInfo.requests
        hostPorts = podInfo.hostPorts
        nodes = podInfo.nodes
        nodesWhenPinned = podInfo.nodesWhenPinned
        affinity = podInfo.affinity
        antiAffinity = podInfo.antiAffinity
        spread = podInfo.spread
        claims = podInfo.claims
    }

    /// `schedulerName`, where that is not the default scheduler.
    var otherScheduler: String? {
        spec.schedulerName.isEmpty || spec.schedulerName == "default-scheduler" ? nil : spec.schedulerName
    }

    /// Whether it has a required node affinity of its own. The controller's pods have none: it replaces the affinity by the pinned node.
    var hasNodeAffinity: Bool { spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil }

    /// Whether its scheduling depends on the labels of other pods.
    var looksAtOtherPods: Bool { !affinity.isEmpty || !antiAffinity.isEmpty || !spread.isEmpty }
}

/// The labels that the DaemonSet controller gives its pods.
///
/// *Source:* api apps/v1/types.go (DefaultDaemonSetUniqueLabelKey, DaemonSetTemplateGenerationKey, ControllerRevisionHashLabelKey).
enum RevisionLabel {
    static let hash = "controller-revision-hash"
    static let templateGeneration = "pod-template-generation"
    static let all: Set<String> = [hash, templateGeneration]
}

/// A pod that is to be scheduled.
package struct PodToSchedule: Sendable {
    package let id: PodID
    package let podInfo: PodInfo
    /// The slot of the node that the DaemonSet controller pinned the pod to; it replaces the required node affinity by one term
    /// `matchFields: metadata.name In [node]`. Nil for other pods, which keep their affinity.
    package let pinnedSlot: Int?

    package init(id: PodID, podInfo: PodInfo, pinnedSlot: Int?) {
        self.id = id
        self.podInfo = podInfo
        self.pinnedSlot = pinnedSlot
    }
}
