import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The cluster that manifests are checked on: its objects, and what of its file cannot be read.
struct CheckedCluster: Sendable {
    let cluster: Cluster
    /// The names of the objects of every kind; none for the built-in cluster.
    let existing: ExistingObjects
    let diagnostics: [Diagnostic]

    /// The built-in cluster.
    static let reference = CheckedCluster(cluster: .reference, existing: ExistingObjects(), diagnostics: [])

    private init(cluster: Cluster, existing: ExistingObjects, diagnostics: [Diagnostic]) {
        self.cluster = cluster
        self.existing = existing
        self.diagnostics = diagnostics
    }

    /// The objects in a file. They exist: only what cannot be read is reported.
    init(_ reading: ClusterReading) {
        cluster = reading.cluster
        existing = reading.existing
        diagnostics = reading.diagnostics
    }
}
