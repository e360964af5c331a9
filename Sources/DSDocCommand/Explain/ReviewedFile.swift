import Diagnostics
import Kubernetes
import Reconciliation

/// A file of objects, read once, each document reviewed by the API server: what its scenario and the rules on its objects need.
struct ReviewedFile {
    let source: SourceFile
    /// Whether there is something to explain: a DaemonSet, or steps.
    private(set) var hasQuestion = false
    /// Those of the scenario. Rejections are reported. A new object that is rejected does not exist, and a rejected update leaves the object
    /// unchanged. An object that an API server has stored already is not reviewed again.
    private(set) var documents: [ScenarioDocument] = []
    /// All that can be decoded.
    private(set) var objects: [KubernetesObject] = []
    private(set) var contents = ClusterContents()
    private(set) var companions = CompanionObjects.none
    /// The workloads of their own, and whether the API server accepts them.
    private(set) var workloads: [(document: ManifestDocument, isAccepted: Bool)] = []

    init(_ source: SourceFile, version: KubernetesVersion) {
        self.source = source
        var locations = LocationFinder()
        ManifestDocument.forEach(in: MappedText(file: FileID(rawValue: 0), bytes: source.bytes)) { document in
            // That there is no DaemonSet is the answer.
            guard !document.isEmptyList else { return }
            add(document, review(document, version: version), &locations, version)
        }
    }

    private mutating func add(
        _ document: ManifestDocument, _ verdict: DocumentVerdict, _ locations: inout LocationFinder, _ version: KubernetesVersion
    ) {
        if document.kind == "DaemonSet" || document.apiVersion?.hasPrefix(ScenarioDocument.apiGroup) ?? false { hasQuestion = true }
        if let object = document.object { objects.append(object) }
        contents.add(document)
        companions.add(document)
        if document.canBeCompared { workloads.append((document, verdict.accepted == true)) }
        guard verdict.accepted == false, !verdict.isOfOtherRelease, !document.isStored(version), let code = verdict.code,
            let message = verdict.message
        else {
            if let accepted = ScenarioDocument(document, version: version) { documents.append(accepted) }
            return
        }
        let span = verdict.diagnostics.first { $0.severity == .error }?.primary?.span ?? document.span
        let rejection = RejectedObject(
            object: Self.reference(document), code: code, message: message, errors: verdict.errors,
            location: locations.location(span.start, in: source))
        documents.append(ScenarioDocument(rejected: document, rejection))
    }

    /// `Kind/namespace/name`, without a namespace for kinds that are in none.
    private static func reference(_ document: ManifestDocument) -> String {
        let (kind, name) = (document.kind ?? "?", document.name ?? "")
        let namespace = ObjectScope(kind: kind, namespace: document.namespace ?? "").namespace
        return namespace.isEmpty ? "\(kind)/\(name)" : "\(kind)/\(namespace)/\(name)"
    }
}

extension ManifestDocument {
    /// Whether an API server has stored the object as it is: it is not created again. One that was edited since is reviewed as an update of itself.
    fileprivate func isStored(_ version: KubernetesVersion) -> Bool {
        guard let object, rejection == nil, object.metadata.isStored else { return false }
        guard case .daemonSet(let daemonSet) = object else { return true }
        return reviewUpdate(daemonSet, daemonSet, hasTemplateLabels: hasTemplateLabels, version: version).isAccepted
    }

    /// Whether it is a workload of its own. Most objects of a dump are nodes and pods of controllers, and are not kept.
    fileprivate var canBeCompared: Bool {
        switch kind {
        case "Node": false
        case "Pod": if case .pod(let pod)? = object { pod.metadata.ownerReferences.isEmpty } else { true }
        default: true
        }
    }
}
