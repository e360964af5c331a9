extension StatusNumbers {
    /// Counts the numbers of `status`. The pod that the controller would keep speaks for its node.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (updateDaemonSetStatus).
    init(_ nodes: [DaemonNode], strategy: RolloutStrategy, now: Int, observedGeneration: Int64) {
        self.init()
        self.observedGeneration = observedGeneration
        for node in nodes where node.exists {
            guard node.verdict.shouldRun else {
                if !node.pods.isEmpty { misscheduled += 1 }
                continue
            }
            desired += 1
            guard let speaker = node.pods.count == 1 ? node.pods.first : node.pods.min(by: DaemonPod.keptFirst) else { continue }
            current += 1
            if speaker.ready { ready += 1 }
            if speaker.isAvailable(minReadySeconds: strategy.minReadySeconds, now: now) { available += 1 }
            if speaker.isUpdated { updated += 1 }
        }
        unavailable = desired - available
    }
}
