import Diagnostics
import Kubernetes

/// Nodes on which a DaemonSet has the same, for the same reason.
package struct NodeGroup: Sendable {
    /// The state of one pod of the group.
    package struct Pod: Hashable, Sendable {
        /// `Pending`, `Running`, `Succeeded`, `Failed` or `Terminating`.
        package let state: String
        package let ready: Bool
        /// It is not of the newest revision.
        package let isOld: Bool
        /// Why its kubelet does not report it as ready, as `kubectl get pods` prints it; nil where it does, or gives no reason.
        package let fault: String?

        package init(_ pod: PodState) {
            state = pod.state
            ready = pod.ready
            isOld = pod.updated == false
            fault = pod.state == "Terminating" ? nil : pod.fault.map { $0.status == pod.state ? $0.reason : $0.status }
        }
    }

    /// One explanation of several nodes.
    package struct Variant: Sendable {
        /// That of the first node.
        package let explanation: Explanation
        /// The message of the `PodScheduled` condition.
        package let message: String?
        /// Sorted, never empty.
        package fileprivate(set) var nodes: [String]

        /// The fix for all of the nodes.
        package var fix: Message? { explanation.renamed(for: nodes).fix }
    }

    package let situation: NodeSituation
    /// Of each node; oldest first.
    package let pods: [Pod]
    /// Nil where nothing needs to be explained.
    package let rule: RuleID?
    package let reason: Message?
    /// Sorted, never empty.
    package private(set) var nodes: [String] = []
    /// The explanations of the nodes: one, unless they have values of single nodes. In the order of their first nodes.
    package private(set) var variants: [Variant] = []

    /// Nodes, situation and reason: `not on 2 nodes: taint dedicated`, `1 Pending: cpu`.
    package var title: Message { Self.title(situation, nodes.count, reason) }

    /// - Parameters:
    ///   - count: of nodes.
    ///   - reason: nil where there is none.
    static func title(_ situation: NodeSituation, _ count: Int, _ reason: Message?) -> Message {
        let title =
            situation.title(count) ?? (count == 1 ? Message("not on \(count) node") : Message("not on \(count) nodes"))
        return reason.map { Message("\(title): \($0)") } ?? title
    }

    private struct Key: Hashable {
        let situation: NodeSituation
        let pods: [Pod]
        let rule: RuleID?
        let reason: String?
    }

    private struct VariantKey: Hashable {
        let group: Int
        let explanation: Explanation
        let message: String?
    }

    private init(_ key: Key, _ reason: Message?) {
        situation = key.situation
        pods = key.pods
        rule = key.rule
        self.reason = reason
    }

    /// The rows of a DaemonSet in groups: by situation, the largest first. Linear in the rows.
    static func all(_ rows: [NodeRow]) -> [NodeGroup] {
        var indices: [Key: Int] = [:]
        var variants: [VariantKey: Int] = [:]
        var groups: [NodeGroup] = []
        for row in rows {
            let brief = row.explanation?.brief
            let key = Key(
                situation: NodeSituation(row), pods: row.pods.map(Pod.init), rule: row.explanation?.rule, reason: brief?.english)
            let group = indices[key] ?? groups.count
            if group == groups.count {
                indices[key] = group
                groups.append(NodeGroup(key, brief))
            }
            groups[group].nodes.append(row.node)
            guard let explanation = row.explanation else { continue }
            let message = row.pods.lazy.compactMap { $0.podScheduled?.message }.first
            let variant = VariantKey(group: group, explanation: explanation.renamed(for: ""), message: message)
            if let known = variants[variant] {
                groups[group].variants[known].nodes.append(row.node)
            } else {
                variants[variant] = groups[group].variants.count
                groups[group].variants.append(Variant(explanation: explanation, message: message, nodes: [row.node]))
            }
        }
        return sorted(groups)
    }

    private static func sorted(_ groups: [NodeGroup]) -> [NodeGroup] {
        let ranks = Dictionary(uniqueKeysWithValues: zip(NodeSituation.allCases, 0...))
        let keyed = groups.enumerated().map { (ranks[$1.situation] ?? 0, -$1.nodes.count, $0) }
        return keyed.sorted { $0 < $1 }.map { groups[$0.2] }
    }
}
