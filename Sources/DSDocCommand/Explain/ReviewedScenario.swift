import Diagnostics
import Kubernetes
import Reconciliation

extension Scenario {
    /// What the documents of a text do to a cluster, each held to the API server first.
    ///
    /// What it refuses is told. A DaemonSet that can be read and is new is run all the same, since its author wants to know where it will go
    /// once it is mended; an update that is refused leaves the object as it is.
    init(_ cluster: Cluster, reviewing text: MappedText) {
        var known = Set(cluster.daemonSets.map { Self.reference("DaemonSet", $0.metadata.namespace, $0.metadata.name) })
        var documents: [ScenarioDocument] = []
        for document in ManifestDocument.read(text) {
            let verdict = review(document)
            guard verdict.accepted == false, let code = verdict.code, let message = verdict.message else {
                if document.kind == "DaemonSet" { known.insert(Self.reference(document)) }
                if let accepted = ScenarioDocument(document) { documents.append(accepted) }
                continue
            }
            let reference = Self.reference(document)
            let refusal = RejectedObject(object: reference, code: code, message: message)
            if case .invalid? = verdict.outcome, document.kind == "DaemonSet", known.insert(reference).inserted,
                let described = ScenarioDocument(document)
            {
                documents += [.change(.refused(refusal)), described]
            } else {
                documents.append(ScenarioDocument(refused: document, refusal))
            }
        }
        self.init(cluster, documents: documents)
    }

    private static func reference(_ document: ManifestDocument) -> String {
        reference(document.kind ?? "?", document.namespace ?? "", document.name ?? "")
    }

    /// `Kind/namespace/name`, without a namespace for kinds that are in none.
    private static func reference(_ kind: String, _ namespace: String, _ name: String) -> String {
        let isGlobal = ["Node", "Namespace", "PriorityClass", "RuntimeClass"].contains(kind)
        return isGlobal ? "\(kind)/\(name)" : "\(kind)/\(namespace.isEmpty ? "default" : namespace)/\(name)"
    }
}
