/// The pods of one DaemonSet that were created and deleted in a step. A completed rollout ends in the same placement as before; the churn shows
/// that it happened.
package struct PodChurn: Hashable, Sendable {
    package private(set) var created = 0
    package private(set) var deleted = 0
    /// The nodes on which a pod was deleted and another created, in the order of the first of the two events.
    package let replacedOn: [String]

    package var isEmpty: Bool { created == 0 && deleted == 0 }

    /// - Parameters:
    ///   - trace: of the step; entries of other DaemonSets are ignored.
    ///   - key: the `namespace/name` of the DaemonSet.
    package init(_ trace: some Sequence<TraceEntry>, of key: String) {
        var order: [String] = []
        var creations: Set<String> = []
        var deletions: Set<String> = []
        for entry in trace where entry.daemonSet == key && (entry.verb == .created || entry.verb == .gone) {
            let node = entry.targetNode
            if !creations.contains(node), !deletions.contains(node) { order.append(node) }
            if entry.verb == .created {
                created += 1
                creations.insert(node)
            } else {
                deleted += 1
                deletions.insert(node)
            }
        }
        replacedOn = order.filter { creations.contains($0) && deletions.contains($0) }
    }
}

extension TraceEntry {
    /// The node of the pod, or the node that it is pinned to while it is not bound.
    package var targetNode: String { node ?? pod.split(separator: "@").last.map(String.init) ?? pod }
}
