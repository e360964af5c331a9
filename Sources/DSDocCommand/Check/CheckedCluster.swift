import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The cluster that manifests are checked on: its objects, and what of its file cannot be read.
struct CheckedCluster: Sendable {
    let cluster: Cluster
    /// The objects of every kind; none for the built-in cluster.
    let documents: [ManifestDocument]
    let diagnostics: [Diagnostic]

    /// The built-in cluster.
    static let reference = CheckedCluster(cluster: .reference, documents: [], diagnostics: [])

    private init(cluster: Cluster, documents: [ManifestDocument], diagnostics: [Diagnostic]) {
        self.cluster = cluster
        self.documents = documents
        self.diagnostics = diagnostics
    }

    /// The objects in a file. They exist: only what cannot be read is reported.
    init(_ text: MappedText, version: KubernetesVersion) {
        documents = ManifestDocument.read(text)
        cluster = Cluster(objects: documents.compactMap(\.object))
        diagnostics = documents.filter { $0.rejection != nil }.flatMap { review($0, version: version).diagnostics }
    }
}
