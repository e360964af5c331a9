import DSDocCommand
import FoundationEssentials

/// Edits of one note of a served graph: from the saved file to the page that shows it.
struct EditBenchmark {
    private var served: ServedGraph
    private let folder: String
    private let path: String
    private let text: Data

    /// - Parameter folder: the graph's.
    init(folder: String, note: GeneratedGraph.File, jobs: Int) async throws {
        served = try await ServedGraph.load(folder, jobs: jobs)
        self.folder = folder
        path = note.path
        text = Data(note.bytes)
    }

    mutating func run(_ watch: inout Stopwatch, number: Int) async throws {
        try (text + Data("- edited, run \(number)\n".utf8)).write(to: URL(filePath: folder + "/" + path))
        let page = try await watch.measure("one edit") {
            try await served.follow(path)
            return served.page(of: path)
        }
        guard page != nil else { throw CocoaError(.fileNoSuchFile) }
    }
}
