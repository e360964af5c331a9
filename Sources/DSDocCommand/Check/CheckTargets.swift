import Diagnostics
import Logseq
import Repository

/// What the arguments of `dsdoc check` name: graphs, notes, folders and files. Nothing else is checked.
struct CheckTargets: Sendable {
    /// A graph.
    struct GraphTarget: Sendable {
        let root: String
        /// The notes to check; nil for all.
        var notes: Set<String>?
        /// Paths from the root that do not belong to it: what was passed over in a folder that is no graph of Logseq.
        var leftOut: Set<String> = []
        /// Whether it is a folder of notes without the folders of Logseq.
        var isPlain = false
    }

    /// A folder of manifests.
    struct ManifestFolder: Sendable {
        let root: String
        /// From the root, sorted.
        let files: [String]
    }

    /// The graphs, each once.
    private(set) var graphs: [GraphTarget] = []
    private(set) var folders: [ManifestFolder] = []
    /// Files that may hold Kubernetes objects, as named.
    private(set) var files: [String] = []
    /// The graphs among them that were found below a folder.
    private(set) var foundGraphs: [String] = []
    /// What could not be read of the folders.
    private(set) var failures: [FileError] = []
    private let excluded: IgnorePatterns

    /// Resolves paths. A note is checked within its graph. In a folder that is no graph, notes, manifests and graphs are looked for.
    ///
    /// - Parameter excluded: patterns of paths to pass over in folders.
    init(_ paths: [String], excluded: IgnorePatterns) throws(CommandFailure) {
        self.excluded = excluded
        for path in paths {
            switch path == "-" ? .file(size: 0) : FileBytes.kind(path, followingLinks: true) {
            case .folder: try addFolder(Self.withoutSlash(path))
            case .file: ParsedPage.isNote(path) ? addNote(path) : files.append(path)
            case nil: throw CommandFailure(FileError(.read, path, code: 2))
            // A pipe of the shell, as `<(helm template chart)`.
            case .other, .link: files.append(path)
            }
        }
    }

    private static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private mutating func addFolder(_ path: String) throws(CommandFailure) {
        if GraphDetection.isGraph(path) { return add(path, note: nil) }
        let graph = FileBytes.realPath(path).flatMap(GraphDetection.graph)
        let search: FolderSearch
        do {
            search = try FolderSearch(path, ignoring: IgnoredPaths(path, excluded: excluded), entersGraphs: graph != nil)
        } catch {
            throw CommandFailure(error)
        }
        failures += search.failures
        guard !search.failures.isEmpty || !search.notes.isEmpty || !search.manifests.isEmpty || !search.graphs.isEmpty else {
            throw .usage(Message("\(path) contains no notes, no manifests and no graph"))
        }
        for found in search.graphs {
            add(Self.joined(path, found), note: nil)
            foundGraphs.append(Self.joined(path, found))
        }
        if let graph {
            for note in search.notes { add(GraphRoots.shown(graph), note: Self.joined(path, note)) }
        } else if !search.notes.isEmpty {
            graphs.append(GraphTarget(root: path, leftOut: search.skipped, isPlain: true))
        }
        let clusters = graph == nil && !search.notes.isEmpty ? Set(search.manifests.filter { ClusterFile.isCluster($0, in: path) }) : []
        let manifests = search.manifests.filter { !clusters.contains($0) }
        if !manifests.isEmpty { folders.append(ManifestFolder(root: path, files: manifests)) }
    }

    /// Whether a file is a note or a manifest.
    static func isRead(_ path: String) -> Bool { ParsedPage.isNote(path) || FolderSearch.isManifest(path) }

    /// A path in a folder, as shown.
    static func joined(_ folder: String, _ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }

    private mutating func addNote(_ path: String) {
        // A note outside any graph is checked in a graph of its own folder.
        let root = GraphRoots.root(above: path).map(GraphRoots.shown) ?? (path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
        add(root, note: path)
    }

    private mutating func add(_ root: String, note: String?) {
        guard let index = graphs.firstIndex(where: { !$0.isPlain && FileBytes.realPath($0.root) == FileBytes.realPath(root) }) else {
            graphs.append(GraphTarget(root: root, notes: note.map { [$0] }))
            return
        }
        if let note { graphs[index].notes?.insert(note) } else { graphs[index].notes = nil }
    }
}
