/// The core of a sync: one pod for each node that should have one, none where none should be.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (manage, podsShouldBeOnNode).
enum ManagePods {
    /// - Parameters:
    ///   - nodes: the nodes that exist and those that are gone while a pod is left, in the order in which the model works through them.
    ///   - inBackoff: whether a failed pod on the node of this slot must wait before it is deleted.
    static func plan(
        _ nodes: [DaemonNode], strategy: RolloutStrategy, now: Int, inBackoff: (Int) -> Bool = { _ in false }
    ) -> SyncPlan {
        var plan = SyncPlan()
        for place in nodes.indices {
            if nodes[place].exists {
                // Mostly there is nothing to think about.
                if nodes[place].pods.isEmpty {
                    if nodes[place].verdict.shouldRun { plan.create.append(nodes[place].slot) }
                } else if !nodes[place].verdict.shouldContinue || !nodes[place].hasOneRunningPod {
                    decide(nodes[place], strategy, now, inBackoff, &plan)
                }
            } else {
                // Pods that wait for a node that is gone. Those bound to it are left to the pod garbage collector.
                plan.delete += nodes[place].pods.lazy.filter { !$0.bound && !$0.terminating }.map(\.id)
            }
        }
        return plan
    }

    private static func decide(
        _ node: DaemonNode, _ strategy: RolloutStrategy, _ now: Int, _ inBackoff: (Int) -> Bool, _ plan: inout SyncPlan
    ) {
        guard node.verdict.shouldContinue else {
            plan.delete += node.pods.lazy.filter { !$0.terminating }.map(\.id)
            return
        }
        var running: [DaemonPod] = []
        for pod in node.pods where !pod.terminating {
            switch pod.phase {
            case .failed:
                // The first one deleted begins a back-off for its node.
                if inBackoff(node.slot) || plan.ended.last.map({ $0.failed && $0.slot == node.slot }) ?? false { continue }
                plan.ended.append(SyncPlan.Ended(pod: pod.id, failed: true, slot: node.slot))
                plan.delete.append(pod.id)
            case .succeeded:
                plan.ended.append(SyncPlan.Ended(pod: pod.id, failed: false, slot: node.slot))
                plan.delete.append(pod.id)
            case .pending, .running: running.append(pod)
            }
        }
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

    /// While surging, the oldest pod of the newest revision and the oldest of any other may stay together, until one makes the other needless.
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
