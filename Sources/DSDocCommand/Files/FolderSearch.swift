import Logseq
import Repository

/// What there is to check below a folder that is no graph itself. Paths are from the folder, sorted.
struct FolderSearch: Sendable {
    /// Notes outside of graphs.
    private(set) var notes: [String] = []
    /// YAML and JSON files outside of graphs.
    private(set) var manifests: [String] = []
    /// Graphs.
    private(set) var graphs: [String] = []
    /// What was passed over: ignored paths, graphs, and sites that dsdoc wrote.
    private(set) var skipped: Set<String> = []
    /// What could not be read of the folders and of the patterns of ignored paths, as shown.
    private(set) var failures: [FileError] = []

    /// - Parameter entersGraphs: false for the folders of a graph.
    init(_ root: String, ignoring ignored: IgnoredPaths, entersGraphs: Bool = false) throws(FileError) {
        var ignored = ignored
        var skipped: Set<String> = []
        var graphs: [String] = []
        let listing = try FolderListing(root) { path, isFolder in
            if GraphFolder.isSkipped(path, isFolder: isFolder) { return true }
            let isGraph = isFolder && !entersGraphs && GraphDetection.isGraph("\(root)/\(path)")
            let isSite = isFolder && FileBytes.kind("\(root)/\(path)/\(SiteManifest.fileName)") != nil
            if isSite || ignored.contains(path, isFolder: isFolder) {
                skipped.insert(path)
            } else if isGraph {
                graphs.append(path)
                skipped.insert(path)
            } else {
                return false
            }
            return true
        }
        self.skipped = skipped
        failures =
            listing.failures.filter { $0.action != .readSpecial || CheckTargets.isRead($0.path) }
            .map { FileError($0.action, CheckTargets.joined(root, $0.path), code: $0.code) } + ignored.failures
        self.graphs = graphs.sorted()
        let paths = listing.files.map(\.path)
        notes = paths.filter(ParsedPage.isNote)
        manifests = paths.filter(Self.isManifest)
    }

    /// Whether a file may hold Kubernetes objects, or says what others hold.
    static func isManifest(_ path: String) -> Bool {
        [".yaml", ".yml", ".json"].contains { path.hasSuffix($0) } || RelativePath.name(of: path) == "Kustomization"
    }
}
