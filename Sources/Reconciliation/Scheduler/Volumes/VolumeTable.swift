import Kubernetes

/// The claims, volumes and storage classes of the cluster, which pods use which claims, and the part of the volume controller that binds claims to
/// volumes that exist. Provisioners are not modelled.
///
/// *Source:* pkg/controller/volume/persistentvolume/pv_controller.go (syncUnboundClaim), pkg/controller/volume/ephemeral/controller.go.
package struct VolumeTable: Sendable {
    /// By `namespace/name`.
    private(set) var claims: [String: VolumeClaim] = [:]
    /// The claims without a volume, with numbers that rise in the order of their creation.
    private var unbound: [String: Int] = [:]
    private var lastNumber = 0
    private(set) var volumes = VolumeIndex()
    private(set) var classes: [String: StorageClass] = [:]
    /// The claims whose volumes are assumed to be made.
    private var assumed: Set<String> = []
    /// How many pods on nodes use each claim.
    private var users: [String: Int] = [:]
    /// The keys of the claims of ephemeral volumes, by pod and volume.
    private var ephemeral: [PodID: [String: String]] = [:]

    package init() {}

    /// Whether the cluster has volumes at all: a file of nodes and pods may leave them out.
    var knowsVolumes: Bool { !volumes.isEmpty }

    /// The volume of this name.
    func volume(_ name: String) -> BindableVolume? { volumes[name] }

    // MARK: Objects

    package mutating func apply(_ object: PersistentVolumeClaim, in namespace: String) {
        var claim = VolumeClaim(object, namespace: namespace)
        if !object.metadata.isStored, !claim.hasClass { claim.className = defaultClass }
        insert(claim)
        bindClaim(claim.key)
    }

    package mutating func apply(_ object: PersistentVolume) {
        volumes.insert(BindableVolume(object))
        bindClaims()
    }

    package mutating func apply(_ object: StorageClass) {
        classes[object.metadata.name] = object
        bindClaims()
    }

    package mutating func deleteClass(_ name: String) { classes[name] = nil }

    /// Deletes a volume; one that a claim has is kept until then.
    package mutating func deleteVolume(_ name: String) {
        if case .bound? = volumes[name]?.phase { volumes.change(name) { $0.isDeleting = true } } else { volumes.remove(name) }
    }

    /// Deletes the claims of a namespace.
    mutating func deleteClaims(in namespace: String) {
        for key in claims.values.filter({ $0.namespace == namespace }).map(\.key).sorted() { deleteClaim(key) }
    }

    /// Deletes a claim; one that a pod on a node uses is kept until then.
    package mutating func deleteClaim(_ key: String) {
        if (users[key] ?? 0) > 0 { claims[key]?.isDeleting = true } else { removeClaim(key) }
    }

    private mutating func insert(_ claim: VolumeClaim) {
        claims[claim.key] = claim
        guard claim.state == .unbound, unbound[claim.key] == nil else { return }
        lastNumber += 1
        unbound[claim.key] = lastNumber
    }

    /// The volume of the claim stays reserved for it.
    private mutating func removeClaim(_ key: String) {
        guard let claim = claims.removeValue(forKey: key) else { return }
        unbound[key] = nil
        guard case .bound(let name?) = claim.state, let volume = volumes[name] else { return }
        if volume.isDeleting { volumes.remove(name) } else { volumes.change(name) { $0.phase = .released } }
    }

    /// The name of the class that claims without one get; the newest of several.
    ///
    /// *Source:* pkg/volume/util/storageclass.go (GetDefaultClass).
    private var defaultClass: String? {
        classes.values.filter(\.isDefault).min {
            ($1.metadata.creationTimestamp ?? "", $0.metadata.name) < ($0.metadata.creationTimestamp ?? "", $1.metadata.name)
        }?.metadata.name
    }

    // MARK: Pods

    /// Makes the claims of the ephemeral volumes of a new pod.
    ///
    /// - Parameters:
    ///   - name: of the pod; claims of existing pods are found by it.
    ///   - shown: the pod's name in explanations.
    mutating func addPod(_ id: PodID, name: String, shown: String, _ podInfo: PodInfo) {
        for case .ephemeral(let volume, let template) in podInfo.claims {
            let key = "\(podInfo.namespace)/\(name)-\(volume)"
            if claims[key] == nil {
                var claim = newClaim(template, namespace: podInfo.namespace, name: "\(name)-\(volume)")
                claim.label = "\(shown)-\(volume)"
                insert(claim)
                bindClaim(key)
            }
            ephemeral[id, default: [:]][volume] = key
        }
    }

    private func newClaim(_ template: PersistentVolumeClaimSpec, namespace: String, name: String) -> VolumeClaim {
        var object = PersistentVolumeClaim()
        object.metadata.name = name
        object.spec = template
        var claim = VolumeClaim(object, namespace: namespace)
        if !claim.hasClass { claim.className = defaultClass }
        return claim
    }

    /// A pod is gone, and with it the claims of its ephemeral volumes.
    mutating func removePod(_ id: PodID) {
        for key in (ephemeral.removeValue(forKey: id) ?? [:]).values.sorted() { removeClaim(key) }
    }

    /// A pod was placed on a node (1) or has left it (-1).
    mutating func countUsers(_ podInfo: PodInfo, by delta: Int) {
        for case .named(let name) in podInfo.claims {
            let key = "\(podInfo.namespace)/\(name)"
            users[key, default: 0] += delta
            if users[key] == 0, claims[key]?.isDeleting == true { removeClaim(key) }
        }
    }

    func isUsed(_ key: String) -> Bool { (users[key] ?? 0) > 0 }

    /// The claims of a pod in the order of its volumes; of one that does not exist yet, the claims that would be made for it.
    func claims(of pod: PodToSchedule) -> [ClaimLookup] {
        pod.podInfo.claims.map { reference in
            switch reference {
            case .named(let name):
                let key = "\(pod.podInfo.namespace)/\(name)"
                return claims[key].map { .found($0) } ?? .missing(name)
            case .ephemeral(let volume, let template):
                if let key = ephemeral[pod.id]?[volume] { return claims[key].map { .found($0) } ?? .missing(key) }
                return .found(newClaim(template, namespace: pod.podInfo.namespace, name: "-\(volume)"))
            }
        }
    }

    // MARK: Binding

    /// Whether a claim is bound only once a pod needs it. A class that does not exist binds at once.
    ///
    /// *Source:* component-helpers storage/volume/pv_helpers.go (IsDelayBindingMode).
    func waitsForPod(_ claim: VolumeClaim) -> Bool { storageClass(of: claim)?.volumeBindingMode == "WaitForFirstConsumer" }

    func storageClass(of claim: VolumeClaim) -> StorageClass? { claim.className.flatMap { classes[$0] } }

    /// Whether something in the cluster shows that a provisioner works: a volume that it has made.
    func hasProvisioned(_ provisioner: String) -> Bool { volumes.isProvisioned(by: provisioner) }

    /// Binds the claims that need not wait for a pod, the oldest first.
    private mutating func bindClaims() {
        for (key, _) in unbound.sorted(by: { $0.value < $1.value }) { bindClaim(key) }
    }

    private mutating func bindClaim(_ key: String) {
        guard var claim = claims[key], claim.state == .unbound else { return }
        if let name = claim.wantedVolume {
            if let volume = volumes[name], volume.satisfies(claim) { bind(key, to: name) }
        } else if let name = match(claim) {
            bind(key, to: name)
        } else if !claim.hasClass, let name = defaultClass {
            claim.className = name
            claims[key] = claim
            if let name = match(claim) { bind(key, to: name) }
        }
    }

    mutating func bind(_ key: String, to volume: String) {
        claims[key]?.state = .bound(volume: volume)
        unbound[key] = nil
        volumes.change(volume) { $0.phase = .bound(claim: key) }
    }

    /// The provisioner is assumed to make the volume.
    mutating func provision(_ key: String) {
        claims[key]?.state = .bound(volume: nil)
        unbound[key] = nil
        assumed.insert(key)
    }

    /// The provisioners that are assumed to make volumes for the pods of a template.
    func assumedProvisioners(of podInfo: PodInfo) -> [String] {
        let names = podInfo.claims.compactMap { reference -> String? in
            switch reference {
            case .named(let name):
                let key = "\(podInfo.namespace)/\(name)"
                return assumed.contains(key) ? claims[key].flatMap(storageClass)?.provisioner : nil
            case .ephemeral(let volume, let template):
                let claim = newClaim(template, namespace: podInfo.namespace, name: volume)
                guard waitsForPod(claim), let provisioner = storageClass(of: claim)?.provisioner else { return nil }
                return hasProvisioned(provisioner) ? provisioner : nil
            }
        }
        return Set(names).sorted()
    }

    /// The volume that the volume controller binds a claim to: of those with the fewest access modes the smallest.
    ///
    /// *Source:* pkg/controller/volume/persistentvolume/index.go (findByClaim).
    private func match(_ claim: VolumeClaim) -> String? {
        let candidates = volumes.reserved(for: claim) + (waitsForPod(claim) ? [] : volumes.available(ofClass: claim.className ?? ""))
        let groups = Dictionary(grouping: candidates.filter { $0.hasModes(of: claim) }) { $0.accessModes.count }
        for modes in groups.keys.sorted() {
            if let found = Self.best(of: groups[modes] ?? [], for: claim, on: nil) { return found.name }
        }
        return nil
    }

    /// The volume for a claim on a node, none of those that are taken.
    func match(_ claim: VolumeClaim, on node: NodeInfo, without taken: Set<String>) -> String? {
        let candidates =
            volumes.reserved(for: claim) + volumes.available(ofClass: claim.className ?? "", for: node).filter { $0.hasModes(of: claim) }
        return Self.best(of: candidates.filter { !taken.contains($0.name) }, for: claim, on: node)?.name
    }

    /// *Source:* component-helpers storage/volume/pv_helpers.go (FindMatchingVolume).
    private static func best(of volumes: [BindableVolume], for claim: VolumeClaim, on node: NodeInfo?) -> BindableVolume? {
        let fitting = volumes.filter { $0.fits(claim) }
        if let reserved = fitting.filter({ $0.isReserved(for: claim) }).min(by: { $0.name < $1.name }) {
            return node.map(reserved.isReachable) ?? true ? reserved : nil
        }
        return fitting.filter { $0.isFree(for: claim) && (node.map($0.isReachable) ?? true) }.min {
            $0.size != $1.size ? $0.size < $1.size : $0.name < $1.name
        }
    }
}

