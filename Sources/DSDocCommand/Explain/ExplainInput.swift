import Diagnostics
import Kubernetes
import Reconciliation

/// The files of `explain`. Each is explained on the cluster by itself; a file without DaemonSets and steps, such as one of nodes, adds its
/// objects to the cluster of the other files.
struct ExplainInput {
    let files: [ReviewedFile]

    /// - Throws: a failure if a file cannot be read or has no documents.
    init(_ paths: [String], version: KubernetesVersion) throws(CommandFailure) {
        var files: [ReviewedFile] = []
        for path in paths { files.append(ReviewedFile(try ObjectFile.readContent(path), version: version)) }
        self.files = files
    }

    /// Whether a file is explained. A single file is the question, also if nothing in it can be explained.
    func isQuestion(_ file: ReviewedFile) -> Bool { files.count == 1 || file.hasQuestion }

    /// The scenario of each file.
    ///
    /// - Parameter namespace: of the objects in the files that name none.
    func scenarios(on cluster: Cluster, namespace: String?) -> [Scenario] {
        var whole = cluster
        for file in files where !isQuestion(file) {
            whole.objects += file.objects
            whole.contents.add(file.contents)
        }
        return files.map { file in
            var scenario = Scenario(isQuestion(file) ? whole : cluster, documents: file.documents)
            scenario.contents.add(file.contents)
            return namespace.map { scenario.inNamespace($0) } ?? scenario
        }
    }
}
