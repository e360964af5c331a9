import Diagnostics
import Kubernetes
import Reconciliation

extension ClusterReading {
    private static let objectsOfPart = 500

    /// Reads the text of a cluster file, a long list in parts.
    ///
    /// - Parameters:
    ///   - jobs: how many parts are read at a time.
    ///   - keepsNames: whether `existing` is filled.
    static func read(_ text: MappedText, version: KubernetesVersion, jobs: Int, keepsNames: Bool = false) async -> ClusterReading {
        guard jobs > 1, let list = ManifestList(text), list.count > objectsOfPart else {
            return ClusterReading(text, version: version, keepsNames: keepsNames)
        }
        let parts = stride(from: 0, to: list.count, by: objectsOfPart).map { $0..<min($0 + objectsOfPart, list.count) }
        return ClusterReading(
            joining: await parallelMap(parts, jobs: jobs) { ClusterReading(list, items: $0, version: version, keepsNames: keepsNames) })
    }
}

extension CommandFailure {
    /// The file of a cluster has no object.
    static func noObjects(in path: String) -> CommandFailure {
        .usage(Message("\(path) contains no objects: run `\(KubectlCommand.full)`"))
    }
}
