import Kubernetes

/// What explanations read of all nodes together, each part computed when it is first read. One for each step.
final class ClusterOverview {
    private let nodes: NodeTable
    private var keys: [String]?
    private var nearKeys: [String: [String]] = [:]
    private var values: [String: Set<String>] = [:]
    private var distinctTaints: Set<Taint>?
    /// How often the overview was read: an explanation that read it may differ in a later step.
    private(set) var reads = 0

    /// The priority classes in the order in which they are proposed: those of the cluster, the lowest first, then the one that Kubernetes has for node
    /// agents and the other of Kubernetes.
    private(set) lazy var priorityClasses: [PriorityOption] = PriorityOption.all(classes)
    private let classes: [String: PriorityClass]

    init(_ nodes: NodeTable, _ classes: [String: PriorityClass]) {
        self.nodes = nodes
        self.classes = classes
    }

    /// The label keys of nodes that are spelled like this one, sorted.
    func labelKeys(near key: String) -> [String] {
        reads += 1
        if let known = nearKeys[key] { return known }
        let found = labelKeys().filter { Spelling.isNear(key: key, $0) }
        nearKeys[key] = found
        return found
    }

    /// Whether a node has the label.
    func hasNode(with key: String, _ value: String) -> Bool {
        reads += 1
        return values(of: key).contains(value)
    }

    /// Whether a node has a label that is spelled like this one.
    func hasNode(withLabelNear key: String, _ value: String) -> Bool {
        labelKeys(near: key).contains { hasNode(with: $0, value) } || values(of: key).contains { Spelling.isNear($0, value) }
    }

    /// The values of the taints with this key and effect, sorted.
    func taintValues(of taint: Taint) -> [String] {
        reads += 1
        return Set(taints().filter { $0.key == taint.key && $0.effect == taint.effect }.map(\.value)).sorted()
    }

    /// A priority class that pods may use.
    struct PriorityOption {
        let name: String
        let value: Int32
        let preemptionPolicy: String?

        fileprivate static func all(_ classes: [String: PriorityClass]) -> [PriorityOption] {
            let own = classes.filter { !$0.key.hasPrefix("system-") }.map {
                PriorityOption(name: $0.key, value: $0.value.value, preemptionPolicy: $0.value.preemptionPolicy)
            }
            let system = AdmissionPolicies.systemPriorities.map { PriorityOption(name: $0.key, value: $0.value, preemptionPolicy: nil) }
            return own.sorted { ($0.value, $0.name) < ($1.value, $1.name) } + system.sorted { $0.value > $1.value }
        }
    }

    /// What a DaemonSet's tolerations and node selection are good for on these nodes.
    func use(of requirement: NodeRequirement, _ template: PodSpec, selectsNodes: Bool) -> SelectionUse {
        let used = template.tolerations.indices.filter { index in taints().contains { template.tolerations[index].tolerates($0) } }
        let selects = selectsNodes || existing.contains { requirement.matcher.matches(name: $0.name, labels: $0.labels) }
        return SelectionUse(selectsNodes: selects, usedTolerations: Set(used))
    }

    private var existing: some Sequence<NodeInfo> { nodes.order.slots.lazy.compactMap { self.nodes[$0].nodeInfo } }

    private func values(of key: String) -> Set<String> {
        if let known = values[key] { return known }
        let found = Set(existing.compactMap { $0.labels[key] })
        values[key] = found
        return found
    }

    private func labelKeys() -> [String] {
        if let keys { return keys }
        var found: Set<String> = []
        for node in existing { for key in node.labels.keys where !found.contains(key) { found.insert(key) } }
        let sorted = found.sorted()
        keys = sorted
        return sorted
    }

    /// The taints of nodes that keep pods off.
    private func taints() -> Set<Taint> {
        if let distinctTaints { return distinctTaints }
        var found: Set<Taint> = []
        for node in existing {
            for var taint in node.taints where taint.forbidsScheduling {
                taint.timeAdded = nil
                found.insert(taint)
            }
        }
        distinctTaints = found
        return found
    }
}

/// What a DaemonSet's tolerations and node selection are good for on the nodes of a cluster.
struct SelectionUse: Hashable {
    /// Whether the node selector and the required node affinity match a node.
    let selectsNodes: Bool
    /// The indexes of the template's tolerations that tolerate a taint of a node.
    let usedTolerations: Set<Int>
}