/// What is found of a claim of a pod.
enum ClaimLookup: Sendable {
    case found(VolumeClaim)
    /// Its name.
    case missing(String)

    var claim: VolumeClaim? { if case .found(let claim) = self { claim } else { nil } }
}

/// A claim of a pod's volume.
package enum PodClaim: Hashable, Sendable {
    /// By its name.
    case named(String)
    /// That of an ephemeral volume: it is made for each pod.
    case ephemeral(volume: String, PersistentVolumeClaimSpec)
}

extension StorageClass {
    fileprivate var isDefault: Bool {
        ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"].contains {
            metadata.annotations[$0] == "true"
        }
    }

    /// Whether it can have volumes made.
    var canProvision: Bool { !provisioner.isEmpty && provisioner != "kubernetes.io/no-provisioner" }

    /// Whether a volume can be made for a node.
    ///
    /// *Source:* pkg/apis/core/v1/helper/helpers.go (MatchTopologySelectorTerms).
    func allows(_ node: NodeInfo) -> Bool {
        allowedTopologies.isEmpty
            || allowedTopologies.contains { term in
                !term.matchLabelExpressions.isEmpty
                    && term.matchLabelExpressions.allSatisfy { rule in node.labels[rule.key].map(rule.values.contains) ?? false }
            }
    }
}
