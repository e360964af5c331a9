import Diagnostics
import Kubernetes
import Reconciliation

extension Scenario {
    /// The scenario of the documents of a file on a cluster, each reviewed by the API server first.
    ///
    /// Rejections are reported. A new DaemonSet that can be decoded is run even if it is rejected, to show its placement once it is
    /// corrected; a rejected update leaves the object unchanged.
    init(_ cluster: Cluster, reviewing file: SourceFile, version: KubernetesVersion) {
        var known = Set(cluster.daemonSets.map { Self.reference("DaemonSet", $0.metadata.namespace, $0.metadata.name) })
        var documents: [ScenarioDocument] = []
        var locations = LocationFinder()
        let read = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: file.bytes))
        for document in read {
            let verdict = review(document, version: version)
            guard verdict.accepted == false, !document.isStored(version), let code = verdict.code, let message = verdict.message else {
                if document.kind == "DaemonSet" { known.insert(Self.reference(document)) }
                if let accepted = ScenarioDocument(document, version: version) { documents.append(accepted) }
                continue
            }
            let reference = Self.reference(document)
            let span = verdict.diagnostics.first { $0.severity == .error }?.primary?.span ?? document.span
            let rejection = RejectedObject(
                object: reference, code: code, message: message, errors: verdict.errors, location: locations.location(span.start, in: file))
            if case .invalid? = verdict.outcome, document.kind == "DaemonSet", known.insert(reference).inserted,
                let described = ScenarioDocument(document, version: version)
            {
                documents += [.change(.rejected(rejection)), described]
            } else {
                documents.append(ScenarioDocument(rejected: document, rejection))
            }
        }
        self.init(cluster, documents: documents)
        contents.add(read)
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

extension ManifestDocument {
    /// Whether an API server has stored the object as it is: it is not created again. One that was edited since is reviewed as an update of itself.
    fileprivate func isStored(_ version: KubernetesVersion) -> Bool {
        guard let object, rejection == nil, object.metadata.isStored else { return false }
        guard case .daemonSet(let daemonSet) = object else { return true }
        return reviewUpdate(daemonSet, daemonSet, hasTemplateLabels: hasTemplateLabels, version: version).isAccepted
    }
}
