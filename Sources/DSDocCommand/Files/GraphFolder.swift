import Diagnostics
import Logseq
import Preview

/// The files of a Logseq graph as they lie on a disk, read and numbered, nothing parsed.
struct GraphFolder: Sendable {
    /// A file that was read.
    struct Entry: Hashable, Sendable {
        /// From the graph's root, `/` between parts.
        let path: String
        let file: FileID
    }

    /// As the user named it, without a slash at its end.
    let root: String
    var files = SourceFiles()
    /// `logseq/config.edn`.
    private(set) var logseqConfig: FileID?
    /// `dsdoc.yaml`.
    private(set) var configuration: FileID?
    /// `.md` and `.markdown` files outside `clusters/`, in the order of their paths.
    private(set) var notes: [Entry] = []
    /// `clusters/NAME.yaml`.
    private(set) var clusters: [Entry] = []
    /// The paths of everything else, sorted.
    private(set) var assets: [String] = []
    /// Those that hold nothing.
    private(set) var emptyAssets: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// A note larger than this is a dump: no reader would read its page.
    static let largestNote = 16 << 20

    /// Reads a graph. What cannot be read is reported and left out; only a missing root is an error.
    /// - Parameters:
    ///   - output: the output folder, which may lie in the graph and is no part of it.
    ///   - jobs: how many files are read at a time.
    ///   - files: those that have numbers already.
    static func read(
        _ root: String, output: String?, jobs: Int, numberedAfter files: SourceFiles = SourceFiles()
    ) async throws(FileError) -> GraphFolder {
        var folder = GraphFolder(root: trimmed(root))
        folder.files = files
        let skippedOutput = output.flatMap { path(of: $0, in: folder.root) }
        let listing = try FolderListing(folder.root) { path, isFolder in
            isSkipped(path, isFolder: isFolder) || (isFolder && path == skippedOutput)
        }
        for link in listing.unfollowedLinks { folder.reportLink(link) }
        await folder.take(listing.files, jobs: jobs)
        return folder
    }

    private init(root: String) { self.root = root }

    /// The notes that the graph's configuration does not hide.
    func notes(_ config: GraphConfig) -> [Entry] { notes.filter { !config.isHidden($0.path) } }

    /// Where a file of the graph is, for the file system and for people.
    func location(_ path: String) -> String { root == "." ? path : root + "/" + path }

    private static func trimmed(_ root: String) -> String {
        var root = root
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        return root
    }

    /// The path of a folder from the graph's root, where it lies in the graph.
    private static func path(of folder: String, in root: String) -> String? {
        guard let folder = FileBytes.realPath(folder), let root = FileBytes.realPath(root), folder.hasPrefix(root + "/") else { return nil }
        return String(folder.dropFirst(root.count + 1))
    }

