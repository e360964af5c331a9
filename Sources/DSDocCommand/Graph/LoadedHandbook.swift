import Diagnostics
import Handbook
import Kubernetes
import Logseq
import Reconciliation

/// A graph from its files to the results of its examples: every stage's value, kept because later stages and a rebuild need them.
struct LoadedHandbook: Sendable {
    let folder: GraphFolder
    let configuration: Configuration
    let config: GraphConfig
    /// One for each note, in their order.
    let pages: [ParsedPage]
    let graph: Graph
    /// One for each note.
    let examples: [PageExamples]
    let context: HandbookContext
    /// The results of each note's examples, in the order of the notes.
    let results: [[ExampleResult]]
    /// What was found, as the configuration counts it, without what notes accept. In no order.
    let diagnostics: [Diagnostic]

    /// How to load.
    struct Options: Sendable {
        var jobs: Int
        /// Every page counts as public, private ones too.
        var allPages = false
        var kubernetes: KubernetesVersion?
    }

    static func load(_ folder: GraphFolder, _ options: Options) async -> LoadedHandbook {
        let (configuration, configurationFindings) = ConfigurationReader.read(folder)
        let config = GraphConfig.read(folder)
        let pages = await parallelMap(folder.notes, jobs: options.jobs) { note in
            parsePage(file: note.file, path: note.path, bytes: folder.files[note.file].bytes, config: config)
        }
        return await make(folder, configuration, configurationFindings, config, pages, options)
    }

    private static func make(
        _ folder: GraphFolder, _ configuration: Configuration, _ configurationFindings: [Diagnostic], _ config: GraphConfig,
        _ pages: [ParsedPage],
        _ options: Options
    ) async -> LoadedHandbook {
        let graph = Graph(pages: pages, assets: folder.assets, config: config)
        let examples = await parallelMap(pages, jobs: options.jobs) { PageExamples.collect(on: $0) }
        let clusters = folder.clusters.map { entry in
            ClusterLibrary.Source(name: entry.clusterName, text: MappedText(file: entry.file, bytes: folder.files[entry.file].bytes))
        }
        let context = HandbookContext(
            clusters: ClusterLibrary(clusters, defaultName: configuration.cluster ?? ClusterLibrary.reference),
            version: options.kubernetes ?? configuration.kubernetes, workloads: WorkloadIndex(examples.lazy.flatMap(\.examples)))
        let results = await parallelMap(Array(zip(folder.notes, examples)), jobs: options.jobs) { note, found in
            found.examples.map { $0.run(in: context, source: folder.files[note.file].bytes) }
        }
        var diagnostics = folder.diagnostics + configurationFindings + graph.diagnostics + context.clusters.diagnostics
        diagnostics += examples.flatMap(\.diagnostics)
        diagnostics += results.lazy.flatMap { $0 }.flatMap { $0.findings.filter { $0.allowedBecause == nil }.map(\.diagnostic) }
        return LoadedHandbook(
            folder: folder, configuration: configuration, config: config, pages: pages, graph: graph, examples: examples, context: context,
            results: results, diagnostics: diagnostics.compactMap(configuration.judged))
    }
}

extension GraphFolder.Entry {
    /// `clusters/NAME.yaml` is the cluster NAME.
    fileprivate var clusterName: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name.hasSuffix(".yml") ? String(name.dropLast(4)) : name
    }
}

extension GraphConfig {
    /// A graph without the file has Logseq's defaults.
    static func read(_ folder: GraphFolder) -> GraphConfig {
        guard let file = folder.logseqConfig else { return GraphConfig() }
        return GraphConfig(folder.files[file].bytes, file: file)
    }
}

extension ConfigurationReader {
    static func read(_ folder: GraphFolder) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        guard let file = folder.configuration else { return (Configuration(), []) }
        return read(MappedText(file: file, bytes: folder.files[file].bytes))
    }
}
