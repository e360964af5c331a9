import DSDocCommand
import Diagnostics
import FoundationEssentials
import Handbook
import Kubernetes
import Logseq
import Site

/// A generated graph through every stage of a build.
struct GraphBenchmark {
    let pages: Int
    let jobs: Int
    /// A folder of the benchmark's own.
    let folder: String

    var graphFolder: String { folder + "/graph" }

    func prepare() throws {
        for file in GeneratedGraph(count: pages).files() {
            let path = graphFolder + "/" + file.path
            let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
            try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: URL(filePath: path))
        }
    }

    func run(_ watch: inout Stopwatch, number: Int) async throws {
        let jobs = jobs
        let files = try await watch.measure("read") { try await BuildStages.read(graphFolder, jobs: jobs) }
        let config = files.config.map { GraphConfig($0.bytes, file: FileID(rawValue: 0)) } ?? GraphConfig()
        let bytes = files.notes.reduce(0) { $0 + $1.bytes.count }
        let pages = await watch.measure("parse", bytes: bytes) {
            await parallelMap(Array(files.notes.enumerated()), jobs: jobs) { index, note in
                parsePage(file: FileID(rawValue: Int32(index)), path: note.path, bytes: note.bytes, config: config)
            }
        }
        let graph = await watch.measure("graph") { Graph(pages: pages, assets: [], config: config).published() }
        let examples = await watch.measure("collect") { await parallelMap(pages, jobs: jobs) { PageExamples.collect(on: $0) } }
        let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex(examples.lazy.flatMap(\.examples)))
        let results = await watch.measure("run") {
            await parallelMap(Array(examples.enumerated()), jobs: jobs) { index, found in
                found.examples.map { $0.run(in: context, source: files.notes[index].bytes) }
            }
        }
        let theme = Theme.make().theme
        let options = SiteOptions(title: "Bench", language: .english)
        let plan = await watch.measure("plan") {
            Site.plan(SiteInput(graph: graph, results: results.flatMap { $0 }), theme: theme, options: options)
        }
        let rendered = await watch.measure("render") {
            await parallelMap(Array(plan.pages.indices), jobs: jobs) { Site.render(plan, page: $0) }
        }
        let search = await watch.measure("search") { Site.commonFiles(plan, search: rendered.compactMap(\.search)) }
        let outputs = rendered.flatMap(\.files) + search
        try await watch.measure("write") {
            try await BuildStages.write(outputs.map { ($0.path, $0.bytes) }, to: folder + "/site-\(number)", jobs: jobs)
        }
        try await watch.measure("write again") {
            try await BuildStages.write(outputs.map { ($0.path, $0.bytes) }, to: folder + "/site-\(number)", jobs: jobs)
        }
    }
}
