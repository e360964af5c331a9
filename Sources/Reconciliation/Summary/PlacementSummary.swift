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
    package var sentence: Message { sentence(Detail()) }

    /// The sentence with the most detail of which it has a few lines only, else the shortest one.
    ///
    /// - Parameter fits: whether a sentence is short enough.
    package func sentence(where fits: (Message) -> Bool) -> Message {
        let details = [Detail()] + Detail.shorter
        return details.lazy.map(sentence).first(where: fits) ?? sentence(details[details.count - 1])
    }

    /// How much a sentence says of the nodes that are left out.
    private struct Detail {
        /// Reasons of each situation, the largest first.
        var reasons = 6
        /// Names of nodes for each reason.
        var names = 3

        /// The next of them leaves out more than the one before it.
        static let shorter = [(6, 1), (4, 1), (3, 1), (3, 0), (2, 1), (2, 0), (1, 1), (1, 0)].map { Detail(reasons: $0, names: $1) }
    }

    private func sentence(_ detail: Detail) -> Message {
        let head =
            nodes == 1
            ? Message("\(key) runs on \(running) of \(nodes) node, wanted on \(wanted)")
            : Message("\(key) runs on \(running) of \(nodes) nodes, wanted on \(wanted)")
        return .list([head] + clauses(of: NodeSituation.allCases, detail), separator: .semicolon)
    }

    /// What the sentence says after its head: one clause for each situation but that of a pod that runs as wanted.
    package var clauses: [Message] { clauses(of: NodeSituation.allCases) }

    /// What the sentence says of some situations.
    func clauses(of situations: [NodeSituation]) -> [Message] { clauses(of: situations, Detail()) }

    private func clauses(of situations: [NodeSituation], _ detail: Detail) -> [Message] {
        situations.compactMap { situation in
            let items = reasons(of: situation)
            guard !items.isEmpty else { return nil }
            let list = Message.list(items.prefix(detail.reasons).map { Self.item($0, situation, names: detail.names) })
            let shown =
                switch items.count - detail.reasons {
                case ...0: list
                case 1: Message("\(list) and \(1) more reason")
                case let rest: Message("\(list) and \(rest) more reasons")
                }
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

    /// Names of nodes for each reason, as long as they are short together, so that the sentence stays one.
    private static func shownNodes(of names: [String], atMost most: Int) -> Int {
        var room = 40
        return max(
            1,
            names.prefix(most).prefix { name in
                room -= name.utf8.count
                return room >= 0
            }.count)
    }

    private static func item(_ reason: Reason, _ situation: NodeSituation, names: Int) -> Message {
        let count = reason.nodes.count
        let title = NodeGroup.title(situation, count, reason.text)
        guard names > 0 else {
            guard situation == .excluded else { return title }
            return reason.text.map { Message("\(count) \($0)") } ?? Message(verbatim: String(count))
        }
        let nodes = Message.names(reason.nodes, atMost: shownNodes(of: reason.nodes, atMost: names))
        guard situation == .excluded else { return Message("\(title) (\(nodes))") }
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
