import Diagnostics
import Handbook
import Kubernetes
import Logseq
import Reconciliation
import Site

/// The values of all stages for a graph, from its files to the results of its examples. Later stages and incremental updates need them.
struct LoadedHandbook: Sendable {
    let folder: GraphFolder
    let configuration: Configuration
    let graph: Graph
    let context: HandbookContext
    /// One for each note, in the order of the pages.
    let notes: [LoadedNote]
    /// The values that `language` of the configuration can have.
    private let languages: Languages
    /// The files with findings that may be on the site: published notes and their clusters. nil for all.
    private let publishedFiles: Set<FileID>?
    /// Findings about the folder and the configuration, which do not change with notes.
    private let folderDiagnostics: [Diagnostic]

    /// Options of loading.
    struct Options: Sendable {
        var jobs: Int
        /// The values that `language` of the configuration can have.
        var languages: Languages
        /// Whether private notes are excluded: nothing is computed from them.
        var publishedOnly = false
        /// Whether notes are public unless they have `public:: false`.
        var allPages = false
    }

    static func load(_ folder: GraphFolder, _ options: Options) async -> LoadedHandbook {
        var config = GraphConfig.read(folder)
        if options.allPages { config.allPagesPublic = true }
        let pages = await parallelMap(folder.notes(config), jobs: options.jobs) { [config] note in
            parsePage(file: note.file, path: note.path, bytes: folder.files[note.file].bytes, config: config)
        }
        let whole = Graph(pages: pages, assets: folder.assets, emptyAssets: folder.emptyAssets, config: config)
        guard options.publishedOnly else { return await load(folder, graph: whole, options.languages, jobs: options.jobs) }
        let others = await parallelMap(folder.otherNotes(config), jobs: options.jobs) { [config] note in
            parsePage(file: note.file, path: note.path, bytes: folder.files[note.file].bytes, config: config)
        }
        let (shown, withheld) = whole.published(beside: others)
        let published = whole.published(await parallelMap(shown, jobs: options.jobs) { withheld.published($0) }, without: withheld)
        return await load(folder, graph: published, options.languages, jobs: options.jobs, publishedOnly: true)
    }

    /// Runs the stages after the graph.
    private static func load(
        _ folder: GraphFolder, graph: Graph, _ languages: Languages, jobs: Int, publishedOnly: Bool = false
    ) async -> LoadedHandbook {
        var folder = folder
        let scripts = folder.scriptFindings(graph.usedAssets)
        let (configuration, diagnostics) = ConfigurationReader.read(folder, languages)
        let pages = graph.pages.compactMap(\.source)
        let examples = await parallelMap(pages, jobs: jobs) { PageExamples.collect(on: $0) }
        let named = publishedOnly ? Set(examples.lazy.flatMap(\.examples).compactMap(\.cluster?.text)) : nil
        let context = HandbookContext(
            clusters: ClusterLibrary(folder, configuration, named: named), version: configuration.kubernetes,
            workloads: WorkloadIndex(examples.lazy.flatMap(\.examples)), levels: configuration.rules)
        let notes = await parallelMap(Array(zip(pages, examples)), jobs: jobs) { [folder] page, found in
            LoadedNote(page, found, in: context, source: folder.files[page.file].bytes)
        }
        return LoadedHandbook(
            folder: folder, configuration: configuration, graph: graph, context: context, notes: notes, languages: languages,
            publishedFiles: named.map { Set(pages.map(\.file)).union(folder.clusters(of: notes, named: $0)) },
            folderDiagnostics: folder.diagnostics + scripts + diagnostics + context.clusters.diagnostics
                + unknownCluster(configuration, folder))
    }

    /// The finding about a configuration that names a cluster which is not there.
    private static func unknownCluster(_ configuration: Configuration, _ folder: GraphFolder) -> [Diagnostic] {
        let known = folder.clusters.compactMap { ClusterLibrary.name(ofFile: $0.path) } + [ClusterLibrary.reference]
        guard let name = configuration.cluster, !known.contains(name), let file = folder.configuration else { return [] }
        let text = MappedText(file: file, bytes: folder.files[file].bytes)
        return [ClusterLibrary.unknown(name, at: ConfigurationReader.span(of: "cluster", in: text), known: known)]
    }

