import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The persistent volume claims of the pod must exist and be bound to volumes that the node can reach, or be bindable to such.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/volumebinding/volume_binding.go, binder.go.
    static let volumeBinding = SchedulerPlugin(
        name: "VolumeBinding", preFilter: PreFilter(run: unusableClaim),
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.claims.isEmpty }) { context, snapshot in
            VolumeBindings(context.pod, context.node, snapshot.volumes).rejection
        },
        isSchedulableAfterChange: { _, events, _ in events.volumesChanged || events.hasNodeEvents },
        explanations: [.claimUnbound, .volumeMissesNode, .volumeAwaited])

    /// The first claim that cannot be used; a claim of that kind comes before one that must be bound already.
    @Sendable
    private static func unusableClaim(_ pod: PodToSchedule, _ snapshot: SchedulingSnapshot) -> PreFilterResult {
        guard !pod.podInfo.claims.isEmpty else { return .allNodes }
        let lookups = snapshot.volumes.claims(of: pod)
        for lookup in lookups {
            if let reason = lookup.unusableReason {
                return .rejected(FilterRejection(reason, VolumeBindingFact(claim: lookup.name, problem: .unusable)))
            }
        }
        let unbound = lookups.lazy.compactMap(\.claim).first { claim in
            claim.state == .unbound && (claim.wantedVolume != nil || !snapshot.volumes.waitsForPod(claim))
        }
        guard let unbound else { return .allNodes }
        let fact = VolumeBindingFact(
            claim: unbound.label, problem: .unbound(unbound.className, snapshot.volumes.storageClass(of: unbound)?.provisioner))
        return .rejected(FilterRejection("pod has unbound immediate PersistentVolumeClaims", fact))
    }
}

/// A claim of a pod that keeps it from being scheduled.
package struct VolumeBindingFact: PluginFact {
    enum Problem: Hashable, Sendable {
        /// It does not exist, has lost its volume, or is being deleted.
        case unusable
        /// It should have a volume by now: the name of its class, and of the class's provisioner where the class exists.
        case unbound(String?, String?)
        /// Its volume cannot be reached from the node.
        case unreachable(volume: String)
        /// No volume that the node can reach is free.
        case noVolume
        /// Its class makes no volumes for the node.
        case topology(className: String)
    }

    /// The name of the claim.
    package let claim: String
    let problem: Problem
}

extension ClaimLookup {
    /// The name of the claim.
    fileprivate var name: String {
        switch self {
        case .found(let claim): claim.name
        case .missing(let name): name
        }
    }

    /// *Source:* volume_binding.go (podHasPVCs).
    fileprivate var unusableReason: String? {
        switch self {
        case .missing(let name): "persistentvolumeclaim \"\(name)\" not found"
        case .found(let claim) where claim.state == .lost:
            "persistentvolumeclaim \"\(claim.name)\" bound to non-existent persistentvolume \"\(claim.wantedVolume ?? "")\""
        case .found(let claim) where claim.isDeleting: "persistentvolumeclaim \"\(claim.name)\" is being deleted"
        case .found: nil
        }
    }
}

/// What becomes of the claims of a pod on a node: the volumes that they would be bound to, those that a provisioner would have to make, or why the
/// node cannot have the pod.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/volumebinding/binder.go (FindPodVolumes).
struct VolumeBindings {
    /// The volume for each claim, by `namespace/name`.
    private(set) var bound: [(claim: String, volume: String)] = []
    /// The claims whose volumes are made on demand, with their provisioners.
    private(set) var provisioned: [(claim: VolumeClaim, provisioner: String)] = []
    private(set) var rejection: FilterRejection?

    init(_ pod: PodToSchedule, _ node: NodeInfo, _ volumes: VolumeTable) {
        let claims = volumes.claims(of: pod).compactMap(\.claim)
        var facts: [VolumeBindingFact] = []
        if let unreachable = Self.unreachable(claims, node, volumes) { facts.append(unreachable) }
        let waiting = claims.filter { $0.state == .unbound }
        if let unmatched = bind(waiting, node, volumes) { facts.append(unmatched) }
        guard !facts.isEmpty else { return }
        rejection = FilterRejection(facts.map(\.reason), resolvable: false, facts: facts.map { RejectionFact($0) })
    }

    /// The first bound claim whose volume the node cannot reach. A volume that is not known is taken as one that it can.
    private static func unreachable(_ claims: [VolumeClaim], _ node: NodeInfo, _ volumes: VolumeTable) -> VolumeBindingFact? {
        for claim in claims {
            guard case .bound(let name?) = claim.state, let volume = volumes.volume(name), !volume.isReachable(from: node) else {
                continue
            }
            return VolumeBindingFact(claim: claim.label, problem: .unreachable(volume: name))
        }
        return nil
    }

