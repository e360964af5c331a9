import Diagnostics
import Foundation
import Kubernetes
import Reconciliation

/// A cluster for scheduler tests: objects are added, pods are scheduled one by one, and bound pods stay.
struct SchedulerWorld {
    private(set) var snapshot: SchedulingSnapshot
    private var priorities: [String: Int32] = [:]
    private var nextID: Int32 = 0
    /// The names of all pods with an id.
    private(set) var names: [PodID: String] = [:]

    init(_ version: KubernetesVersion = .latest) { snapshot = SchedulingSnapshot(version: version) }

    static func read(_ bytes: [UInt8]) -> [KubernetesObject] {
        ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes)).compactMap(\.object)
    }

    /// Objects from parsed JSON.
    static func read(json documents: [Any]) throws -> [KubernetesObject] {
        try documents.flatMap { read(Array(try JSONSerialization.data(withJSONObject: $0))) }
    }

    /// Adds a node, namespace, claim or class, or a bound pod.
    mutating func add(_ object: KubernetesObject) {
        switch object {
        case .node(let node): update(node)
        case .namespace(let namespace): snapshot.namespaceLabels[namespace.metadata.name] = namespace.metadata.labels
        case .persistentVolumeClaim(let claim): snapshot.volumes.apply(claim, in: claim.metadata.space)
        case .supply(.persistentVolume(let volume)): snapshot.volumes.apply(volume)
        case .supply(.storageClass(let storageClass)): snapshot.volumes.apply(storageClass)
        case .podDisruptionBudget(let budget): snapshot.budgets.append(DisruptionBudget(budget, namespace: budget.metadata.space))
        case .priorityClass(let priority): priorities[priority.metadata.name] = priority.value
        case .pod(let pod) where !pod.spec.nodeName.isEmpty:
            place(podInfo(pod.metadata, pod.spec), name: pod.metadata.name, on: pod.spec.nodeName)
        default: break
        }
    }

    func podInfo(_ metadata: ObjectMeta, _ spec: PodSpec) -> PodInfo {
        var spec = spec
        spec.applyPodDefaults()
        spec.priority = spec.priority ?? priorities[spec.priorityClassName]
        return PodInfo(namespace: metadata.space, labels: metadata.labels, spec: spec)
    }

    mutating func place(_ podInfo: PodInfo, name: String, on node: String, id: PodID? = nil) {
        let id = id ?? take(name)
        snapshot.addPod(SchedulingSnapshot.PlacedPod(id: id, podInfo: podInfo, name: .given(name)), on: snapshot.slot(named: node))
    }

    mutating func take(_ name: String) -> PodID {
        nextID += 1
        names[PodID(rawValue: nextID)] = name
        return PodID(rawValue: nextID)
    }

    /// Schedules a pod and binds it if it fits.
    mutating func schedule(_ podInfo: PodInfo, name: String, pinnedTo node: String?) -> SchedulingDecision {
        let id = take(name)
        let decision = Reconciliation.schedule(
            PodToSchedule(id: id, podInfo: podInfo, pinnedSlot: node.map { snapshot.slot(named: $0) }), in: snapshot)
        if case .bind(let node) = decision { place(podInfo, name: name, on: node, id: id) }
        return decision
    }

    mutating func assume(_ version: KubernetesVersion) { snapshot.version = version }

    mutating func prepare(_ podInfo: PodInfo, pinned: Bool) { snapshot.prepare(podInfo, pinned: pinned) }

    mutating func remove(_ pod: PodID, from node: String) { snapshot.remove(pod, from: snapshot.slot(named: node)) }

    mutating func markTerminating(_ pod: PodID, on node: String) { snapshot.markTerminating(pod, on: snapshot.slot(named: node)) }

    mutating func update(_ node: Node) { snapshot.update(NodeInfo(node.box), at: snapshot.slot(named: node.metadata.name)) }

    /// A decision in one line: `bind n1`, `evict a, b on n1: …`, `gated: …`, `ignored`, or the message.
    func describe(_ decision: SchedulingDecision) -> String {
        switch decision {
        case .bind(let node): "bind \(node)"
        case .unschedulable(let failure): failure.message
        case .nominated(let node, let victims, let failure):
            "evict \(victims.map { names[$0] ?? "?" }.joined(separator: ", ")) on \(node): \(failure.message)"
        case .gated(let message): "gated: \(message)"
        case .ignored(let scheduler): "ignored: \(scheduler)"
        case .awaits(let object): "awaits: \(object)"
        }
    }
}

extension ObjectMeta {
    var space: String { namespace.isEmpty ? "default" : namespace }
}
