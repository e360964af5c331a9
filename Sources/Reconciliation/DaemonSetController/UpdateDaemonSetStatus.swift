/// What one node adds to the numbers of `status`.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (updateDaemonSetStatus).
struct NodeStatusCount: Hashable, Sendable {
    var desired = false
    var misscheduled = false
    var current = false
    var ready = false
    var available = false
    var updated = false
}

extension DaemonNode {
    /// Of several pods only the one that the controller would keep counts.
    func statusCount(minReadySeconds: Int, now: Int) -> NodeStatusCount {
        var count = NodeStatusCount()
        guard exists else { return count }
        guard verdict.shouldRun else {
            count.misscheduled = !pods.isEmpty
            return count
        }
        count.desired = true
        let kept = pods.count == 1 ? pods.startIndex : pods.indices.min { DaemonPod.byCreationTimestampAndPhase(pods[$0], pods[$1]) }
        guard let kept else { return count }
        count.current = true
        count.ready = pods[kept].ready
        count.available = pods[kept].isAvailable(minReadySeconds: minReadySeconds, now: now)
        count.updated = pods[kept].isUpdated
        return count
    }
}

extension StatusNumbers {
    /// Adds a node (1) or subtracts it (-1).
    mutating func add(_ count: NodeStatusCount, _ sign: Int) {
        if count.desired { desired += sign }
        if count.misscheduled { misscheduled += sign }
        if count.current { current += sign }
        if count.ready { ready += sign }
        if count.available { available += sign }
        if count.updated { updated += sign }
        unavailable = desired - available
    }
}
