/// What one node adds to the numbers of `status`. The pod that the controller would keep speaks for its node.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (updateDaemonSetStatus).
struct NodeShare: Hashable, Sendable {
    var desired = false
    var misscheduled = false
    var current = false
    var ready = false
    var available = false
    var updated = false
}

extension DaemonNode {
    func share(minReadySeconds: Int, now: Int) -> NodeShare {
        var share = NodeShare()
        guard exists else { return share }
        guard verdict.shouldRun else {
            share.misscheduled = !pods.isEmpty
            return share
        }
        share.desired = true
        let speaker = pods.count == 1 ? pods.startIndex : pods.indices.min { DaemonPod.byCreationTimestampAndPhase(pods[$0], pods[$1]) }
        guard let speaker else { return share }
        share.current = true
        share.ready = pods[speaker].ready
        share.available = pods[speaker].isAvailable(minReadySeconds: minReadySeconds, now: now)
        share.updated = pods[speaker].isUpdated
        return share
    }
}

extension StatusNumbers {
    /// Counts a node in (1) or out (-1).
    mutating func count(_ share: NodeShare, _ sign: Int) {
        if share.desired { desired += sign }
        if share.misscheduled { misscheduled += sign }
        if share.current { current += sign }
        if share.ready { ready += sign }
        if share.available { available += sign }
        if share.updated { updated += sign }
        unavailable = desired - available
    }
}
