import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The clusters that a command reads, and what of their files could not be read.
struct InputFindings {
    private var files = SourceFiles()
    private var diagnostics: [Diagnostic] = []

    /// The value of `--cluster`: the built-in cluster for `reference`, otherwise the objects in a file.
    ///
    /// - Parameter jobs: how many parts of a long list are read at a time.
    mutating func readCluster(_ name: String, version: KubernetesVersion, jobs: Int) async throws(CommandFailure) -> Cluster {
        if name == ClusterLibrary.reference { return .reference }
        let file = try ObjectFile.read(name)
        let reading = await ClusterReading.read(MappedText(file: files.add(file), bytes: file.bytes), version: version, jobs: jobs)
        guard !reading.isEmpty else {
            throw .noObjects(in: name)
        }
        diagnostics += reading.diagnostics
        return reading.cluster
    }

    /// Whether the command fails, although it answers for what could be read.
    var fail: Bool { diagnostics.contains { $0.severity == .error } }

    /// The findings as `dsdoc check` prints them, without its last line.
    func text(_ style: TextStyle, _ catalogue: MessageCatalogue) -> String {
        let report = Report(diagnostics, in: files, checked: [], catalogue: catalogue)
        let text = TextReport(report, style: style)
        return report.diagnostics.map { text.text(of: $0) + "\n" }.joined()
    }

    /// The errors among them, for the member `errors` of an answer.
    func errors(_ catalogue: MessageCatalogue) -> [RejectedObject] {
        var locations = LocationFinder()
        return diagnostics.filter { $0.severity == .error }.compactMap { diagnostic in
            guard let span = diagnostic.primary?.span else { return nil }
            return RejectedObject(
                object: files[span.file].path, code: 400, message: diagnostic.headline.text(in: catalogue),
                location: locations.location(span.start, in: files[span.file]))
        }
    }
}

/// Computes lines and columns; each file is indexed once.
struct LocationFinder {
    private var indexes: [String: LineIndex] = [:]

    mutating func location(_ offset: Int, in file: SourceFile) -> RejectedObject.Location {
        let index = indexes[file.path] ?? LineIndex(file.bytes)
        indexes[file.path] = index
        let position = index.position(at: offset)
        return RejectedObject.Location(file: file.path, line: position.line, column: position.column)
    }
}
