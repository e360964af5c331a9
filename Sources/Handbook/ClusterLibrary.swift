import Diagnostics
import Kubernetes
import Reconciliation

/// The clusters that examples can use: the files in `content/clusters`, and the built-in `reference`.
package struct ClusterLibrary: Sendable {
    /// A cluster file.
    package struct Source: Sendable {
        /// The file name without its extension.
        package let name: String
        /// The contents of the file.
        package let text: MappedText

        /// - Parameter name: the file name without its extension.
        package init(name: String, text: MappedText) {
            self.name = name
            self.text = text
        }
    }

    /// The name of the built-in cluster.
    package static let reference = "reference"

    /// The cluster of examples without `dsdoc-cluster`.
    package let defaultName: String
    /// Whether the user chose the default cluster. Findings about the nodes of the built-in cluster mean nothing to users who did not.
    let isDefaultChosen: Bool
    /// Findings of the API server about the objects in the files, and about secrets in them.
    package let diagnostics: [Diagnostic]
    private let clusters: [String: Cluster]
    /// Sorted; without those that messages must not name.
    package let names: [String]

    /// Parses all clusters. A file named `reference` overrides the built-in cluster.
    ///
    /// - Parameters:
    ///   - defaultName: the cluster of examples that name none; nil for the built-in one.
    ///   - shown: the names that messages may contain, beside the built-in one; nil for all.
    package init(_ sources: [Source], defaultName: String? = nil, shown: Set<String>? = nil, version: KubernetesVersion = .latest) {
        self.defaultName = defaultName ?? Self.reference
        isDefaultChosen = defaultName != nil || sources.contains { $0.name == Self.reference }
        var clusters = [Self.reference: Cluster.reference]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            clusters[source.name] = Cluster(yaml: source.text)
            for document in ManifestDocument.read(source.text) {
                diagnostics += review(document, version: version).diagnostics + secretFindings(in: document)
            }
        }
        self.clusters = clusters
        names = clusters.keys.filter { $0 == Self.reference || shown?.contains($0) ?? true }.sorted()
        self.diagnostics = diagnostics
    }

    /// The name of the cluster in a file; nil for a file that is none.
    package static func name(ofFile path: String) -> String? {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return [".yaml", ".yml", ".json"].first { file.hasSuffix($0) && file != $0 }.map { String(file.dropLast($0.utf8.count)) }
    }

    /// The finding about a cluster that is not there.
    ///
    /// - Parameter known: the names of the clusters that are.
    package static func unknown(_ name: String, at span: SourceSpan?, known: [String]) -> Diagnostic {
        let help: Message
        if let near = known.closestMatch(to: name) {
            help = Message("did you mean `\(near)`?")
        } else {
            let names = Set(known + [reference]).sorted().joined(separator: ", ")
            help = Message("add `clusters/\(name).yaml` to the graph, or use one of: \(names)")
        }
        return Diagnostic("unknown-cluster", .error, Message("unknown cluster `\(name)`"), at: span, help: help)
    }

    /// The cluster with a name; nil if there is none.
    package subscript(name: String) -> Cluster? { clusters[name] }
}
