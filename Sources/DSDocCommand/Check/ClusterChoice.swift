import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The cluster that manifests are checked on: that of `--cluster`, or `cluster` of their configuration.
struct ClusterChoice {
    private(set) var diagnostics: [Diagnostic] = []
    private let named: CheckedCluster?
    private var byConfiguration: [String: CheckedCluster?] = [:]
    private let jobs: Int

    /// - Parameters:
    ///   - name: of `--cluster`.
    ///   - jobs: how many parts of a long list are read at a time.
    ///   - files: gets the file.
    init(_ name: String?, version: KubernetesVersion, jobs: Int, in files: inout SourceFiles) async throws(CommandFailure) {
        self.jobs = jobs
        guard let name else {
            named = nil
            return
        }
        let cluster: CheckedCluster
        if name == ClusterLibrary.reference {
            cluster = .reference
        } else {
            let source = try ObjectFile.read(name)
            let file = files.id(of: name) ?? files.add(source)
            let reading = await Self.read(files[file].bytes, file, version, jobs)
            guard !reading.isEmpty else { throw .noObjects(in: name) }
            cluster = CheckedCluster(reading)
        }
        named = cluster
        diagnostics = cluster.diagnostics
    }

    /// The cluster of the manifests with a configuration; nil if there is none.
    mutating func cluster(
        _ found: ConfigurationFinder.Found?, in files: inout SourceFiles
    ) async throws(CommandFailure) -> CheckedCluster? {
        if let named { return named }
        guard let found, let name = found.configuration.cluster else { return nil }
        if let known = byConfiguration[found.path] { return known }
        let cluster = try await read(name, found, in: &files)
        byConfiguration[found.path] = .some(cluster)
        return cluster
    }

    private mutating func read(
        _ name: String, _ found: ConfigurationFinder.Found, in files: inout SourceFiles
    ) async throws(CommandFailure) -> CheckedCluster? {
        if name == ClusterLibrary.reference { return .reference }
        let folder = CheckTargets.joined(found.folder, "clusters")
        for suffix in ["yaml", "yml", "json"] where FileBytes.kind("\(folder)/\(name).\(suffix)", followingLinks: true) != nil {
            let path = "\(folder)/\(name).\(suffix)"
            let file = if let known = files.id(of: path) { known } else { files.add(try InputFile.read(path)) }
            let bytes = files[file].bytes
            if let text = KubectlText(bytes) {
                diagnostics.append(text.diagnostic(in: file))
                return nil
            }
            let cluster = CheckedCluster(await Self.read(bytes, file, found.configuration.kubernetes, jobs))
            diagnostics += cluster.diagnostics
            return cluster
        }
        let names = ((try? FolderListing.names(in: folder)) ?? []).compactMap(ClusterLibrary.name(ofFile:))
        let text = MappedText(file: found.file, bytes: files[found.file].bytes)
        diagnostics.append(ClusterLibrary.unknown(name, at: ConfigurationReader.span(of: "cluster", in: text), known: names))
        return nil
    }

    private static func read(_ bytes: [UInt8], _ file: FileID, _ version: KubernetesVersion, _ jobs: Int) async -> ClusterReading {
        await ClusterReading.read(MappedText(file: file, bytes: bytes), version: version, jobs: jobs, keepsNames: true)
    }
}

extension SourceFiles {
    /// The id of a file that was read as a manifest before, so that a finding in it is reported once.
    fileprivate func id(of path: String) -> FileID? {
        guard path != "-", let index = all.firstIndex(where: { $0.path == path }) else { return nil }
        return FileID(rawValue: Int32(index))
    }
}