    /// Finds volumes for unbound claims, the smallest claim first.
    ///
    /// - Returns: the claim for which there is none.
    private mutating func bind(_ claims: [VolumeClaim], _ node: NodeInfo, _ volumes: VolumeTable) -> VolumeBindingFact? {
        var taken: Set<String> = []
        if let claim = claims.first(where: { $0.selectedNode.map { $0 != node.name } ?? false }) {
            return VolumeBindingFact(claim: claim.label, problem: .noVolume)
        }
        for claim in claims.sorted(by: { $0.size < $1.size }) {
            if claim.selectedNode == nil, let volume = volumes.match(claim, on: node, without: taken) {
                taken.insert(volume)
                bound.append((claim.key, volume))
                continue
            }
            guard let known = volumes.storageClass(of: claim), known.canProvision else {
                return VolumeBindingFact(claim: claim.label, problem: .noVolume)
            }
            guard known.allows(node) else {
                return VolumeBindingFact(claim: claim.label, problem: .topology(className: known.metadata.name))
            }
            provisioned.append((claim, known.provisioner))
        }
        return nil
    }
}

extension VolumeBindingFact {
    fileprivate var reason: String {
        switch problem {
        case .unusable, .unbound: "pod has unbound immediate PersistentVolumeClaims"
        case .unreachable: "node(s) didn't match PersistentVolume's node affinity"
        case .noVolume, .topology: "node(s) didn't find available persistent volumes to bind"
        }
    }
}

extension ExplanationSubject {
    /// The claim that keeps the pending pod from being scheduled, and where the template names it.
    fileprivate var claimFact: (fact: VolumeBindingFact, field: FieldPath)? {
        facts(VolumeBindingFact.self).first.map { ($0, claimField($0.claim)) }
    }

    /// Where the template names a claim.
    func claimField(_ claim: String) -> FieldPath {
        let volumes = Field.podSpec.child("volumes")
        if let index = template.volumes.firstIndex(where: { $0.persistentVolumeClaim?.claimName == claim }) {
            return volumes.index(index).child("persistentVolumeClaim", "claimName")
        }
        let ephemeral = template.volumes.firstIndex { $0.ephemeral != nil && claim.hasSuffix("-\($0.name)") }
        return ephemeral.map { volumes.index($0).child("ephemeral", "volumeClaimTemplate") } ?? volumes
    }
}

extension ExplanationRule {
    /// A volume names a claim that has no volume.
    fileprivate static let claimUnbound = ExplanationRule("claim-unbound") { subject, _ in
        guard let (fact, field) = subject.claimFact, case .unbound(let className, let provisioner) = fact.problem else { return nil }
        let unbound = Message("PersistentVolumeClaim `\(fact.claim)` has no volume")
        let (reason, fix): (Message, Message)
        switch (className ?? "", provisioner) {
        case ("", _):
            reason = Message("it names no StorageClass, and no PersistentVolume fits it")
            fix = Message("set `storageClassName` of the claim to a class that makes volumes, or create a PersistentVolume that fits")
        case (let name, nil):
            reason = Message("there is no StorageClass `\(name)`")
            fix = Message("create the class, or name another in the claim")
        case (let name, let provisioner?) where provisioner == "kubernetes.io/no-provisioner":
            reason = Message("StorageClass `\(name)` makes none, and no PersistentVolume fits it")
            fix = Message("create a PersistentVolume that fits")
        case (_, let provisioner?):
            reason = Message("dsdoc does not model provisioner `\(provisioner)`, which may make one")
            fix = Message("nothing, if the provisioner works: the pod is scheduled once the claim is bound")
        }
        return Explanation(
            .scheduler, "claim-unbound", brief: Message("claim \(fact.claim) not bound"), field: field,
            fact: .list([unbound, reason], separator: .semicolon), fix: fix)
    }

    /// The node cannot reach the volume of a claim, or none that is free.
    fileprivate static let volumeMissesNode = ExplanationRule("volume-misses-node") { subject, _ in
        guard let (fact, field) = subject.claimFact else { return nil }
        let text: Message
        switch fact.problem {
        case .unreachable(let volume):
            text = Message(
                "the node affinity of PersistentVolume `\(volume)`, which claim `\(fact.claim)` is bound to, leaves this node out")
        case .noVolume: text = Message("no PersistentVolume that fits claim `\(fact.claim)` is free for this node")
        case .topology(let name): text = Message("StorageClass `\(name)` makes no volumes for this node: `allowedTopologies` leaves it out")
        case .unusable, .unbound: return nil
        }
        return Explanation(.scheduler, "volume-misses-node", brief: Message("volume of claim \(fact.claim)"), field: field, fact: text)
    }

    /// The scheduler has found a node, and waits for a volume that a provisioner makes.
    fileprivate static let volumeAwaited = ExplanationRule("volume-awaited") { subject, _ in
        guard case .volume(let claim, let provisioner)? = subject.pending?.awaits else { return nil }
        return Explanation(
            .scheduler, "volume-awaited", brief: Message("waits for a volume"), field: subject.claimField(claim),
            fact: Message(
                "the pod fits on the node and waits until provisioner `\(provisioner)` has made the volume of claim `\(claim)`; dsdoc does not model provisioners"
            ))
    }
}
