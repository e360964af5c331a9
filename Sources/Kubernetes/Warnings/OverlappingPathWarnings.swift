/// What the API server warns of in the files of one volume. It names the volume instead of a field.
package struct VolumeFileWarning: Hashable, Sendable {
    /// What the warning is about.
    package enum Cause: Hashable, Sendable {
        case overlap(SourcedPath, SourcedPath)
        /// A projected volume that has an empty source.
        case noSources
    }

    let volume: String
    /// The objects that the files come from: `Secret "s"`, `Projected`.
    let source: String
    let cause: Cause

    var detail: String {
        let start = "volume \(GoValue.quoted(volume)) (\(source))"
        return switch cause {
        case .overlap(let added, let earlier): "\(start): overlapping paths: \(added.description) with \(earlier.description)"
        case .noSources: "\(start) has no sources provided"
        }
    }
}

/// A file of a volume, with the source that writes it.
package struct SourcedPath: Hashable, Sendable {
    let path: String
    /// Empty where the volume has one source.
    let source: String

    fileprivate var description: String { source.isEmpty ? GoValue.quoted(path) : "\(GoValue.quoted(path)) (\(source))" }
}

/// Files of one volume where one is the other, or would be in it.
///
/// *Source:* `pkg/api/pod/warnings.go` (warningsForOverlappingVirtualPaths).
func overlappingPathWarnings(_ volumes: [Volume], at path: FieldPath) -> [APIWarning] {
    volumes.enumerated().flatMap { index, volume in
        volumeFileWarnings(volume).map { APIWarning(path.index(index), .volumeFiles($0)) }
    }
}

private func volumeFileWarnings(_ volume: Volume) -> [VolumeFileWarning] {
    var warnings: [VolumeFileWarning] = []
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

private func overlaps(_ paths: [String], of volume: Volume, _ source: String) -> [VolumeFileWarning] {
    var seen = SourcedPaths()
    return paths.flatMap { seen.add($0, source: "") }.map { VolumeFileWarning(volume: volume.name, source: source, cause: $0) }
}

private func projectedOverlaps(_ source: ProjectedVolumeSource, of volume: Volume) -> [VolumeFileWarning] {
    var seen = SourcedPaths()
    // For a source without files the API server checks the files of the source before it once more.
    var current: [SourcedPath] = []
    let causes = source.sources.flatMap { projection -> [VolumeFileWarning.Cause] in
        if projection == VolumeProjection() { return [.noSources] }
        if let found = sourcedPaths(projection) { current = found }
        return current.flatMap { seen.add($0.path, source: $0.source) }
    }
    return causes.map { VolumeFileWarning(volume: volume.name, source: "Projected", cause: $0) }
}

private func sourcedPaths(_ projection: VolumeProjection) -> [SourcedPath]? {
    if let source = projection.configMap, !source.items.isEmpty {
        return source.items.map { SourcedPath(path: $0.path, source: "ConfigMap \(GoValue.quoted(source.name))") }
    }
    if let source = projection.secret, !source.items.isEmpty {
        return source.items.map { SourcedPath(path: $0.path, source: "Secret \(GoValue.quoted(source.name))") }
    }
    if let source = projection.downwardAPI, !source.items.isEmpty {
        return source.items.map { SourcedPath(path: $0.path, source: "DownwardAPI") }
    }
    if let source = projection.serviceAccountToken { return [SourcedPath(path: source.path, source: "ServiceAccountToken")] }
    if let source = projection.clusterTrustBundle {
        let name = GoValue.quoted(source.name ?? source.signerName ?? "")
        return [SourcedPath(path: source.path, source: "ClusterTrustBundle \(name)")]
    }
    if let source = projection.podCertificate {
        let files = [
            SourcedPath(path: source.certificateChainPath, source: "PodCertificate chain"),
            SourcedPath(path: source.keyPath, source: "PodCertificate key"),
            SourcedPath(path: source.credentialBundlePath, source: "PodCertificate credential bundle"),
        ]
        return files.filter { !$0.path.isEmpty }
    }
    return nil
}

/// Paths seen so far, with their sources. A path is compared with those that are it, above it or below it, not with all.
private struct SourcedPaths {
    /// Each once: a client prints equal warnings once.
    private var all: [SourcedPath] = []
    private var known: Set<SourcedPath> = []
    /// Indexes of the paths that are a path, and of those below one.
    private var exact: [Substring: [Int]] = [:]
    private var below: [Substring: [Int]] = [:]

    /// Adds a path, and returns its overlaps with those before it.
    mutating func add(_ path: String, source: String) -> [VolumeFileWarning.Cause] {
        var path = path[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        guard !path.isEmpty else { return [] }
        let added = SourcedPath(path: String(path), source: source)
        let ancestors = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { path[..<$0] }
        let found = ([path] + ancestors).flatMap { exact[$0] ?? [] } + (below[path] ?? [])
        let overlaps = found.sorted().map { VolumeFileWarning.Cause.overlap(added, all[$0]) }
        if known.insert(added).inserted {
            exact[path, default: []].append(all.count)
            for ancestor in ancestors { below[ancestor, default: []].append(all.count) }
            all.append(added)
        }
        return overlaps
    }
}
