import Reconciliation

/// The pods of one DaemonSet that came and went in a step. A rollout that is complete leaves the same picture as before, so it is told by
/// this.
struct PodChurn: Sendable {
    private(set) var created = 0
    private(set) var gone = 0
    /// The nodes on which one pod went and another came, in the order in which the first of the two happened.
    let replacedOn: [String]

    var isEmpty: Bool { created == 0 && gone == 0 }

    /// - Parameter key: the `namespace/name` of the DaemonSet.
    init(_ trace: [TraceEntry], of key: String) {
        var order: [String] = []
        var came: Set<String> = []
        var went: Set<String> = []
        for entry in trace where entry.daemonSet == key && (entry.verb == .created || entry.verb == .gone) {
            let node = entry.targetNode
            if !came.contains(node), !went.contains(node) { order.append(node) }
            if entry.verb == .created {
                created += 1
                came.insert(node)
            } else {
                gone += 1
                went.insert(node)
            }
        }
        replacedOn = order.filter { came.contains($0) && went.contains($0) }
    }
}

extension TraceEntry {
    /// Where the pod is, or where it shall be while it is not bound.
    var targetNode: String { node ?? pod.split(separator: "@").last.map(String.init) ?? pod }
}
