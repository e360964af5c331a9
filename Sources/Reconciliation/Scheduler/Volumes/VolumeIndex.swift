import Kubernetes

/// The volumes by name, and those that a claim can be bound to: by class, and local ones by their node, so that a pod reads few of them.
struct VolumeIndex: Sendable {
    private var volumes: [String: BindableVolume] = [:]
    /// The names of the volumes that are free, by class, then by the hostname of their node; an empty one for those of several nodes.
    private var available: [String: [String: Set<String>]] = [:]
    /// The names of the volumes that name a claim, by the claim's `namespace/name`.
    private var reserved: [String: Set<String>] = [:]
    /// How many volumes each provisioner has made.
    private var provisioners: [String: Int] = [:]

    var isEmpty: Bool { volumes.isEmpty }

    subscript(name: String) -> BindableVolume? { volumes[name] }

    func isProvisioned(by provisioner: String) -> Bool { (provisioners[provisioner] ?? 0) > 0 }

    func reserved(for claim: VolumeClaim) -> [BindableVolume] { (reserved[claim.key] ?? []).compactMap { volumes[$0] } }

    /// The free volumes of a class.
    func available(ofClass name: String) -> [BindableVolume] { (available[name] ?? [:]).values.joined().compactMap { volumes[$0] } }

    /// Those of them that may be reached from a node.
    func available(ofClass name: String, for node: NodeInfo) -> [BindableVolume] {
        guard let ofClass = available[name] else { return [] }
        let hostname = node.labels[BindableVolume.hostnameLabel] ?? ""
        let names = (ofClass[""] ?? []).union(hostname.isEmpty ? [] : ofClass[hostname] ?? [])
        return names.compactMap { volumes[$0] }
    }

    mutating func insert(_ volume: BindableVolume) {
        remove(volume.name)
        volumes[volume.name] = volume
        index(volume)
        if let provisioner = volume.provisioner { provisioners[provisioner, default: 0] += 1 }
    }

    mutating func remove(_ name: String) {
        guard let volume = volumes.removeValue(forKey: name) else { return }
        unindex(volume)
        if let provisioner = volume.provisioner { provisioners[provisioner, default: 0] -= 1 }
    }

    mutating func change(_ name: String, _ edit: (inout BindableVolume) -> Void) {
        guard let old = volumes[name] else { return }
        unindex(old)
        var new = old
        edit(&new)
        volumes[name] = new
        index(new)
    }

    private mutating func index(_ volume: BindableVolume) {
        if let claim = volume.reservedFor {
            reserved[claim, default: []].insert(volume.name)
        } else if volume.phase == .available {
            available[volume.className, default: [:]][volume.hostname ?? "", default: []].insert(volume.name)
        }
    }

    private mutating func unindex(_ volume: BindableVolume) {
        if let claim = volume.reservedFor { reserved[claim]?.remove(volume.name) }
        available[volume.className]?[volume.hostname ?? ""]?.remove(volume.name)
    }
}
