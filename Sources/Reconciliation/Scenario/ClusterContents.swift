import Kubernetes
import YAML

/// What the documents of an input say besides the objects that the control plane stores.
package struct ClusterContents: Hashable, Sendable {
    /// The kinds of all objects, whether the model knows them or not.
    package private(set) var kinds: Set<String> = []
    /// An API server printed at least one node: the input is a cluster as it is, in contrast to one that was written by hand.
    package private(set) var isPrinted = false
    /// Of DaemonSets.
    private(set) var revisions: [ControllerRevision] = []
    private(set) var admission: [AdmissionObject] = []

    package init() {}

    package init(_ documents: [ManifestDocument]) { for document in documents { add(document) } }

    package mutating func add(_ other: ClusterContents) {
        kinds.formUnion(other.kinds)
        isPrinted = isPrinted || other.isPrinted
        revisions += other.revisions
        admission += other.admission
    }

    package mutating func add(_ document: ManifestDocument) {
        guard let kind = document.kind, let apiVersion = document.apiVersion, document.rejection == nil || document.object != nil else {
            return
        }
        guard !document.isEmptyList else { return }
        kinds.insert(kind)
        if !isPrinted, case .node(let node)? = document.object { isPrinted = !node.metadata.uid.isEmpty }
        guard document.object == nil, let root = document.root else { return }
        if kind == "ControllerRevision", apiVersion == "apps/v1" {
            let revision = MappingReader.read(ControllerRevision.self, from: document.yaml, at: root).0
            if revision.owner != nil { revisions.append(revision) }
        } else if AdmissionObject.groups.contains(Self.group(of: apiVersion)) {
            admission.append(MappingReader.read(AdmissionObject.self, from: document.yaml, at: root).0)
        }
    }

    private static func group(of apiVersion: String) -> String { String(apiVersion.prefix { $0 != "/" }) }
}

extension ControllerRevision {
    /// The DaemonSet that it is of; nil for a revision of another kind.
    var owner: OwnerReference? { metadata.ownerReferences.first { $0.controller == true && $0.kind == "DaemonSet" } }
}

extension AdmissionObject {
    static let groups: Set<String> = [
        "admissionregistration.k8s.io", "kyverno.io", "policies.kyverno.io", "constraints.gatekeeper.sh", "mutations.gatekeeper.sh",
    ]
}
