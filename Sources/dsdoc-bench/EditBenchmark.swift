import DSDocCommand
import FoundationEssentials

/// An edit of one note of a served graph: from the saved file to the rendered page.
struct EditBenchmark {
    private var served: ServedGraph
    private let folder: String
    private let path: String
    private let text: Data

    /// - Parameter folder: of the graph.
    init(folder: String, note: GeneratedGraph.File, jobs: Int) async throws {
        served = try await ServedGraph.load(folder, jobs: jobs)
        self.folder = folder
        path = note.path
        text = Data(note.bytes)
    }

    mutating func run(_ watch: inout Stopwatch, number: Int) async throws {
        try (text + Data("- edited, run \(number)\n".utf8)).write(to: URL(filePath: folder + "/" + path))
        let page = try await watch.measure("one edit") {
            try await served.apply(path)
            return served.page(of: path)
        }
        guard page != nil else { throw CocoaError(.fileNoSuchFile) }
    }
}
