import Diagnostics
import Logseq

/// Finds the graph of a note, and reads the configuration of each graph once.
struct GraphRoots {
    struct NoteLocation {
        /// The path of the note from the root of the graph.
        let path: String
        let config: GraphConfig
    }

    private var configs: [String: GraphConfig] = [:]

    /// A folder that Logseq would open as a graph.
    static func isGraph(_ folder: String) -> Bool {
        ["logseq", "pages", "journals"].contains { FileBytes.kind(folder + "/" + $0, followingLinks: true) == .folder }
    }

    /// The graph of a note: the nearest folder above it with `logseq/config.edn`, otherwise the one above its `pages` or `journals`. Nil for
    /// a note in no graph: folders of these names beside the folders above it do not count, nor does a graph that skips the path.
    static func root(above note: String) -> String? {
        guard let real = FileBytes.realPath(note) else { return nil }
        let parts = real.split(separator: "/").map(String.init)
        let depths = (0..<max(0, parts.count - 1)).reversed().filter { !isSkipped(parts[$0...]) }
        let folder = { (depth: Int) in parts[..<depth].map { "/" + $0 }.joined() }
        let depth =
            depths.first { if case .file? = FileBytes.kind(folder($0) + "/logseq/config.edn") { true } else { false } }
            ?? depths.first { ["pages", "journals"].contains(parts[$0]) }
        return depth.map { $0 == 0 ? "/" : folder($0) }
    }

    /// Whether a graph skips a path below its root, of which the last part is the file.
    private static func isSkipped(_ parts: ArraySlice<String>) -> Bool {
        var path = ""
        return parts.indices.contains { index in
            path += path.isEmpty ? parts[index] : "/" + parts[index]
            return GraphFolder.isSkipped(path, isFolder: index < parts.endIndex - 1)
        }
    }

    /// The path of a folder for messages: relative to the working directory if it is inside.
    static func shown(_ folder: String) -> String {
        guard let here = FileBytes.realPath(".") else { return folder }
        if folder == here { return "." }
        return folder.hasPrefix(here + "/") ? String(folder.dropFirst(here.count + 1)) : folder
    }

    mutating func location(of note: String) throws(CommandFailure) -> NoteLocation {
        guard let real = FileBytes.realPath(note) else { throw CommandFailure(FileError(.read, note)) }
        guard let root = Self.root(above: note) else {
            // A single note is a graph of one page.
            return NoteLocation(path: String(real[real.index(after: real.lastIndex(of: "/") ?? real.startIndex)...]), config: GraphConfig())
        }
        return NoteLocation(path: String(real.dropFirst(root.count + 1)), config: config(root))
    }

    private mutating func config(_ root: String) -> GraphConfig {
        if let known = configs[root] { return known }
        // A graph without the file has Logseq's defaults.
        let bytes = (try? FileBytes.read(root + "/logseq/config.edn")) ?? []
        let config = GraphConfig(bytes, file: FileID(rawValue: 0))
        configs[root] = config
        return config
    }
}
