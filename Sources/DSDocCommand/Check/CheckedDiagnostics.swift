import Diagnostics
import Handbook
import Kubernetes
import Reconciliation
import Site

/// The findings of a check of several graphs and files, with one numbering of files.
struct CheckedDiagnostics: Sendable {
    private(set) var files = SourceFiles()
    private(set) var checked: [FileID] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// In the order of files and of the documents in them.
    private(set) var verdicts: [(file: FileID, verdict: DocumentVerdict)] = []
    /// The configuration of the first graph; nil if none was checked.
    private(set) var configuration: Configuration?
    private let languages: Languages

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

    /// - Parameter notes: only findings in these files are kept; nil keeps all.
    mutating func addGraph(_ root: String, notes: Set<String>?, jobs: Int) async throws(CommandFailure) {
        let folder: GraphFolder
        do { folder = try await GraphFolder.read(root, output: nil, jobs: jobs, numberedAfter: files) } catch {
            throw CommandFailure(error)
        }
        let loaded = await LoadedHandbook.load(folder, LoadedHandbook.Options(jobs: jobs, languages: languages))
        files = folder.files
        configuration = configuration ?? loaded.configuration
        let wanted = notes.map { notes in Set(notes.compactMap(FileBytes.realPath)) }
        let isWanted = { [files] (file: FileID) in wanted.map { FileBytes.realPath(files[file].path).map($0.contains) ?? false } ?? true }
        checked += folder.notes.map(\.file).filter(isWanted)
        diagnostics += loaded.diagnostics.filter { $0.primary.map { isWanted($0.span.file) } ?? (wanted == nil) }
        for note in loaded.notes where isWanted(note.file) {
            verdicts += note.results.flatMap(\.documents).map { (note.file, $0.verdict) }
        }
    }

    mutating func addManifests(_ paths: [String], jobs: Int) async throws(CommandFailure) {
        let configuration = configuration ?? Configuration()
        let rules = LintRule.on(configuration.rules)
        var added: [FileID] = []
        for path in paths { added.append(files.add(try InputFile.read(path))) }
        let checks = await parallelMap(added, jobs: jobs) { [files] in
            ManifestCheck($0, bytes: files[$0].bytes, version: configuration.kubernetes, rules: rules)
        }
        for check in checks {
            checked.append(check.file)
            diagnostics += check.diagnostics.compactMap(configuration.adjusted)
            verdicts += check.verdicts.map { (check.file, $0) }
        }
    }
}
