import Diagnostics
import Logseq

/// The graphs and files that the arguments of `dsdoc check` name.
struct CheckTargets: Sendable {
    /// The roots of graphs, each once, with the notes to check; nil for all notes.
    private(set) var graphs: [(root: String, notes: Set<String>?)] = []
    /// Files of Kubernetes objects.
    private(set) var manifests: [String] = []

    /// Resolves paths. A folder with `pages`, `journals` or `logseq` is a graph; any other folder is searched for manifests; a note is
    /// checked within its graph.
    init(_ paths: [String]) throws(CommandFailure) {
        for path in paths {
            switch path == "-" ? .file(size: 0) : FileBytes.kind(path, followingLinks: true) {
            case .folder: try addFolder(path)
            case .file: ParsedPage.isNote(path) ? addNote(path) : manifests.append(path)
            case nil: throw CommandFailure(FileError(.read, path, code: 2))
            default: throw .usage(Message("\(path) is neither a file nor a folder"))
            }
        }
    }

    private mutating func addFolder(_ path: String) throws(CommandFailure) {
        if GraphRoots.isGraph(path) { return add(path, note: nil) }
        do {
            let listing = try FolderListing(path) { path, isFolder in GraphFolder.isSkipped(path, isFolder: isFolder) }
            let found = listing.files.map(\.path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") || $0.hasSuffix(".json") }
            guard !found.isEmpty else {
                throw CommandFailure.usage(
                    Message("\(path) is not a graph (it has no pages, journals or logseq folder) and contains no manifests"))
            }
            manifests += found.map { path == "." ? $0 : path + "/" + $0 }
        } catch let error as FileError {
            throw CommandFailure(error)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .ioError(Message(verbatim: "\(error)"))
        }
    }

    private mutating func addNote(_ path: String) {
        // A note outside any graph is checked in a graph of its own folder.
        let root = GraphRoots.root(above: path).map(GraphRoots.shown) ?? (path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
        add(root, note: path)
    }

    private mutating func add(_ root: String, note: String?) {
        guard let index = graphs.firstIndex(where: { FileBytes.realPath($0.root) == FileBytes.realPath(root) }) else {
            graphs.append((root, note.map { [$0] }))
            return
        }
        if let note { graphs[index].notes?.insert(note) } else { graphs[index].notes = nil }
    }
}
