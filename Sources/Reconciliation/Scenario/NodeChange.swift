import Diagnostics
import Kubernetes

/// The pods of a DaemonSet on one node before and after an update.
package struct NodeChange: Sendable {
    package enum Kind: Int, CaseIterable, Sendable {
        /// The node had a pod and has none.
        case lost
        /// The node had no pod and has one.
        case gained
        /// The node has a pod in another state, or one of the old revision.
        case changed
        case unchanged
    }

    package let node: String
    /// Oldest first; empty: absent.
    package let before: [NodeGroup.Pod]
    package let after: [NodeGroup.Pod]
    /// The controller wants a pod after the update.
    package let isWanted: Bool
    /// Of the state after the update, or before it where the node gains its pod; nil where nothing needs to be explained.
    package let explanation: Explanation?

    fileprivate init(_ node: String, _ before: NodeRow?, _ after: NodeRow?) {
        self.node = node
        self.before = before?.pods.map(NodeGroup.Pod.init) ?? []
        self.after = after?.pods.map(NodeGroup.Pod.init) ?? []
        isWanted = after.map { $0.nodeExists && $0.shouldRun } ?? false
        explanation = self.before.isEmpty && !self.after.isEmpty ? after?.explanation ?? before?.explanation : after?.explanation
    }

    static func all(from before: [NodeRow], to after: [NodeRow]) -> [NodeChange] {
        let rows = { (rows: [NodeRow]) in Dictionary(rows.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first }) }
        let (old, new) = (rows(before), rows(after))
        return Set(old.keys).union(new.keys).sorted().map { NodeChange($0, old[$0], new[$0]) }
    }

    /// A pod of the old revision is left.
    package var isOutdated: Bool { after.contains(where: \.isOld) }

    package var kind: Kind {
        if before.isEmpty != after.isEmpty { return after.isEmpty ? .lost : .gained }
        return isOutdated || before.map(\.state) != after.map(\.state) || before.map(\.ready) != after.map(\.ready) ? .changed : .unchanged
    }

    /// In brief, for a row of a table: `taint dedicated`, `before: nodeSelector disk=ssd`.
    package var reason: Message? {
        explanation.map { kind == .gained && after.allSatisfy(\.ready) ? Message("before: \($0.brief)") : $0.brief }
    }

    /// `Running`, or the states of several pods; `absent` for none.
    package static func states(_ pods: [NodeGroup.Pod]) -> String {
        pods.isEmpty ? "absent" : pods.map(\.state).joined(separator: ", ")
    }
}

/// Nodes with the same change for the same reason.
package struct NodeChangeGroup: Sendable {
    package let kind: NodeChange.Kind
    package let before: [NodeGroup.Pod]
    package let after: [NodeGroup.Pod]
    package let reason: Message?
    /// Sorted, never empty.
    package private(set) var nodes: [String]

    private struct Key: Hashable {
        let before: [NodeGroup.Pod]
        let after: [NodeGroup.Pod]
        let reason: String?
    }

    /// Lost pods first, unchanged ones last; the largest group first. Linear in the changes.
    package static func all(_ changes: [NodeChange]) -> [NodeChangeGroup] {
        var indices: [Key: Int] = [:]
        var groups: [NodeChangeGroup] = []
        for change in changes {
            let reason = change.reason
            let key = Key(before: change.before, after: change.after, reason: reason?.english)
            if let index = indices[key] {
                groups[index].nodes.append(change.node)
            } else {
                indices[key] = groups.count
                groups.append(
                    NodeChangeGroup(kind: change.kind, before: change.before, after: change.after, reason: reason, nodes: [change.node]))
            }
        }
        let keyed = groups.enumerated().map { ($1.kind.rawValue, -$1.nodes.count, $0) }
        return keyed.sorted { $0 < $1 }.map { groups[$0.2] }
    }
}
