import Diagnostics
import Kubernetes
import Reconciliation

extension Scenario {
    /// What the documents of a text do to a cluster, each held to the API server first: one that it refuses does nothing but be refused.
    init(_ cluster: Cluster, reviewing text: MappedText) {
        self.init(
            cluster,
            documents: ManifestDocument.read(text).compactMap { document in
                let verdict = review(document)
                guard verdict.accepted == false, let code = verdict.code, let message = verdict.message else {
                    return ScenarioDocument(document)
                }
                return .change(.refused(RefusedObject(object: Self.reference(document), code: code, message: message)))
            })
    }

    /// `Kind/namespace/name`, without a namespace for kinds that are in none, as far as the document says.
    private static func reference(_ document: ManifestDocument) -> String {
        let kind = document.kind ?? "?"
        let isGlobal = ["Node", "Namespace", "PriorityClass", "RuntimeClass"].contains(kind)
        let namespace = document.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? "default"
        return ([kind] + (isGlobal ? [] : [namespace]) + [document.name ?? ""]).joined(separator: "/")
    }
}
