/// A kind of volume whose plugin is deprecated or removed.
package enum VolumePlugin: String, CaseIterable, Sendable {
    case photonPersistentDisk, gitRepo, scaleIO, flocker, storageOS, quobyte, glusterfs, cephfs, rbd

    var detail: String {
        switch self {
        case .photonPersistentDisk: "deprecated in v1.11, non-functional in v1.16+"
        case .gitRepo: "deprecated in v1.11, and disabled by default in v1.33+"
        case .scaleIO: "deprecated in v1.16, non-functional in v1.22+"
        case .flocker, .storageOS, .quobyte: "deprecated in v1.22, non-functional in v1.25+"
        case .glusterfs: "deprecated in v1.25, non-functional in v1.26+"
        case .cephfs, .rbd: "deprecated in v1.28, non-functional in v1.31+"
        }
    }

    fileprivate func isUsed(by volume: Volume) -> Bool {
        switch self {
        case .photonPersistentDisk: volume.photonPersistentDisk != nil
        case .gitRepo: volume.gitRepo != nil
        case .scaleIO: volume.scaleIO != nil
        case .flocker: volume.flocker != nil
        case .storageOS: volume.storageos != nil
        case .quobyte: volume.quobyte != nil
        case .glusterfs: volume.glusterfs != nil
        case .cephfs: volume.cephfs != nil
        case .rbd: volume.rbd != nil
        }
    }

    /// The warning about the fraction in a claim's size is between these two groups.
    fileprivate static let beforeClaim: [VolumePlugin] = [
        .photonPersistentDisk, .gitRepo, .scaleIO, .flocker, .storageOS, .quobyte, .glusterfs,
    ]
    fileprivate static let afterClaim: [VolumePlugin] = [.cephfs, .rbd]
}

/// *Source:* `pkg/api/pod/warnings.go`.
func volumeWarnings(_ volumes: [Volume], at path: FieldPath) -> [APIWarning] {
    volumes.enumerated().flatMap { index, volume -> [APIWarning] in
        let path = path.index(index)
        let used = { (plugins: [VolumePlugin]) in
            plugins.filter { $0.isUsed(by: volume) }.map { APIWarning(path.child($0.rawValue), .volumePlugin($0)) }
        }
        return used(VolumePlugin.beforeClaim) + claimWarnings(volume, at: path) + used(VolumePlugin.afterClaim)
    }
}

/// *Source:* `pkg/api/persistentvolumeclaim/util.go` (GetWarningsForPersistentVolumeClaimSpec).
private func claimWarnings(_ volume: Volume, at path: FieldPath) -> [APIWarning] {
    guard let spec = volume.ephemeral?.volumeClaimTemplate?.spec else { return [] }
    let path = path.child("ephemeral", "volumeClaimTemplate", "spec", "resources", "requests").key("storage")
    guard let storage = spec.resources.requests["storage"], storage.hasFraction else { return [] }
    return [APIWarning(path, .fractionalBytes(storage))]
}
