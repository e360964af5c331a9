import Diagnostics
import Kubernetes
import Reconciliation

extension Scenario {
    /// The scenario of the documents of a file on a cluster, each reviewed by the API server first.
    ///
    /// Rejections are reported. A new object that is rejected does not exist, and a rejected update leaves the object unchanged. An object that
    /// an API server has stored already is not reviewed again.
    init(_ cluster: Cluster, reviewing file: SourceFile, version: KubernetesVersion) {
        var locations = LocationFinder()
        var reviewed: [ScenarioDocument] = []
        var contents = ClusterContents()
        ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: file.bytes)) { document in
            // That there is no DaemonSet is the answer.
            guard !document.isEmptyList else { return }
            contents.add(document)
            let verdict = review(document, version: version)
            guard verdict.accepted == false, !verdict.isOfOtherRelease, !document.isStored(version), let code = verdict.code,
                let message = verdict.message
            else {
                if let accepted = ScenarioDocument(document, version: version) { reviewed.append(accepted) }
                return
            }
            let span = verdict.diagnostics.first { $0.severity == .error }?.primary?.span ?? document.span
            let rejection = RejectedObject(
                object: Self.reference(document), code: code, message: message, errors: verdict.errors,
                location: locations.location(span.start, in: file))
            reviewed.append(ScenarioDocument(rejected: document, rejection))
        }
        self.init(cluster, documents: reviewed)
        self.contents.add(contents)
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
