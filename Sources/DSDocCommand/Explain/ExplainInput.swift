import Diagnostics
import Kubernetes
import Reconciliation

/// The files of `explain`. Each is explained on the cluster by itself; a file without DaemonSets and steps, such as one of nodes, adds its
/// objects to the cluster of the other files.
struct ExplainInput {
    struct File {
        let source: SourceFile
        let documents: [ManifestDocument]

        var path: String { source.path }

        /// Whether there is something to explain.
        var hasQuestion: Bool {
            documents.contains { $0.kind == "DaemonSet" || $0.apiVersion?.hasPrefix(ScenarioDocument.apiGroup) ?? false }
        }
    }

    let files: [File]

    /// - Throws: a failure if a file cannot be read or has no documents.
    init(_ paths: [String]) throws(CommandFailure) {
        var files: [File] = []
        for path in paths {
            let source = try ObjectFile.read(path)
            guard !YAMLText.isBlank(source.bytes) else {
                throw .usage(path == "-" ? Message("standard input is empty") : Message("\(path) is empty"))
            }
            let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: source.bytes))
            files.append(File(source: source, documents: documents))
        }
        self.files = files
    }

    /// The scenario of each file.
    ///
    /// - Parameter namespace: of the objects in the files that name none.
    func scenarios(on cluster: Cluster, namespace: String?, version: KubernetesVersion) -> [Scenario] {
        let hasQuestion = files.map(\.hasQuestion)
        let others = zip(files, hasQuestion).flatMap { file, hasQuestion in hasQuestion ? [] : file.documents.compactMap(\.object) }
        let whole = Cluster(objects: cluster.objects + others)
        return zip(files, hasQuestion).map { file, hasQuestion in
            let scenario = Scenario(hasQuestion ? whole : cluster, reviewing: file.documents, of: file.source, version: version)
            return namespace.map { scenario.inNamespace($0) } ?? scenario
        }
    }
}

/// A YAML stream as text.
enum YAMLText {
    /// Whether a stream has no content: whitespace, comments and document markers alone. Linear.
    static func isBlank(_ bytes: [UInt8]) -> Bool {
        bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.allSatisfy { line in
            let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            return text.isEmpty || text.first == UInt8(ascii: "#") || text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8)
        }
    }
}
