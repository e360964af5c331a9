/// The first half of a sync: one pod for each node that should have one, none where none should be.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (manage, podsShouldBeOnNode).
extension DaemonSetController {
    /// - Parameters:
    ///   - nodes: the existing nodes and those deleted while a pod is left, in the order in which the model iterates over them.
    ///   - backoff: on whose nodes a failed pod is not deleted yet.
    static func manage(
        _ nodes: [DaemonNode], strategy: RolloutStrategy, now: Int, backoff: FailedPodsBackoff = FailedPodsBackoff()
    ) -> SyncPlan {
        var plan = SyncPlan()
        for index in nodes.indices {
            if nodes[index].exists {
                // Fast path: one running pod where one is wanted.
                if nodes[index].pods.isEmpty {
                    if nodes[index].verdict.shouldRun { plan.create.append(nodes[index].slot) }
                } else if !nodes[index].verdict.shouldContinue || !nodes[index].hasOneRunningPod {
                    podsShouldBeOnNode(nodes[index], strategy, now, backoff, &plan)
                }
            } else {
                // Unscheduled pods of a deleted node. Bound ones are left to the pod garbage collector.
                plan.delete += nodes[index].pods.lazy.filter { !$0.bound && !$0.terminating }.map(\.id)
            }
        }
        return plan
    }

    private static func podsShouldBeOnNode(
        _ node: DaemonNode, _ strategy: RolloutStrategy, _ now: Int, _ backoff: FailedPodsBackoff, _ plan: inout SyncPlan
    ) {
        guard node.verdict.shouldContinue else {
            plan.delete += node.pods.lazy.filter { !$0.terminating }.map(\.id)
            return
        }
        let running = deleteFinishedPods(of: node, now, backoff, &plan)
        if !strategy.allowsSurge {
            guard running.count > 1 else { return }
            plan.delete += running.sorted(by: DaemonPod.byCreationTimestampAndPhase).dropFirst().map(\.id)
        } else if running.isEmpty {
            // A terminating pod does not hold back its successor when surging.
            if node.verdict.shouldRun { plan.create.append(node.slot) }
        } else if running.count > 1 {
            pruneExcessPods(running, strategy, now, &plan)
        }
    }

    /// - Returns: the pods that are neither finished nor terminating.
    private static func deleteFinishedPods(
        of node: DaemonNode, _ now: Int, _ backoff: FailedPodsBackoff, _ plan: inout SyncPlan
    ) -> [DaemonPod] {
        var running: [DaemonPod] = []
        for pod in node.pods where !pod.terminating {
            switch pod.phase {
            case .failed:
                if backoff.waiting(on: node.slot, now: now) != nil {
                    if plan.inBackoff.last != node.slot { plan.inBackoff.append(node.slot) }
                    continue
                }
                // The first one that is deleted begins the backoff of its node.
                if plan.ended.last.map({ $0.failed && $0.slot == node.slot }) ?? false { continue }
                plan.ended.append(SyncPlan.Ended(pod: pod.id, failed: true, slot: node.slot))
                plan.delete.append(pod.id)
            case .succeeded:
                plan.ended.append(SyncPlan.Ended(pod: pod.id, failed: false, slot: node.slot))
                plan.delete.append(pod.id)
            case .pending, .running: running.append(pod)
            }
        }
        return running
    }

    /// With surge, the oldest new pod and the oldest old pod may coexist until the new one is available.
    private static func pruneExcessPods(_ running: [DaemonPod], _ strategy: RolloutStrategy, _ now: Int, _ plan: inout SyncPlan) {
        var new: DaemonPod?
        var old: DaemonPod?
        for pod in running.sorted(by: DaemonPod.byCreationTimestampAndPhase) {
            if pod.hasCurrentHash, new == nil {
                new = pod
            } else if !pod.hasCurrentHash, old == nil {
                old = pod
            } else {
                plan.delete.append(pod.id)
            }
        }
        guard let new, let old else { return }
        if !old.ready || new.isAvailable(minReadySeconds: strategy.minReadySeconds, now: now) { plan.delete.append(old.id) }
    }
}