    /// The assets that notes use and whose names are those of documents that may have scripts.
    var assetsWithScripts: [String] { graph.usedAssets.filter(AssetScript.isPossible) }

    /// The result of an incremental update.
    struct UpdateResult: Sendable {
        let handbook: LoadedHandbook
        /// Whether results of other notes may have changed, because rules compare their manifests with the changed ones. `rerun` updates
        /// them.
        let needsFullRerun: Bool
        /// The single changed note if the edit could be applied incrementally; nil otherwise.
        let patched: FileID?
    }

    /// The handbook after a change of notes: only these are parsed, and only their examples are run.
    ///
    /// - Parameters:
    ///   - folder: the folder after the change.
    ///   - changed: files with other bytes, and removed files.
    func updated(with folder: GraphFolder, changed: Set<FileID>) -> UpdateResult {
        if changed.count == 1, let file = changed.first, let patched = patched(folder, file) { return patched }
        var parsed: [FileID: ParsedPage] = [:]
        for page in graph.pages { if let source = page.source { parsed[source.file] = source } }
        let pages = folder.notes.map { note in
            if !changed.contains(note.file), let page = parsed[note.file] { return page }
            return parsePage(file: note.file, path: note.path, bytes: folder.files[note.file].bytes, config: graph.config)
        }
        let old = Dictionary(uniqueKeysWithValues: notes.map { ($0.file, $0) })
        let examples = Dictionary(
            uniqueKeysWithValues: pages.filter { changed.contains($0.file) }.map { ($0.file, PageExamples.collect(on: $0)) })
        let notes = pages.map { page in
            if let note = old[page.file], !changed.contains(page.file) { return note }
            return LoadedNote(
                page, examples[page.file] ?? PageExamples.collect(on: page), in: context, source: folder.files[page.file].bytes)
        }
        let handbook = with(
            folder, Graph(pages: pages, assets: folder.assets, emptyAssets: folder.emptyAssets, config: graph.config), notes)
        let before = ComparedManifests(changed.sorted().flatMap { old[$0]?.results ?? [] })
        let after = ComparedManifests(notes.filter { changed.contains($0.file) }.sorted { $0.file < $1.file }.flatMap(\.results))
        return UpdateResult(handbook: handbook, needsFullRerun: before != after, patched: nil)
    }

    /// The incremental path, for an edit of one note that changes neither its identity nor its compared manifests; nil for other edits.
    private func patched(_ folder: GraphFolder, _ file: FileID) -> UpdateResult? {
        guard folder.assets == graph.assets, folder.emptyAssets == graph.emptyAssets,
            let index = notes.firstIndex(where: { $0.file == file }), folder.notes.count == notes.count,
            let path = folder.notes.first(where: { $0.file == file })?.path
        else { return nil }
        let source = folder.files[file].bytes
        let page = parsePage(file: file, path: path, bytes: source, config: graph.config)
        let examples = PageExamples.collect(on: page)
        guard let graph = graph.patched(with: page) else { return nil }
        let note = LoadedNote(page, examples, in: context, source: source)
        guard ComparedManifests(note.results) == ComparedManifests(notes[index].results) else { return nil }
        guard (note.ownDiagnostics + notes[index].ownDiagnostics).allSatisfy({ $0.primary?.span.file == file }) else { return nil }
        var notes = notes
        notes[index] = note
        return UpdateResult(handbook: with(folder, graph, notes), needsFullRerun: false, patched: file)
    }

    private func with(_ folder: GraphFolder, _ graph: Graph, _ notes: [LoadedNote]) -> LoadedHandbook {
        LoadedHandbook(
            folder: folder, configuration: configuration, graph: graph, context: context, notes: notes, languages: languages,
            publishedFiles: publishedFiles, folderDiagnostics: folderDiagnostics)
    }

    /// Runs all examples again, compared with all current manifests.
    func rerun(jobs: Int) async -> LoadedHandbook { await LoadedHandbook.load(folder, graph: graph, languages, jobs: jobs) }

    var results: [ExampleResult] { notes.flatMap(\.results) }

    /// All findings with their configured severities, without suppressed ones, in no particular order.
    var diagnostics: [Diagnostic] {
        (ownDiagnostics + notes.flatMap(\.diagnostics)).compactMap(configuration.adjusted)
            + notes.flatMap(\.unsuppressedDiagnostics)
    }

