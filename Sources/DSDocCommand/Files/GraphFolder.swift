import Diagnostics
import Handbook
import Logseq
import Preview

/// The files of a Logseq graph on disk, read and numbered but not parsed.
struct GraphFolder: Sendable {
    /// A file that was read.
    struct Entry: Hashable, Sendable {
        /// From the graph's root, `/` between parts.
        let path: String
        let file: FileID
        /// For a link, the path of the file that it leads to.
        var target: String?
    }

    /// As the user named it, without a trailing slash.
    let root: String
    var files = SourceFiles()
    /// `logseq/config.edn`.
    private(set) var logseqConfig: FileID?
    /// `dsdoc.yaml`.
    private(set) var configuration: FileID?
    /// `.md` and `.markdown` files outside `clusters/`, in the order of their paths.
    private(set) var notes: [Entry] = []
    /// `clusters/NAME.yaml`, or the same as JSON.
    private(set) var clusters: [Entry] = []
    /// The paths of all other files, sorted.
    private(set) var assets: [String] = []
    /// The assets of zero bytes.
    private(set) var emptyAssets: Set<String> = []
    /// The notes that were not read: larger ones, unreadable ones, and links that are not followed.
    private(set) var unreadNotes: [Entry] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Larger notes are skipped: they are data, not text for readers.
    static let largestNote = 16 << 20

    /// Reads a graph. Files that cannot be read are reported and skipped; only a missing root is an error. A link is what its target is:
    /// one to a skipped file is not followed, nor one that has another use than its target, as an asset that leads to a note.
    /// - Parameters:
    ///   - output: the output folder, which is excluded if it is in the graph.
    ///   - theme: the folder of templates, which is excluded too.
    ///   - jobs: the number of files to read at a time.
    ///   - files: files that already have ids.
    ///   - skips: further paths to leave out, as Logseq leaves out its own.
    static func read(
        _ root: String, output: String?, theme: String? = nil, jobs: Int, numberedAfter files: SourceFiles = SourceFiles(),
        skips: (_ path: String, _ isFolder: Bool) -> Bool = { _, _ in false }
    ) async throws(FileError) -> GraphFolder {
        var folder = GraphFolder(root: trimmed(root))
        folder.files = files
        let excluded = [output, theme].compactMap { $0.flatMap { path(of: $0, in: folder.root) } }
        let leavesOut = { (path: String, isFolder: Bool) in
            isSkipped(path, isFolder: isFolder) || (isFolder && excluded.contains(path)) || skips(path, isFolder)
        }
        let listing = try FolderListing(folder.root, skips: leavesOut)
        for link in listing.unfollowedLinks { folder.reportLink(link) }
        for failure in listing.failures { folder.report(failure) }
        var files: [FolderListing.File] = []
        for file in listing.files {
            if let target = file.target, isBelowSkipped(target, leavesOut) || ![nil, role(of: file.path)].contains(role(of: target)) {
                folder.reportLink(file.path)
            } else {
                files.append(file)
            }
        }
        await folder.take(files, jobs: jobs)
        return folder
    }

    private init(root: String) { self.root = root }

    /// Whether a file, or a folder above it, is skipped.
    private static func isBelowSkipped(_ path: String, _ skips: (_ path: String, _ isFolder: Bool) -> Bool) -> Bool {
        let folders = path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
        return folders.contains { skips($0, true) } || skips(path, false)
    }

    /// The notes that the configuration of the graph does not hide.
    func notes(_ config: GraphConfig) -> [Entry] { notes.filter { !$0.isHidden(config) } }

    /// The notes that are not part of the graph: those that its configuration hides, and those that were not read.
    func otherNotes(_ config: GraphConfig) -> [Entry] { notes.filter { $0.isHidden(config) } + unreadNotes }

    /// The path of a file of the graph, for the file system and for messages.
    func location(_ path: String) -> String { root == "." ? path : root + "/" + path }

    private static func trimmed(_ root: String) -> String {
        var root = root
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        return root
    }

    /// The path of a folder from the root of the graph, if it is inside; otherwise nil.
    private static func path(of folder: String, in root: String) -> String? {
        guard let folder = FileBytes.realPath(folder), let root = FileBytes.realPath(root), folder.hasPrefix(root + "/") else { return nil }
        return String(folder.dropFirst(root.count + 1))
    }

