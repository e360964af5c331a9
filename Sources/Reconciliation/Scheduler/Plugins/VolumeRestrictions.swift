import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// A claim with the access mode ReadWriteOncePod has one pod at most, on all nodes together. The claims that the pod names must exist.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/volumerestrictions/volume_restrictions.go; disks that pods name without a claim are left
    /// out.
    static let volumeRestrictions = SchedulerPlugin(
        name: "VolumeRestrictions",
        preFilter: PreFilter { pod, snapshot in
            for lookup in pod.podInfo.claims.isEmpty ? [] : snapshot.volumes.claims(of: pod) {
                if case .missing(let name) = lookup {
                    return .rejected(FilterRejection("persistentvolumeclaim \"\(name)\" not found", MissingClaimFact(claim: name)))
                }
            }
            return .allNodes
        },
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.claims.isEmpty }) { context, snapshot in
            let exclusive = snapshot.volumes.claims(of: context.pod).compactMap(\.claim).filter(\.isForOnePod)
            guard let taken = exclusive.first(where: { snapshot.volumes.isUsed($0.key) && context.removedClaims[$0.key, default: 0] == 0 })
            else { return nil }
            return FilterRejection(
                "node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod",
                resolvable: true, ClaimInUseFact(claim: taken.name))
        },
        isSchedulableAfterChange: { _, events, _ in events.volumesChanged || events.podRemoved || events.hasNodeEvents },
        explanations: [.claimMissing, .claimInUse])
}

/// A claim that does not exist.
package struct MissingClaimFact: PluginFact {
    package let claim: String

    package init(claim: String) { self.claim = claim }
}

/// A claim for one pod that another pod uses.
struct ClaimInUseFact: PluginFact {
    let claim: String
}

extension ExplanationRule {
    /// A volume names a claim that does not exist.
    fileprivate static let claimMissing = ExplanationRule("claim-missing") { subject, _ in
        guard let claim = subject.facts(MissingClaimFact.self).first?.claim else { return nil }
        return Explanation(
            .scheduler, "claim-missing", field: subject.claimField(claim),
            fact: Message("there is no PersistentVolumeClaim `\(claim)` in namespace `\(subject.record.namespace)`"))
    }

    /// The claim is for one pod, and another pod has it.
    fileprivate static let claimInUse = ExplanationRule("claim-in-use") { subject, _ in
        guard let claim = subject.facts(ClaimInUseFact.self).first?.claim else { return nil }
        return Explanation(
            .scheduler, "claim-in-use", field: subject.claimField(claim),
            fact: Message("claim `\(claim)` has the access mode `ReadWriteOncePod`, and another pod uses it"),
            fix: Message("use `ReadWriteMany`, or an `ephemeral` volume, which has a claim for each pod"))
    }
}
