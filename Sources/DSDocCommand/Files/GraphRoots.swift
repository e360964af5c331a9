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

    /// The nearest folder above a note with a `logseq` folder, otherwise the one above its `pages` or `journals`; nil if the note is in no
    /// graph.
    static func root(above note: String) -> String? {
        guard let real = FileBytes.realPath(note) else { return nil }
        var folders: [String] = []
        var path = real
        while let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            path = String(path[..<slash])
            folders.append(path)
        }
        return folders.first { FileBytes.kind($0 + "/logseq") == .folder } ?? folders.first { isGraph($0) }
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
