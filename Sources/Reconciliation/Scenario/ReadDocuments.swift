import Diagnostics
import Kubernetes
import YAML

/// The meaning of one document in a scenario.
package enum ScenarioDocument: Hashable, Sendable {
    case step(name: String, wait: Int)
    case change(Scenario.Change)

    /// The group of the kinds that only scenarios have.
    package static let apiGroup = "dsdoc.dev/"

    /// Nil for kinds that the model does not know.
    ///
    /// A DaemonSet that the API server would reject is a rejection. All else is taken as it is, as far as it can be read, since it describes a cluster
    /// that exists.
    package init?(_ document: ManifestDocument, version: KubernetesVersion = .latest) {
        if let apiVersion = document.apiVersion, apiVersion.hasPrefix(Self.apiGroup) {
            guard let root = document.root, let found = Self(scenarioKind: document.kind ?? "", document.yaml, root) else { return nil }
            self = found
            return
        }
        let isDaemonSet = if case .daemonSet = document.object { true } else { false }
        if let rejection = document.rejection, document.object == nil || isDaemonSet {
            let namespace = document.namespace.map { "\($0)/" } ?? (isDaemonSet ? "default/" : "")
            let name = [document.kind ?? "", namespace + (document.name ?? "")].filter { !$0.isEmpty }.joined(separator: "/")
            self = .change(.rejected(RejectedObject(object: name, code: rejection.code, message: rejection.message(in: version))))
        } else if let object = document.object {
            self = .change(.apply(object.withoutUnusedFields))
        } else {
            return nil
        }
    }

    /// A document that the API server would reject as a new object.
    package init(rejected document: ManifestDocument, _ rejection: RejectedObject) {
        if case .daemonSet(let daemonSet)? = document.object {
            self = .change(.replace(with: daemonSet, hasTemplateLabels: document.hasTemplateLabels, orElse: rejection))
        } else {
            self = .change(.rejected(rejection))
        }
    }

    /// A century, in seconds: the clock cannot overflow.
    private static let maxWait: Int64 = 100 * 365 * 86_400

    private init?(scenarioKind kind: String, _ document: YAMLDocument, _ node: NodeID) {
        switch kind {
        case "Step":
            let step = MappingReader.read(StepDocument.self, from: document, at: node).0
            self = .step(name: step.name, wait: Int(clamping: max(0, min(step.wait, Self.maxWait))))
        case "Delete":
            let delete = MappingReader.read(DeleteDocument.self, from: document, at: node).0
            let orphans = delete.target.propagationPolicy == "Orphan"
            self = .change(.delete(delete.target.target(kind: ""), propagation: orphans ? .orphanPods : .deletePods))
        case "PodStatus":
            let patch = MappingReader.read(PodStatusDocument.self, from: document, at: node).0
            self = .change(.patchPodStatus(patch.target.target(kind: "Pod"), patch.status))
        default: return nil
        }
    }
}

extension Scenario {
    /// A cluster, and what the documents do to it. Everything before the first `kind: Step` is the first step, together with the cluster.
    package init(_ cluster: Cluster = Cluster(), documents: [ScenarioDocument]) {
        var steps = [Step(name: Self.initialStep, changes: Changes(applying: cluster.objects))]
        for document in documents {
            switch document {
            case .step(let name, let wait): steps.append(Step(name: name, wait: wait))
            case .change(let change): steps[steps.count - 1].changes.append(change)
            }
        }
        self.init(steps: steps, contents: cluster.contents)
    }

    /// The scenario in the texts of files.
    package init(_ cluster: Cluster = Cluster(), yaml texts: [MappedText]) {
        let documents = texts.flatMap(ManifestDocument.read)
        self.init(cluster, documents: documents.compactMap { ScenarioDocument($0) })
        for document in documents { contents.add(document) }
    }
}

extension Cluster {
    /// The objects in the text of a file, such as `kubectl get nodes,pods -A -o yaml` prints. Steps and deletions are not part of a cluster.
    package init(yaml text: MappedText) {
        self.init()
        ManifestDocument.forEach(in: text) { add($0) }
    }

    init(joining parts: [Cluster]) {
        self.init(objects: parts.flatMap(\.objects))
        for part in parts { contents.add(part.contents) }
    }

    /// Adds the object of a document, if its kind is modelled.
    mutating func add(_ document: ManifestDocument) {
        contents.add(document)
        if let object = document.object { objects.append(object.withoutUnusedFields) }
    }
}

extension KubernetesObject {
    /// Without what no component reads and what makes up most of a dump: the managers of fields, and the images of nodes.
    package var withoutUnusedFields: KubernetesObject {
        switch self {
        case .node(var node) where !node.metadata.managedFields.isEmpty || !node.status.images.isEmpty:
            node.metadata.managedFields = []
            node.status.images = []
            return .node(node)
        case .pod(var pod) where !pod.metadata.managedFields.isEmpty:
            pod.metadata.managedFields = []
            return .pod(pod)
        default: return self
        }
    }
}
