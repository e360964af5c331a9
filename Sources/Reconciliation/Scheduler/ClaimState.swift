import Kubernetes

/// How far a persistent volume claim has got, as the scheduler asks before it looks at nodes.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/volumebinding/volume_binding.go (PreFilter, podHasPVCs).
package enum ClaimState: Hashable, Sendable {
    /// It has its volume, or a storage class that is taken to provide one: which classes there are, and when they bind, is not modelled.
    case usable
    /// Neither a volume nor a class that could make one.
    case unbound
    /// Its volume is gone.
    case lost(volume: String)
    case deleting

    package init(_ claim: PersistentVolumeClaim) {
        if claim.metadata.deletionTimestamp != nil {
            self = .deleting
        } else if claim.status.phase == "Lost" {
            self = .lost(volume: claim.spec.volumeName)
        } else if claim.status.phase != "Bound", claim.spec.volumeName.isEmpty, (claim.spec.storageClassName ?? "").isEmpty {
            self = .unbound
        } else {
            self = .usable
        }
    }

    /// Why a pod with the claim cannot be placed; nil where it can.
    func refusal(_ name: String) -> String? {
        switch self {
        case .usable: nil
        case .unbound: "pod has unbound immediate PersistentVolumeClaims"
        case .lost(let volume): "persistentvolumeclaim \"\(name)\" bound to non-existent persistentvolume \"\(volume)\""
        case .deleting: "persistentvolumeclaim \"\(name)\" is being deleted"
        }
    }
}
