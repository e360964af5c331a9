import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The persistent volume claims of the pod must exist and have, or be able to get, a volume.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/volumebinding/volume_binding.go and volumerestrictions/volume_restrictions.go
    /// (PreFilter of both).
    static let volumeBinding = SchedulerPlugin(
        name: "VolumeBinding", preFilter: unusableClaim,
        isSchedulableAfterChange: { _, events, _ in events.claimAdded || events.hasNodeEvents }, explanations: [.claimMissing])

    /// The first claim that does not exist, else the first that cannot be used; a claim of either kind comes before one without a volume.
    @Sendable
    private static func unusableClaim(_ pod: PodToSchedule, _ snapshot: SchedulingSnapshot) -> PreFilterResult {
        guard !pod.podInfo.claims.isEmpty else { return .allNodes }
        let states = pod.podInfo.claims.map { (name: $0, state: snapshot.claims["\(pod.podInfo.namespace)/\($0)"]) }
        if let missing = states.first(where: { $0.state == nil }) {
            return .rejected(
                FilterRejection("persistentvolumeclaim \"\(missing.name)\" not found", VolumeBindingFact(claim: missing.name)))
        }
        let unusable = states.first { $0.state != .usable && $0.state != .unbound } ?? states.first { $0.state == .unbound }
        guard let unusable, let reason = unusable.state?.rejectionReason(claim: unusable.name) else { return .allNodes }
        return .rejected(FilterRejection(reason, VolumeBindingFact(claim: unusable.name)))
    }
}

/// The persistent volume claim that does not exist or cannot be used.
package struct VolumeBindingFact: PluginFact {
    package let claim: String

    package init(claim: String) { self.claim = claim }
}

/// The state of a persistent volume claim, as far as PreFilter checks it.
package enum ClaimState: Hashable, Sendable {
    /// It has its volume, or a storage class that is assumed to provide one: which classes exist, and when they bind, is not modelled.
    case usable
    /// Neither a volume nor a class that could provide one.
    case unbound
    /// Its volume no longer exists.
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

    /// Why a pod with the claim cannot be scheduled; nil where it can.
    fileprivate func rejectionReason(claim name: String) -> String? {
        switch self {
        case .usable: nil
        case .unbound: "pod has unbound immediate PersistentVolumeClaims"
        case .lost(let volume): "persistentvolumeclaim \"\(name)\" bound to non-existent persistentvolume \"\(volume)\""
        case .deleting: "persistentvolumeclaim \"\(name)\" is being deleted"
        }
    }
}

extension ExplanationRule {
    /// A volume names a claim that does not exist or cannot be used.
    fileprivate static let claimMissing = ExplanationRule("claim-missing") { subject, _ in
        guard let claim = subject.facts(VolumeBindingFact.self).first?.claim else { return nil }
        let index = subject.template.volumes.firstIndex { $0.persistentVolumeClaim?.claimName == claim }
        let volumes = Field.podSpec.child("volumes")
        return Explanation(
            .scheduler, "claim-missing", brief: Message("no PersistentVolumeClaim \(claim)"),
            field: index.map { volumes.index($0).child("persistentVolumeClaim", "claimName") } ?? volumes,
            fact: Message("there is no PersistentVolumeClaim `\(claim)` in namespace `\(subject.record.namespace)`"))
    }
}
