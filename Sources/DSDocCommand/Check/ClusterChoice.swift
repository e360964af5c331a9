import Diagnostics
import Handbook
import Kubernetes

/// The cluster that manifests are checked on: that of `--cluster`, or `cluster` of their configuration.
struct ClusterChoice {
    private(set) var diagnostics: [Diagnostic] = []
    private let named: CheckedCluster?
    private var byConfiguration: [String: CheckedCluster?] = [:]

    /// - Parameters:
    ///   - name: of `--cluster`.
    ///   - files: gets the file.
    init(_ name: String?, version: KubernetesVersion, in files: inout SourceFiles) throws(CommandFailure) {
        guard let name else {
            named = nil
            return
        }
        let cluster: CheckedCluster
        if name == ClusterLibrary.reference {
            cluster = .reference
        } else {
            let file = files.add(try InputFile.read(name))
            cluster = CheckedCluster(MappedText(file: file, bytes: files[file].bytes), version: version)
            guard !cluster.documents.isEmpty else { throw .usage(Message("\(name) contains no Kubernetes objects")) }
        }
        named = cluster
        diagnostics = cluster.diagnostics
    }

    /// The cluster of the manifests with a configuration; nil if there is none.
    mutating func cluster(_ found: ConfigurationFinder.Found?, in files: inout SourceFiles) throws(CommandFailure) -> CheckedCluster? {
        if let named { return named }
        guard let found, let name = found.configuration.cluster else { return nil }
        if let known = byConfiguration[found.path] { return known }
        let cluster = try read(name, found, in: &files)
        byConfiguration[found.path] = .some(cluster)
        return cluster
    }

    private mutating func read(
        _ name: String, _ found: ConfigurationFinder.Found, in files: inout SourceFiles
    ) throws(CommandFailure) -> CheckedCluster? {
        if name == ClusterLibrary.reference { return .reference }
        let folder = CheckTargets.joined(found.folder, "clusters")
        for suffix in ["yaml", "yml", "json"] where FileBytes.kind("\(folder)/\(name).\(suffix)", followingLinks: true) != nil {
            let file = files.add(try InputFile.read("\(folder)/\(name).\(suffix)"))
            let cluster = CheckedCluster(MappedText(file: file, bytes: files[file].bytes), version: found.configuration.kubernetes)
            diagnostics += cluster.diagnostics
            return cluster
        }
        let names = ((try? FolderListing.names(in: folder)) ?? []).compactMap(ClusterLibrary.name(ofFile:))
        let text = MappedText(file: found.file, bytes: files[found.file].bytes)
        diagnostics.append(ClusterLibrary.unknown(name, at: ConfigurationReader.span(of: "cluster", in: text), known: names))
        return nil
    }
}
