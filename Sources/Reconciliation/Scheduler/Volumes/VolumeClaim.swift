import Kubernetes

/// A claim, with what has become of it.
package struct VolumeClaim: Hashable, Sendable {
    enum State: Hashable, Sendable {
        case unbound
        /// To a volume of this name; nil for one that is not known, or assumed to be made.
        case bound(volume: String?)
        /// Its volume no longer exists.
        case lost
    }

    let namespace: String
    let name: String
    /// Its name in explanations.
    var label: String
    let uid: String
    let spec: PersistentVolumeClaimSpec
    /// Nil where it names none, empty where it wants a volume without class.
    var className: String?
    /// The volume that it requests by name.
    let wantedVolume: String?
    /// The node for which the scheduler has requested its volume.
    let selectedNode: String?
    var state: State
    var isDeleting: Bool

    init(_ object: PersistentVolumeClaim, namespace: String) {
        self.namespace = namespace
        name = object.metadata.name
        label = name
        uid = object.metadata.uid
        spec = object.spec
        let annotations = object.metadata.annotations
        className = annotations["volume.beta.kubernetes.io/storage-class"] ?? object.spec.storageClassName
        wantedVolume = object.spec.volumeName.isEmpty ? nil : object.spec.volumeName
        selectedNode = annotations["volume.kubernetes.io/selected-node"]
        isDeleting = object.metadata.deletionTimestamp != nil
        if object.status.phase == "Lost" {
            state = .lost
        } else if object.status.phase == "Bound" || (wantedVolume != nil && annotations["pv.kubernetes.io/bind-completed"] != nil) {
            state = .bound(volume: wantedVolume)
        } else {
            state = .unbound
        }
    }

    /// `namespace/name`
    var key: String { "\(namespace)/\(name)" }
    var hasClass: Bool { className != nil }
    var size: Quantity { spec.resources.requests["storage"] ?? Quantity() }
    var isForOnePod: Bool { spec.accessModes.contains("ReadWriteOncePod") }
}

/// A volume, with the claim that has it.
struct BindableVolume: Sendable {
    enum Phase: Hashable, Sendable {
        case available
        case bound(claim: String)
        /// Its claim was deleted; it is not available for another.
        case released
    }

    let name: String
    let size: Quantity
    let accessModes: Set<String>
    /// The provisioner that has made it.
    let provisioner: String?
    let labels: [String: String]
    /// The claim that it names, as `namespace/name`.
    let reservedFor: String?
    /// The hostname of the only node from which it can be reached; nil where it may be several.
    let hostname: String?
    private let spec: PersistentVolumeSpec
    var isDeleting: Bool
    private let nodes: NodeMatcher?
    var phase: Phase

    init(_ object: PersistentVolume) {
        name = object.metadata.name
        size = object.spec.capacity["storage"] ?? Quantity()
        accessModes = Set(object.spec.accessModes)
        labels = object.metadata.labels
        provisioner = object.metadata.annotations["pv.kubernetes.io/provisioned-by"]
        spec = object.spec
        reservedFor = object.spec.claimRef.map { "\($0.namespace)/\($0.name)" }
        hostname = Self.onlyHostname(object.spec.nodeAffinity?.required)
        isDeleting = object.metadata.deletionTimestamp != nil
        nodes = object.spec.nodeAffinity?.required.map { NodeMatcher(required: $0) }
        switch object.status.phase {
        case "Released", "Failed": phase = .released
        case "Bound": phase = .bound(claim: object.spec.claimRef.map { "\($0.namespace)/\($0.name)" } ?? "")
        default: phase = .available
        }
    }

    static let hostnameLabel = "kubernetes.io/hostname"

    private static func onlyHostname(_ selector: NodeSelector?) -> String? {
        guard let terms = selector?.nodeSelectorTerms, terms.count == 1 else { return nil }
        let rule = terms[0].matchExpressions.first {
            $0.key == hostnameLabel && $0.operator == NodeSelectorOperator.in && $0.values.count == 1
        }
        return rule?.values[0]
    }

    var className: String { spec.storageClassName }

    /// Whether a pod on the node can use it; by labels alone.
    func isReachable(from node: NodeInfo) -> Bool { nodes.map { $0.matches(name: "", labels: node.labels) } ?? true }

    /// Whether it names the claim.
    ///
    /// *Source:* component-helpers storage/volume/pv_helpers.go (IsVolumeBoundToClaim).
    func isReserved(for claim: VolumeClaim) -> Bool {
        guard let reference = spec.claimRef else { return false }
        return reference.namespace == claim.namespace && reference.name == claim.name
            && (reference.uid.isEmpty || claim.uid.isEmpty || reference.uid == claim.uid)
    }

    func hasModes(of claim: VolumeClaim) -> Bool { accessModes.isSuperset(of: claim.spec.accessModes) }

    /// Whether size and kind suit the claim, and nothing else is in the way.
    func fits(_ claim: VolumeClaim) -> Bool {
        !isDeleting && size >= claim.size && (spec.claimRef == nil || isReserved(for: claim))
            && (spec.volumeMode ?? "Filesystem") == (claim.spec.volumeMode ?? "Filesystem")
            && (spec.volumeAttributesClassName ?? "") == (claim.spec.volumeAttributesClassName ?? "")
    }

    /// Whether it can be bound to a claim that it does not name.
    func isFree(for claim: VolumeClaim) -> Bool {
        phase == .available && spec.claimRef == nil && className == (claim.className ?? "")
            && (claim.spec.selector.map { LabelMatcher($0).matches(labels) } ?? true)
    }

    /// Whether a claim that requests it by name gets it.
    ///
    /// *Source:* pkg/controller/volume/persistentvolume/pv_controller.go (checkVolumeSatisfyClaim).
    func satisfies(_ claim: VolumeClaim) -> Bool {
        if isReserved(for: claim) { return phase != .released }
        return spec.claimRef == nil && phase == .available && fits(claim) && className == (claim.className ?? "") && hasModes(of: claim)
    }
}
