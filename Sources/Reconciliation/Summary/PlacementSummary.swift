import Diagnostics
import Kubernetes

/// The answer to "where does this DaemonSet run, and why not on the other nodes?" in one sentence, with the groups of nodes behind it.
package struct PlacementSummary: Sendable {
    /// The `namespace/name` of the DaemonSet.
    package let key: String
    /// How many nodes the cluster has.
    package let nodes: Int
    /// On how many of them a pod of the DaemonSet is Running, ready or not.
    package let running: Int
    /// On how many of them the controller wants a pod.
    package let wanted: Int
    /// By situation, in the order of its cases, and the largest first.
    package let groups: [NodeGroup]

    /// Linear in the rows of the outcome.
    package init(_ outcome: DaemonSetOutcome) {
        key = outcome.key
        let existing = outcome.nodes.filter(\.nodeExists)
        nodes = existing.count
        running = existing.count { $0.pods.contains { $0.state == "Running" } }
        wanted = existing.count(where: \.shouldRun)
        groups = NodeGroup.all(outcome.nodes)
    }

    /// Whether a pod is missing, is not as it should be, or is where the controller would not create it.
    package var hasTrouble: Bool { groups.contains { $0.situation.isTrouble } }

    /// Whether the API server rejects pods that the controller wants to create.
    package var hasRejectedPods: Bool { groups.contains { $0.variants.contains { $0.explanation.decider == .admission } } }

    // MARK: Sentence

    /// `a/b runs on 4 of 8 nodes, wanted on 5; not on: 1 taint dedicated (n1), 2 not ready (n2, n3); 1 Pending: cpu (n4)`
    package var sentence: Message {
        let head =
            nodes == 1
            ? Message("\(key) runs on \(running) of \(nodes) node, wanted on \(wanted)")
            : Message("\(key) runs on \(running) of \(nodes) nodes, wanted on \(wanted)")
        return .list([head] + clauses, separator: .semicolon)
    }

    /// What the sentence says after its head: one clause for each situation but that of a pod that runs as wanted.
    package var clauses: [Message] { clauses(of: NodeSituation.allCases) }

    /// What the sentence says of some situations.
    func clauses(of situations: [NodeSituation]) -> [Message] {
        situations.compactMap { situation in
            let items = reasons(of: situation).map { Self.item($0, situation) }
            guard !items.isEmpty else { return nil }
            let most = Self.shownReasons
            let list = Message.list(items.prefix(most))
            let shown = items.count > most ? Message("\(list) and other reasons") : list
            return situation == .excluded ? Message("not on: \(shown)") : shown
        }
    }

    /// What is not as the controller wants it: `2 Pending, 1 misscheduled`; nil where nothing is.
    package var trouble: Message? {
        let counts = NodeSituation.allCases.filter(\.isTrouble).compactMap { situation -> Message? in
            let count = groups.reduce(0) { $0 + ($1.situation == situation ? $1.nodes.count : 0) }
            return count > 0 ? situation.title(count) : nil
        }
        return counts.isEmpty ? nil : .list(counts)
    }

    /// The nodes of a situation that have one reason; the states of their pods may differ.
    private struct Reason {
        let text: Message?
        var nodes: [String]
    }

    private func reasons(of situation: NodeSituation) -> [Reason] {
        guard situation != .running else { return [] }
        var indices: [String?: Int] = [:]
        var reasons: [Reason] = []
        for group in groups where group.situation == situation {
            if let index = indices[group.reason?.english] {
                reasons[index].nodes += group.nodes
            } else {
                indices[group.reason?.english] = reasons.count
                reasons.append(Reason(text: group.reason, nodes: group.nodes))
            }
        }
        return reasons
    }

    private static let shownReasons = 6
    /// Names of nodes for each reason: up to three, as long as they are short together, so that the sentence stays one.
    private static func shownNodes(of names: [String]) -> Int {
        var room = 40
        return max(
            1,
            names.prefix(3).prefix { name in
                room -= name.utf8.count
                return room >= 0
            }.count)
    }

    private static func item(_ reason: Reason, _ situation: NodeSituation) -> Message {
        let count = reason.nodes.count
        let nodes = Message.names(reason.nodes, atMost: shownNodes(of: reason.nodes))
        guard situation == .excluded else { return Message("\(NodeGroup.title(situation, count, reason.text)) (\(nodes))") }
        return reason.text.map { Message("\(count) \($0) (\(nodes))") } ?? Message("\(count) (\(nodes))")
    }
}

extension NodeSituation {
    /// `2 Pending`; nil where there is nothing to say of the pods.
    func title(_ count: Int) -> Message? {
        switch self {
        case .running, .excluded: nil
        case .missing: Message("\(count) without a pod")
        case .pending: Message("\(count) Pending")
        case .notReady: Message("\(count) Running, not ready")
        case .outdated: Message("\(count) with the old pod")
        case .finished: count == 1 ? Message("\(count) finished pod") : Message("\(count) finished pods")
        case .terminating: Message("\(count) Terminating")
        case .misscheduled: Message("\(count) misscheduled")
        case .nodeDeleted: count == 1 ? Message("\(count) pod of a deleted node") : Message("\(count) pods of deleted nodes")
        }
    }
}