    /// The input of the site, whose list of findings includes suppressed ones. Findings about other files would name what is not published.
    var siteInput: SiteInput {
        let shown = ownDiagnostics.filter { diagnostic in
            guard let publishedFiles else { return true }
            return diagnostic.primary.map { publishedFiles.contains($0.span.file) } ?? false
        }
        let own = adjusted(shown + notes.flatMap(\.diagnostics))
        return SiteInput(
            graph: graph, results: results, diagnostics: own + results.flatMap(\.diagnostics), files: folder.files,
            pictures: folder.pictureSizes(graph.usedAssets))
    }

    /// The input of the site for one note: its results, and all findings in its file.
    func siteInput(of file: FileID) -> (results: [ExampleResult], diagnostics: [ReportedDiagnostic])? {
        guard let note = notes.first(where: { $0.file == file }) else { return nil }
        return (note.results, adjusted(ownDiagnostics(in: file) + note.diagnostics) + note.results.flatMap(\.diagnostics))
    }

    /// Findings of examples were adjusted when the examples were run.
    private func adjusted(_ found: [Diagnostic]) -> [ReportedDiagnostic] {
        found.compactMap(configuration.adjusted).map { ReportedDiagnostic($0) }
    }

    /// Findings that are not about examples.
    var ownDiagnostics: [Diagnostic] { folderDiagnostics + graph.diagnostics }

    func ownDiagnostics(in file: FileID) -> [Diagnostic] {
        folderDiagnostics.filter { $0.primary?.span.file == file } + graph.diagnostics[graph.findings(in: file)]
    }
}

/// The examples of one note and their results.
struct LoadedNote: Sendable {
    let file: FileID
    let examples: PageExamples
    let results: [ExampleResult]
    /// Findings about fences that are no examples, and about secrets outside of examples.
    let diagnostics: [Diagnostic]

    init(_ page: ParsedPage, _ examples: PageExamples, in context: HandbookContext, source: [UInt8]) {
        file = page.file
        self.examples = examples
        results = examples.examples.map { $0.run(in: context, source: source) }
        let fences = examples.examples.map(\.fence.span.range)
        diagnostics = examples.diagnostics + secretFindings(in: MappedText(file: page.file, bytes: source), outside: fences)
    }

    /// Findings of running the examples, without suppressed ones.
    var unsuppressedDiagnostics: [Diagnostic] { results.flatMap(\.diagnostics).filter { $0.suppressionReason == nil }.map(\.diagnostic) }

    /// All findings in the examples, including suppressed ones.
    var ownDiagnostics: [Diagnostic] { diagnostics + results.flatMap(\.diagnostics).map(\.diagnostic) }
}

extension GraphFolder {
    /// The files of the clusters that examples name or run on.
    fileprivate func clusters(of notes: [LoadedNote], named names: Set<String>) -> [FileID] {
        let used = names.union(notes.lazy.flatMap(\.results).compactMap { $0.run?.cluster })
        return clusters.filter { ClusterLibrary.name(ofFile: $0.path).map(used.contains) ?? false }.map(\.file)
    }
}

extension ClusterLibrary {
    /// - Parameter names: the clusters that published notes name; nil for all. Messages name no others.
    fileprivate init(_ folder: GraphFolder, _ configuration: Configuration, named names: Set<String>?) {
        let sources = folder.clusters.compactMap { entry in
            Self.name(ofFile: entry.path).map {
                Source(name: $0, text: MappedText(file: entry.file, bytes: folder.files[entry.file].bytes))
            }
        }
        self.init(sources, defaultName: configuration.cluster, shown: names, version: configuration.kubernetes)
    }
}

extension GraphConfig {
    /// Without the file, a graph has the defaults of Logseq.
    static func read(_ folder: GraphFolder) -> GraphConfig {
        guard let file = folder.logseqConfig else { return GraphConfig() }
        return GraphConfig(folder.files[file].bytes, file: file)
    }
}

extension ConfigurationReader {
    static func read(_ folder: GraphFolder, _ languages: Languages) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        guard let file = folder.configuration else { return (Configuration(), []) }
        return read(MappedText(file: file, bytes: folder.files[file].bytes), languages)
    }
}
