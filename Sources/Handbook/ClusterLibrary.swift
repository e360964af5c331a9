import Diagnostics
import Kubernetes
import Reconciliation

/// The clusters that examples can name: the files in `content/clusters`, and the built-in `reference`.
package struct ClusterLibrary: Sendable {
    /// A cluster as its file has it.
    package struct Source: Sendable {
        /// The file's name without its ending.
        package let name: String
        package let text: MappedText

        package init(name: String, text: MappedText) {
            self.name = name
            self.text = text
        }
    }

    package static let reference = "reference"

    /// The cluster of examples that name none.
    package let defaultName: String
    /// What the API server would say of the objects in the files.
    package let diagnostics: [Diagnostic]
    private let clusters: [String: Cluster]

    /// A file called `reference` takes the place of the built-in cluster.
    package init(_ sources: [Source], defaultName: String = ClusterLibrary.reference) {
        self.defaultName = defaultName
        var clusters = [Self.reference: Cluster.reference]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            clusters[source.name] = Cluster(yaml: source.text)
            for document in ManifestDocument.read(source.text) { diagnostics += review(document).diagnostics }
        }
        self.clusters = clusters
        self.diagnostics = diagnostics
    }

    package var names: [String] { clusters.keys.sorted() }

    package subscript(name: String) -> Cluster? { clusters[name] }
}