    /// Whether Logseq ignores a path: hidden files, its own backups, packages of other tools.
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
        if path.hasPrefix("clusters/") { return ClusterLibrary.name(ofFile: path) == nil ? nil : .cluster }
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
                    "file-too-large", .error, Message("file skipped: it has \(megabytes)"), file.path,
                    help: Message("split it: a note can have at most 16 MiB"))
                continue
            }
            switch next.next() {
            case .success(let bytes): add(role, file, bytes)
            case .failure(let error): report("unreadable-file", .error, error.message, file.path)
            case nil: break
            }
        }
    }

    private mutating func add(_ role: Role, _ listed: FolderListing.File, _ bytes: [UInt8]) {
        let path = listed.path
        let file = files.add(
            role == .cluster ? SourceFile(path: location(path), text: bytes) : SourceFile(path: location(path), bytes: bytes))
        switch role {
        case .logseqConfig: logseqConfig = file
        case .configuration: configuration = file
        case .cluster: clusters.append(Entry(path: path, file: file))
        case .note: notes.append(Entry(path: path, file: file, target: listed.target))
        }
    }

    // MARK: Changes

    /// Applies changes of notes and assets.
    /// - Returns: false for any other change, after which everything must be read again; otherwise the changed notes.
    mutating func follow(_ paths: Set<String>) -> (isFollowed: Bool, changed: Set<FileID>) {
        var changed: Set<FileID> = []
        let targets = Set(notes.compactMap(\.target))
        for path in paths.sorted() {
            // A link to the note changes with it.
            guard !targets.contains(path) else { return (false, []) }
            let parts = path.split(separator: "/").map(String.init)
            guard !parts.contains(where: { GraphFolder.isSkipped($0, isFolder: false) }) else { continue }
            switch (GraphFolder.role(of: path), FileBytes.kind(location(path))) {
            case (.note, .file(let size)) where size <= GraphFolder.largestNote:
                guard let bytes = try? FileBytes.read(location(path)) else { return (false, []) }
                changed.insert(put(path, bytes))
            case (nil, .file(let size)):
                if size == 0 { emptyAssets.insert(path) } else { emptyAssets.remove(path) }
                let position = assets.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(path.utf8) }
                if position == assets.count || assets[position] != path { assets.insert(path, at: position) }
            case (.note, nil), (nil, nil):
                // A removed file, or a removed folder with its content.
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
        let position = notes.partitioningIndex { !$0.path.utf8.lexicographicallyPrecedes(path.utf8) }
        if position < notes.count, notes[position].path == path {
            files.replace(notes[position].file, with: source)
        } else {
            notes.insert(Entry(path: path, file: files.add(source)), at: position)
        }
        return notes[position].file
    }

    private mutating func reportLink(_ path: String) {
        report(
            "link-not-followed", .warning, Message("symbolic link `\(path)` is not followed"), path,
            help: Message("only links to files inside the graph with the same use are followed: put the file itself there"))
    }

    /// Reports what was passed over while the folder was listed. A pipe, a socket or a device is no loss unless its name is that of a note.
    private mutating func report(_ failure: FileError) {
        let isLost = failure.action != .readSpecial || GraphFolder.role(of: failure.path) != nil
        let shown = FileError(failure.action, location(failure.path), code: failure.code)
        report("unreadable-file", isLost ? .error : .warning, shown.message, failure.path)
    }

    /// Reports a file that was not read: only its path is known.
    private mutating func report(_ rule: RuleID, _ severity: Severity, _ headline: Message, _ path: String, help: Message? = nil) {
        let file = files.add(SourceFile(path: location(path), bytes: []))
        if GraphFolder.role(of: path) == .note { unreadNotes.append(Entry(path: path, file: file)) }
        diagnostics.append(Diagnostic(rule, severity, headline, at: SourceSpan(file: file, start: 0, end: 0), help: help))
    }
}

extension GraphFolder.Entry {
    /// Whether the configuration of the graph hides the note, or the file that it is a link to.
    fileprivate func isHidden(_ config: GraphConfig) -> Bool { config.isHidden(path) || (target.map(config.isHidden) ?? false) }
}
