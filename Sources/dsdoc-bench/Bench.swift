import ArgumentParser
import FoundationEssentials
import Glibc

@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dsdoc-bench", abstract: "Measures dsdoc on generated input, and writes such input.",
        subcommands: [MeasureCommand.self, DumpCommand.self, ScalingCommand.self], defaultSubcommand: MeasureCommand.self)
}

/// Medians of each stage on generated input, which is the same on every machine.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measures every stage of dsdoc on generated notes, manifests and nodes.",
        discussion: """
            Build it with `swift build -c release --product dsdoc-bench`: a debug build tells nothing.

            Examples:
              dsdoc-bench --pages 10000 --json > before.json
              dsdoc-bench --pages 10000 --compare before.json
            """)

    @Option(help: "How many notes the generated graph has.")
    var pages = 1000

    @Option(help: "How many manifests are validated.")
    var manifests = 1000

    @Option(help: "How many nodes a DaemonSet is placed on.")
    var nodes = 5000

    @Option(
        help: "How many DaemonSets a whole cluster has, at rest and rolled out; measured with half of them, too, and on half of the nodes.")
    var daemonSets = 100

    @Option(help: "How many pods each node of that cluster has already.")
    var podsPerNode = 30

    @Option(help: "How often everything is done; medians are told.")
    var runs = 5

    @Option(help: "How many files are worked on at a time.")
    var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    @Option(help: "An earlier result (--json) to compare with.")
    var compare: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Option(help: "Write the generated graph to this folder, and measure nothing.")
    var generate: String?

    func run() async throws {
        if let generate {
            try GraphBenchmark(pages: pages, jobs: jobs, folder: generate).prepare()
            return
        }
        let before = try compare.map { try JSONDecoder().decode(BenchResult.self, from: Data(contentsOf: URL(filePath: $0))) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "dsdoc-bench-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var watch = Stopwatch()
        let graph = GraphBenchmark(pages: pages, jobs: jobs, folder: folder)
        try graph.prepare()
        for number in 0..<runs { try await graph.run(&watch, number: number) }
        let peak = Stopwatch.peakMemory
        var edits = try await EditBenchmark(folder: graph.graphFolder, note: GeneratedGraph(count: pages).file(pages / 2), jobs: jobs)
        for number in 0..<runs { try await edits.run(&watch, number: number) }
        let manifest = ManifestBenchmark(manifests: manifests, nodes: nodes)
        for _ in 0..<runs { await manifest.run(&watch) }
        for (nodes, daemonSets) in [(nodes / 2, daemonSets), (nodes, daemonSets / 2), (nodes, daemonSets)] {
            let cluster = ClusterBenchmark(nodes: nodes, daemonSets: daemonSets, podsPerNode: podsPerNode)
            for _ in 0..<runs { await cluster.run(&watch) }
        }
        for (nodes, daemonSets) in [(nodes / 2, daemonSets), (nodes, daemonSets / 2), (nodes, daemonSets)] {
            let rollout = RolloutBenchmark(nodes: nodes, daemonSets: daemonSets)
            for _ in 0..<runs { await rollout.run(&watch) }
        }

        let result = BenchResult(
            pages: pages, manifests: manifests, nodes: nodes, daemonSets: daemonSets, podsPerNode: podsPerNode, runs: runs, jobs: jobs,
            peakMiB: peak,
            clusterPeakMiB: Stopwatch.peakMemory, stages: watch.measurements)
        print(json ? try result.json() : result.table(before))
    }
}