    /// What Logseq itself does not read: hidden things, its own backups, packages of other tools.
    /// *Source:* logseq, `frontend/util/fs.cljs`, `ignored-path?`.
    static func isSkipped(_ path: String, isFolder: Bool) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if TemporaryFile.isTemporary(name) { return true }
        guard isFolder else { return false }
        return ["logseq/bak", "logseq/version-files", "logseq/.recycle"].contains(path) || name == "node_modules"
    }

    private enum Role { case logseqConfig, configuration, cluster, note }

    private static func role(of path: String) -> Role? {
        if path == "logseq/config.edn" { return .logseqConfig }
        if path == Configuration.fileName { return .configuration }
        if path.hasPrefix("clusters/") { return path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? .cluster : nil }
        return ParsedPage.isNote(path) ? .note : nil
    }

    private mutating func take(_ listed: [FolderListing.File], jobs: Int) async {
        let wanted = listed.filter { GraphFolder.role(of: $0.path) != nil && $0.size <= GraphFolder.largestNote }
        let locations = wanted.map { location($0.path) }
        let contents = await parallelMap(locations, jobs: jobs) { location in
            Result { () throws(FileError) in try FileBytes.read(location) }
        }
        var next = contents.makeIterator()
        for file in listed {
            guard let role = GraphFolder.role(of: file.path) else {
                assets.append(file.path)
                if file.size == 0 { emptyAssets.insert(file.path) }
                continue
            }
            guard file.size <= GraphFolder.largestNote else {
                let megabytes = "\(file.size >> 20) MiB"
                report(
                    "file-too-large", .error, Message("file is left out: it has \(megabytes)"), file.path,
                    help: Message("split it: a note may have 16 MiB"))
                continue
            }
            switch next.next() {
            case .success(let bytes): add(role, file.path, bytes)
            case .failure(let error): report("unreadable-file", .error, error.message, file.path)
            case nil: break
            }
        }
    }

    private mutating func add(_ role: Role, _ path: String, _ bytes: [UInt8]) {
        let file = files.add(SourceFile(path: location(path), bytes: bytes))
        switch role {
        case .logseqConfig: logseqConfig = file
        case .configuration: configuration = file
        case .cluster: clusters.append(Entry(path: path, file: file))
        case .note: notes.append(Entry(path: path, file: file))
        }
    }

    // MARK: Changes

    /// Takes over what happened to files of the graph. Only notes and assets are followed; false means that something else changed, and all must
    /// be read again.
    mutating func follow(_ paths: Set<String>) -> (isFollowed: Bool, changed: Set<FileID>) {
        var changed: Set<FileID> = []
        for path in paths.sorted() {
            let parts = path.split(separator: "/").map(String.init)
            guard !parts.contains(where: { GraphFolder.isSkipped($0, isFolder: false) }) else { continue }
            switch (GraphFolder.role(of: path), FileBytes.kind(location(path))) {
            case (.note, .file(let size)) where size <= GraphFolder.largestNote:
                guard let bytes = try? FileBytes.read(location(path)) else { return (false, []) }
                changed.insert(put(path, bytes))
            case (nil, .file(let size)):
                if size == 0 { emptyAssets.insert(path) } else { emptyAssets.remove(path) }
                let place = assets.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(path.utf8) }
                if place == assets.count || assets[place] != path { assets.insert(path, at: place) }
            case (.note, nil), (nil, nil):
                // A file that is gone, or a folder with all that was in it.
                let isGone = { (other: String) in other == path || other.hasPrefix(path + "/") }
                guard !clusters.contains(where: { isGone($0.path) }) else { return (false, []) }
                changed.formUnion(notes.filter { isGone($0.path) }.map(\.file))
                notes.removeAll { isGone($0.path) }
                assets.removeAll(where: isGone)
                emptyAssets = emptyAssets.filter { !isGone($0) }
            default: return (false, [])
            }
        }
        return (true, changed)
    }

    private mutating func put(_ path: String, _ bytes: [UInt8]) -> FileID {
        let source = SourceFile(path: location(path), bytes: bytes)
        let place = notes.partitioningIndex { !$0.path.utf8.lexicographicallyPrecedes(path.utf8) }
        if place < notes.count, notes[place].path == path {
            files.replace(notes[place].file, with: source)
        } else {
            notes.insert(Entry(path: path, file: files.add(source)), at: place)
        }
        return notes[place].file
    }

    private mutating func reportLink(_ path: String) {
        report(
            "link-not-followed", .warning, Message("`\(path)` is a link that is not followed"), path,
            help: Message("only links to files inside the graph are: put the file itself there"))
    }

    /// A finding about a file that was not read: it is known by its path alone.
    private mutating func report(_ rule: RuleID, _ severity: Severity, _ headline: Message, _ path: String, help: Message? = nil) {
        let file = files.add(SourceFile(path: location(path), bytes: []))
        diagnostics.append(Diagnostic(rule, severity, headline, at: SourceSpan(file: file, start: 0, end: 0), help: help))
    }
}
