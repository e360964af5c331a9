import Diagnostics
import Kubernetes
import Reconciliation

/// Nodes of which a DaemonSet has the same thing to say: one row of the table.
struct PlacementGroup: Sendable {
    /// What a node has that matters here.
    struct Facts: Hashable, Sendable {
        var taints: [String]
        var isCordoned: Bool
        var isReady: Bool
        var labels: [String]
        var shortages: [String]
    }

    /// How the pod on the node is doing.
    enum Answer: Hashable, Sendable {
        case absent
        case running, notReady, pending
        /// A pod is there that the controller does not want, or the node is gone.
        case misplaced(String)
        case other(String)

        /// The class of its badge: a colour, and a sign for those who see no colours.
        var style: String {
            switch self {
            case .running: "good"
            case .notReady, .pending: "wait"
            case .absent: "none"
            case .misplaced, .other: "bad"
            }
        }
    }

    var nodes: [String]
    let facts: Facts
    let answer: Answer
    /// Of the first node.
    private let first: Explanation?
    /// The scheduler's own words, where it spoke.
    let message: String?

    /// A few nodes are named as `kubectl` takes their names; many are not.
    var explanation: Explanation? { nodes.count > 1 ? first?.told(of: nodes.count > 3 ? "NODE…" : nodes.joined(separator: " ")) : first }

    /// The rows of a DaemonSet, identical ones together, in the order of the first node of each.
    static func all(_ set: DaemonSetOutcome, in step: StepOutcome, labelsUsed: Set<String>) -> [PlacementGroup] {
        let nodes = Dictionary(step.nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var places: [Signature: Int] = [:]
        var groups: [PlacementGroup] = []
        for row in set.nodes {
            let facts = facts(nodes[row.node], row, labelsUsed: labelsUsed)
            let answer = answer(row)
            let message = row.pods.lazy.compactMap { $0.podScheduled?.message }.first
            // What differs by the node's name alone is the same thing.
            let signature = Signature(facts: facts, answer: answer, explanation: row.explanation?.told(of: ""), message: message)
            if let place = places[signature] {
                groups[place].nodes.append(row.node)
            } else {
                places[signature] = groups.count
                groups.append(
                    PlacementGroup(nodes: [row.node], facts: facts, answer: answer, first: row.explanation, message: message))
            }
        }
        return groups
    }

    private struct Signature: Hashable {
        let facts: Facts
        let answer: Answer
        let explanation: Explanation?
        let message: String?
    }

    static func answer(_ row: NodeRow) -> Answer {
        guard let pod = row.pods.last else { return .absent }
        if !row.nodeExists || !row.shouldContinue { return .misplaced(pod.state) }
        return switch pod.state {
        case "Running": pod.ready ? .running : .notReady
        case "Pending": .pending
        default: .other(pod.state)
        }
    }

    private static func facts(_ node: NodeFacts?, _ row: NodeRow, labelsUsed: Set<String>) -> Facts {
        guard let node else { return Facts(taints: [], isCordoned: false, isReady: true, labels: [], shortages: []) }
        let taints = node.taints.filter { !node.derivedTaints.contains($0) }.map(text)
        let labels = node.labels.filter { labelsUsed.contains($0.key) }.map { $0.value.isEmpty ? $0.key : "\($0.key)=\($0.value)" }.sorted()
        return Facts(
            taints: taints, isCordoned: node.unschedulable, isReady: node.ready == "True", labels: labels,
            shortages: row.pods.contains { $0.podScheduled != nil } ? free(node) : [])
    }

    /// `key=value:effect`, as `kubectl describe node` prints it.
    static func text(_ taint: Taint) -> String { (taint.value.isEmpty ? taint.key : "\(taint.key)=\(taint.value)") + ":" + taint.effect }

    /// What is free of cpu and memory, of what there is.
    private static func free(_ node: NodeFacts) -> [String] {
        ["cpu", "memory"].compactMap { name in
            guard let all = node.allocatable[name] else { return nil }
            let free = node.requested[name].map { all - $0 } ?? all
            return "\(name) \(free)/\(all)"
        }
    }
}
