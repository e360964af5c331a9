import Diagnostics
import Kubernetes
import Reconciliation

/// Nodes with the same facts, pod state and explanation: one row of the placement table.
struct PlacementGroup: Sendable {
    /// The facts about a node that are shown.
    struct Facts: Hashable, Sendable {
        var taints: [String]
        var isCordoned: Bool
        var isReady: Bool
        var labels: [String]
        var shortages: [String]
    }

    /// The state of the DaemonSet's pod on the node.
    enum Answer: Hashable, Sendable {
        case absent
        case running, notReady, pending
        /// The node has a pod that should not run there, or no longer exists.
        case misscheduled(String)
        case other(String)

        /// The class of its badge, which gives it a colour and a symbol.
        var style: String {
            switch self {
            case .running: "good"
            case .notReady, .pending: "wait"
            case .absent: "none"
            case .misscheduled, .other: "bad"
            }
        }
    }

    var nodes: [String]
    let facts: Facts
    let answer: Answer
    /// The explanation for the first node.
    private let first: Explanation?
    /// The message of the `PodScheduled` condition.
    let message: String?

    /// The explanation for all of the nodes.
    var explanation: Explanation? { first?.renamed(for: nodes) }

    /// The rows of a DaemonSet, equal ones merged, in the order of the first node of each.
    static func all(_ set: DaemonSetOutcome, in step: StepOutcome, labelsUsed: Set<String>) -> [PlacementGroup] {
        let nodes = Dictionary(step.nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var indices: [Signature: Int] = [:]
        var groups: [PlacementGroup] = []
        for row in set.nodes {
            let facts = facts(nodes[row.node], row, labelsUsed: labelsUsed)
            let answer = answer(row)
            let message = row.pods.lazy.compactMap { $0.podScheduled?.message }.first
            // Explanations that differ only in the node's name are equal.
            let signature = Signature(facts: facts, answer: answer, explanation: row.explanation?.renamed(for: ""), message: message)
            if let index = indices[signature] {
                groups[index].nodes.append(row.node)
            } else {
                indices[signature] = groups.count
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
        if !row.nodeExists || !row.shouldContinue { return .misscheduled(pod.state) }
        return switch pod.state {
        case "Running": pod.ready ? .running : .notReady
        case "Pending": .pending
        default: .other(pod.state)
        }
    }

    private static func facts(_ node: NodeFacts?, _ row: NodeRow, labelsUsed: Set<String>) -> Facts {
        guard let node else { return Facts(taints: [], isCordoned: false, isReady: true, labels: [], shortages: []) }
        let taints = node.taints.filter { !node.derivedTaints.contains($0) }.map(\.shown)
        let labels = node.labels.filter { labelsUsed.contains($0.key) }.map { $0.value.isEmpty ? $0.key : "\($0.key)=\($0.value)" }.sorted()
        return Facts(
            taints: taints, isCordoned: node.unschedulable, isReady: node.ready == "True", labels: labels,
            shortages: row.pods.contains { $0.podScheduled != nil } ? free(node) : [])
    }

    /// Unrequested of allocatable CPU and memory: `cpu 250m/4`.
    private static func free(_ node: NodeFacts) -> [String] {
        ["cpu", "memory"].compactMap { name in
            guard let all = node.allocatable[name] else { return nil }
            let free = node.requested[name].map { all - $0 } ?? all
            return "\(name) \(free)/\(all)"
        }
    }
}
