import Diagnostics
import Kubernetes
import YAML

/// What one document is to the model.
package enum ScenarioDocument: Hashable, Sendable {
    case step(name: String, wait: Int)
    case change(Scenario.Change)

    /// The group of the kinds that only scenarios have.
    package static let apiGroup = "dsdoc.dev/"

    /// Reads a document. A `List` is read as its items; kinds that the model does not know give nothing.
    ///
    /// Objects are read leniently, as far as they go: whether the API server would take them is another question.
    package static func read(_ document: YAMLDocument) -> [ScenarioDocument] {
        guard let root = document.root else { return [] }
        return read(document, root, depth: 0)
    }

    /// Lists may hold lists, but not without end.
    private static let deepest = 8

    private static func read(_ document: YAMLDocument, _ node: NodeID, depth: Int) -> [ScenarioDocument] {
        guard let kind = text("kind", document, node) else { return [] }
        let apiVersion = text("apiVersion", document, node) ?? ""
        if apiVersion.hasPrefix(apiGroup) { return scenarioKind(kind, document, node).map { [$0] } ?? [] }
        if kind == "List" || kind.hasSuffix("List"), let items = document.field("items", of: node),
            let all = document.items(of: items.value)
        {
            guard depth < deepest else { return [] }
            let itemKind = kind == "List" ? nil : String(kind.dropLast(4))
            return all.flatMap { item in
                let found = read(document, item, depth: depth + 1)
                // The items of a `NodeList` need not say what they are.
                if found.isEmpty, let itemKind, text("kind", document, item) == nil, let object = object(itemKind, document, item) {
                    return [ScenarioDocument.change(.apply(object))]
                }
                return found
            }
        }
        return object(kind, document, node).map { [.change(.apply($0))] } ?? []
    }

    private static func text(_ key: String, _ document: YAMLDocument, _ node: NodeID) -> String? {
        document.field(key, of: node).map { document[document.resolve($0.value)].value }
    }

    private static func scenarioKind(_ kind: String, _ document: YAMLDocument, _ node: NodeID) -> ScenarioDocument? {
        switch kind {
        case "Step":
            let step = MappingReader.read(StepDocument.self, from: document, at: node).0
            return .step(name: step.name, wait: Int(clamping: max(0, min(step.wait, longestWait))))
        case "Delete":
            let delete = MappingReader.read(DeleteDocument.self, from: document, at: node).0
            let orphans = delete.target.propagationPolicy == "Orphan"
            return .change(.delete(delete.target.target(kind: ""), propagation: orphans ? .orphanPods : .deletePods))
        case "PodStatus":
            let patch = MappingReader.read(PodStatusDocument.self, from: document, at: node).0
            return .change(.patchPodStatus(patch.target.target(kind: "Pod"), patch.status))
        default: return nil
        }
    }

    /// A century: no clock runs over.
    private static let longestWait: Int64 = 100 * 365 * 86_400

    private static func object(_ kind: String, _ document: YAMLDocument, _ node: NodeID) -> ClusterObject? {
        func read<T: MappingDecodable>(_ type: T.Type) -> T { MappingReader.read(type, from: document, at: node).0 }
        return switch kind {
        case "Node": .node(read(Node.self))
        case "Pod": .pod(read(Pod.self))
        case "DaemonSet": .daemonSet(read(DaemonSet.self))
        case "Namespace": .namespace(read(Namespace.self))
        case "PriorityClass": .priorityClass(read(PriorityClass.self))
        case "RuntimeClass": .runtimeClass(read(RuntimeClass.self))
        case "LimitRange": .limitRange(read(LimitRange.self))
        case "ResourceQuota": .resourceQuota(read(ResourceQuota.self))
        case "PersistentVolumeClaim": .persistentVolumeClaim(read(PersistentVolumeClaim.self))
        default: nil
        }
    }
}

extension Scenario {
    /// A cluster, and what the documents do to it. Everything before the first `kind: Step` is the first step, together with the cluster.
    package init(_ cluster: Cluster = Cluster(), documents: [ScenarioDocument]) {
        var steps = [Step(name: Self.initialStep, changes: cluster.objects.map { .apply($0) })]
        for document in documents {
            switch document {
            case .step(let name, let wait): steps.append(Step(name: name, wait: wait))
            case .change(let change): steps[steps.count - 1].changes.append(change)
            }
        }
        self.init(steps: steps)
    }

    /// The same from the text of files.
    package init(_ cluster: Cluster = Cluster(), yaml texts: [MappedText]) {
        self.init(cluster, documents: texts.flatMap { YAMLDocument.parse($0).flatMap(ScenarioDocument.read) })
    }
}

extension Cluster {
    /// The objects in the text of a file, such as `kubectl get nodes,pods -A -o yaml` prints. Steps and deletions are not part of a cluster.
    package init(yaml text: MappedText) {
        self.init(
            objects: YAMLDocument.parse(text).flatMap(ScenarioDocument.read).compactMap {
                if case .change(.apply(let object)) = $0 { object } else { nil }
            })
    }
}
