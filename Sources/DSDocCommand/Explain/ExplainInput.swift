import Diagnostics
import Kubernetes
import Reconciliation

/// The files of `explain`. Each is explained on the cluster by itself; a file without DaemonSets and steps, such as one of nodes, adds its
/// objects to the cluster of the other files.
struct ExplainInput {
    struct File {
        let source: SourceFile
        /// Whether there is something to explain: a DaemonSet, or steps.
        let hasQuestion: Bool
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
            // A single file is the question, also if nothing in it can be explained.
            files.append(File(source: source, hasQuestion: paths.count == 1 || Self.hasQuestion(source)))
        }
        self.files = files
    }

    private static func hasQuestion(_ source: SourceFile) -> Bool {
        var found = false
        ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: source.bytes)) { document in
            found = found || document.kind == "DaemonSet" || document.apiVersion?.hasPrefix(ScenarioDocument.apiGroup) ?? false
        }
        return found
    }

    /// The scenario of each file.
    ///
    /// - Parameter namespace: of the objects in the files that name none.
    func scenarios(on cluster: Cluster, namespace: String?, version: KubernetesVersion) -> [Scenario] {
        var (objects, contents) = (cluster.objects, cluster.contents)
        for file in files where !file.hasQuestion {
            ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: file.source.bytes)) { document in
                contents.add(document)
                if let object = document.object { objects.append(object) }
            }
        }
        let whole = Cluster(objects: objects, contents: contents)
        return files.map { file in
            let scenario = Scenario(file.hasQuestion ? whole : cluster, reviewing: file.source, version: version)
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
