import Diagnostics
import Handbook
import Kubernetes
import Reconciliation
import Repository
import Site

/// The findings of a check of several graphs and files, with one numbering of files.
struct CheckedDiagnostics: Sendable {
    var files = SourceFiles()
    var checked: [FileID] = []
    /// Each once: a file that several kustomizations build is looked at for each.
    private(set) var diagnostics: [Diagnostic] = []
    /// In the order of files and of the documents in them.
    var verdicts: [(file: FileID, verdict: DocumentVerdict)] = []
    /// The configuration of the first graph, else that of the first manifest; nil if there is none.
    private(set) var configuration: Configuration?
    let languages: Languages
    private var seen: Set<Diagnostic> = []
    /// The paths of files that cannot be read. One that is used several times is one finding.
    private var unread: Set<String> = []
    /// The absolute paths of configurations whose findings are among the diagnostics.
    private var configurations: Set<String> = []

    /// The documents of kinds that are not modelled: the most frequent kind first, then by name.
    var unchecked: [UncheckedCount] {
        let documents = verdicts.map(\.verdict).filter {
            $0.accepted == nil && !($0.document.apiVersion ?? "").hasPrefix(ScenarioDocument.apiGroup)
        }
        let counts = documents.compactMap(\.kind).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { UncheckedCount(Message(verbatim: $0.key), $0.value) }
    }

    /// - Parameter languages: the values that `language` of a configuration can have.
    init(_ languages: Languages) { self.languages = languages }

    /// Adds findings, those that are there already left out.
    mutating func add(_ found: some Sequence<Diagnostic>) {
        for diagnostic in found where seen.insert(diagnostic).inserted {
            if diagnostic.rule == "unreadable-file", let file = diagnostic.primary?.span.file, !unread.insert(files[file].path).inserted {
                continue
            }
            diagnostics.append(diagnostic)
        }
    }

    /// Adds what could not be read and is passed over.
    mutating func addFailures(_ failures: [FileError]) { add(failures.map { $0.finding(in: &files) }) }

    /// Adds a graph: all of its notes, or those that the target names. Notes that are ignored are read, so that links to them are right, and not
    /// reported.
    mutating func addGraph(_ target: CheckTargets.GraphTarget, excluded: IgnorePatterns, jobs: Int) async throws(CommandFailure) {
        let folder: GraphFolder
        do {
            folder = try await GraphFolder.read(target.root, output: nil, jobs: jobs, numberedAfter: files) { path, isFolder in
                target.leavesOut(path, isFolder: isFolder)
            }
        } catch {
            throw CommandFailure(error)
        }
        let loaded = await LoadedHandbook.load(folder, LoadedHandbook.Options(jobs: jobs, languages: languages))
        files = loaded.folder.files
        configuration = configuration ?? loaded.configuration
        if let file = folder.configuration, let path = FileBytes.realPath(files[file].path) { configurations.insert(path) }
        let wanted = target.notes.map { notes in Set(notes.compactMap(FileBytes.realPath)) }
        var ignored = IgnoredPaths(target.root, excluded: excluded)
        var left: Set<FileID> = []
        for note in folder.notes {
            let isWanted = wanted.map { FileBytes.realPath(folder.location(note.path)).map($0.contains) ?? false }
            // A note that the user named is checked wherever it is.
            if !(isWanted ?? !ignored.containsAny(above: note.path)) { left.insert(note.file) }
        }
        addFailures(ignored.failures)
        let isWanted = { (file: FileID) in !left.contains(file) }
        let notes = Set(folder.notes.map(\.file))
        checked += folder.notes.map(\.file).filter(isWanted)
        add(
            loaded.diagnostics.filter { diagnostic in
                guard let file = diagnostic.primary?.span.file else { return wanted == nil }
                // Without the folders of Logseq, pages are known by their paths: any folder has its README.
                if target.isPlain, diagnostic.rule == "duplicate-page-name" { return false }
                return isWanted(file) && (wanted == nil || notes.contains(file))
            })
        for note in loaded.notes where isWanted(note.file) {
            verdicts += note.results.flatMap(\.documents).map { (note.file, $0.verdict) }
        }
    }

    /// The configuration of manifests: their own, else that of the first graph. Its findings are added when it is used first.
    mutating func use(_ found: ConfigurationFinder.Found?) -> Configuration {
        guard let found else { return configuration ?? Configuration() }
        if let path = FileBytes.realPath(found.path), configurations.insert(path).inserted {
            checked.append(found.file)
            add(found.diagnostics.compactMap(found.configuration.adjusted))
        }
        configuration = configuration ?? found.configuration
        return found.configuration
    }
}

extension CheckTargets.GraphTarget {
    /// Whether a path is not read as a part of the graph.
    fileprivate func leavesOut(_ path: String, isFolder: Bool) -> Bool {
        guard isPlain else { return false }
        if !isFolder, path.hasPrefix("clusters/") { return !ClusterFile.isCluster(path, in: root) }
        // A file that is passed over can be linked to.
        return leftOut.contains(path) && (isFolder || CheckTargets.isRead(path))
    }
}
