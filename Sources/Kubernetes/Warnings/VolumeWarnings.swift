/// Volumes whose plugins are deprecated or gone.
///
/// *Source:* `pkg/api/pod/warnings.go`.
func volumeWarnings(_ volumes: [Volume], at path: FieldPath) -> [String] {
    volumes.enumerated().flatMap { index, volume -> [String] in
        let path = path.index(index)
        let plugins: [(field: String, isUsed: Bool, words: String)] = [
            ("photonPersistentDisk", volume.photonPersistentDisk != nil, "deprecated in v1.11, non-functional in v1.16+"),
            ("gitRepo", volume.gitRepo != nil, "deprecated in v1.11, and disabled by default in v1.33+"),
            ("scaleIO", volume.scaleIO != nil, "deprecated in v1.16, non-functional in v1.22+"),
            ("flocker", volume.flocker != nil, "deprecated in v1.22, non-functional in v1.25+"),
            ("storageOS", volume.storageos != nil, "deprecated in v1.22, non-functional in v1.25+"),
            ("quobyte", volume.quobyte != nil, "deprecated in v1.22, non-functional in v1.25+"),
            ("glusterfs", volume.glusterfs != nil, "deprecated in v1.25, non-functional in v1.26+"),
        ]
        let removed: [(field: String, isUsed: Bool, words: String)] = [
            ("cephfs", volume.cephfs != nil, "deprecated in v1.28, non-functional in v1.31+"),
            ("rbd", volume.rbd != nil, "deprecated in v1.28, non-functional in v1.31+"),
        ]
        let words = { (plugins: [(field: String, isUsed: Bool, words: String)]) in
            plugins.filter(\.isUsed).map { "\(path.child($0.field)): \($0.words)" }
        }
        return words(plugins) + claimWarnings(volume, at: path) + words(removed)
    }
}

/// *Source:* `pkg/api/persistentvolumeclaim/util.go` (GetWarningsForPersistentVolumeClaimSpec).
private func claimWarnings(_ volume: Volume, at path: FieldPath) -> [String] {
    guard let spec = volume.ephemeral?.volumeClaimTemplate?.spec else { return [] }
    let path = path.child("ephemeral", "volumeClaimTemplate", "spec", "resources", "requests").key("storage")
    guard let storage = spec.resources.requests["storage"], storage.hasFraction else { return [] }
    return ["\(path): fractional byte value \(GoValue.quoted(storage.description)) is invalid, must be an integer"]
}

/// Files of one volume that would lie on or in each other.
///
/// *Source:* `pkg/api/pod/warnings.go` (warningsForOverlappingVirtualPaths).
func overlappingPathWarnings(_ volumes: [Volume]) -> [String] {
    volumes.flatMap { volume -> [String] in
        var warnings: [String] = []
        if let source = volume.configMap {
            warnings += overlaps(source.items.map(\.path), of: volume, "ConfigMap \(GoValue.quoted(source.name))")
        }
        if let source = volume.secret {
            warnings += overlaps(source.items.map(\.path), of: volume, "Secret \(GoValue.quoted(source.secretName))")
        }
        if let source = volume.downwardAPI { warnings += overlaps(source.items.map(\.path), of: volume, "DownwardAPI") }
        if let source = volume.projected { warnings += projectedOverlaps(source, of: volume) }
        return warnings
    }
}

private func overlaps(_ paths: [String], of volume: Volume, _ description: String) -> [String] {
    var seen = SourcedPaths()
    return paths.flatMap { seen.add($0, source: "") }.map {
        "volume \(GoValue.quoted(volume.name)) (\(description)): overlapping paths: \($0)"
    }
}

private func projectedOverlaps(_ source: ProjectedVolumeSource, of volume: Volume) -> [String] {
    let name = GoValue.quoted(volume.name)
    var seen = SourcedPaths()
    // Of a source that names no files the API server looks at the files of the source before once more.
    var current: [(path: String, source: String)] = []
    return source.sources.flatMap { projection -> [String] in
        if projection == VolumeProjection() { return ["volume \(name) (Projected) has no sources provided"] }
        if let found = sourcedPaths(projection) { current = found }
        return current.flatMap { seen.add($0.path, source: $0.source) }.map { "volume \(name) (Projected): overlapping paths: \($0)" }
    }
}

private func sourcedPaths(_ projection: VolumeProjection) -> [(path: String, source: String)]? {
    if let source = projection.configMap, !source.items.isEmpty {
        return source.items.map { ($0.path, "ConfigMap \(GoValue.quoted(source.name))") }
    }
    if let source = projection.secret, !source.items.isEmpty {
        return source.items.map { ($0.path, "Secret \(GoValue.quoted(source.name))") }
    }
    if let source = projection.downwardAPI, !source.items.isEmpty { return source.items.map { ($0.path, "DownwardAPI") } }
    if let source = projection.serviceAccountToken { return [(source.path, "ServiceAccountToken")] }
    if let source = projection.clusterTrustBundle {
        return [(source.path, "ClusterTrustBundle \(GoValue.quoted(source.name ?? source.signerName ?? ""))")]
    }
    if let source = projection.podCertificate {
        let files = [
            (source.certificateChainPath, "PodCertificate chain"), (source.keyPath, "PodCertificate key"),
            (source.credentialBundlePath, "PodCertificate credential bundle"),
        ]
        return files.filter { !$0.0.isEmpty }
    }
    return nil
}

/// Paths seen so far, with where each came from.
private struct SourcedPaths {
    private var all: [(path: String, source: String)] = []

    /// The overlaps of one more path with those before, in words.
    mutating func add(_ path: String, source: String) -> [String] {
        var path = path[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        let added = (path: String(path), source: source)
        defer { all.append(added) }
        guard !added.path.isEmpty else { return [] }
        return all.filter { !$0.path.isEmpty && ("\($0.path)/".hasPrefix("\(path)/") || "\(path)/".hasPrefix("\($0.path)/")) }
            .map { "\(words(added)) with \(words($0))" }
    }

    private func words(_ path: (path: String, source: String)) -> String {
        path.source.isEmpty ? GoValue.quoted(path.path) : "\(GoValue.quoted(path.path)) (\(path.source))"
    }
}
