/// What a DaemonSet has on a node, as far as a short answer distinguishes it. In the order in which summaries list them.
package enum NodeSituation: String, CaseIterable, Sendable {
    /// A ready pod of the newest revision, where the controller wants one.
    case running
    /// No pod, and the controller wants none.
    case excluded
    /// No pod, where the controller wants one.
    case missing
    case pending
    /// A Running pod that is not ready.
    case notReady = "not-ready"
    /// A Running pod of an old revision.
    case outdated
    /// A pod that is finished: `Failed` or `Succeeded`.
    case finished
    case terminating
    /// A pod that the controller keeps and would not create now.
    case misscheduled
    /// A pod of a node that was deleted.
    case nodeDeleted = "node-deleted"

    package init(_ row: NodeRow) {
        if !row.nodeExists {
            self = .nodeDeleted
        } else if row.pods.isEmpty {
            self = row.shouldRun ? .missing : .excluded
        } else if row.pods.allSatisfy({ $0.state == "Terminating" }) {
            self = .terminating
        } else {
            self = row.shouldRun ? Self.ofWanted(row.pods) : .misscheduled
        }
    }

    private static func ofWanted(_ pods: TinyArray<PodState>) -> NodeSituation {
        let running = pods.filter { $0.state == "Running" }
        if running.contains(where: { $0.ready && $0.updated != false }) { return .running }
        if running.contains(where: { $0.ready || $0.updated == false }) { return .outdated }
        if !running.isEmpty { return .notReady }
        return pods.contains { $0.state == "Pending" } ? .pending : .finished
    }

    /// Whether the DaemonSet's pods on the node are not as its controller wants them.
    package var isTrouble: Bool {
        switch self {
        case .running, .excluded: false
        case .missing, .pending, .notReady, .outdated, .finished, .terminating, .misscheduled, .nodeDeleted: true
        }
    }
}
