/// Replaces pods of old revisions within the budget.
///
/// Kubernetes works through the nodes in random order; the model takes those first that should not run, whose
/// pods are not missed, then the others by name from the last.
/// *Source:* pkg/controller/daemon/update.go (rollingUpdate, updatedDesiredNodeCounts, findUpdatedPodsOnNode).
enum RollingUpdate {
    /// How many nodes may be without an available pod, and how many may have two.
    struct Budget: Hashable, Sendable {
        var maxSurge: Int
        var maxUnavailable: Int
        /// The nodes that should have a pod.
        var desired: Int
    }

    static func budget(desired: Int, strategy: RolloutStrategy) -> Budget {
        let surge = strategy.maxSurge.rounded(up: desired)
        let unavailable = strategy.maxUnavailable.rounded(up: desired)
        // Both zero cannot be written, and would never get on.
        let stuck = desired > 0 && surge == 0 && unavailable == 0
        return Budget(maxSurge: surge, maxUnavailable: stuck ? 1 : unavailable, desired: desired)
    }

    static func plan(_ nodes: [DaemonNode], strategy: RolloutStrategy, now: Int) -> SyncPlan {
        let hasOldPods = nodes.contains { $0.pods.contains { !$0.isUpdated && !$0.terminating } }
        guard !strategy.onDelete, hasOldPods else { return SyncPlan() }
        let budget = budget(desired: nodes.lazy.filter { $0.exists && $0.verdict.shouldRun }.count, strategy: strategy)
        let walked = nodes.filter { !$0.verdict.shouldRun && !$0.pods.isEmpty } + nodes.reversed().filter(\.verdict.shouldRun)
        let available = { (pod: DaemonPod) in pod.isAvailable(minReadySeconds: strategy.minReadySeconds, now: now) }
        return budget.maxSurge == 0 ? replace(walked, budget, available) : surge(walked, budget, available)
    }

    /// The pods of a node by revision; nil when there are two of one kind, which `ManagePods` mends first.
    private static func byRevision(_ pods: ArraySlice<DaemonPod>) -> (new: DaemonPod?, old: DaemonPod?)? {
        var new: DaemonPod?
        var old: DaemonPod?
        for pod in pods where !pod.terminating {
            if pod.isUpdated {
                if new != nil { return nil }
                new = pod
            } else {
                if old != nil { return nil }
                old = pod
            }
        }
        return (new, old)
    }

    /// Deletes old pods and leaves it to `ManagePods` to make new ones.
    private static func replace(_ nodes: some Sequence<DaemonNode>, _ budget: Budget, _ available: (DaemonPod) -> Bool) -> SyncPlan {
        var unavailable = 0
        var free: [PodID] = []
        var candidates: [PodID] = []
        for node in nodes {
            guard let pods = byRevision(node.pods) else {
                unavailable += 1
                continue
            }
            switch (pods.new, pods.old) {
            case (nil, nil), (.some, .some): unavailable += 1
            case (let new?, nil): if !available(new) { unavailable += 1 }
            case (nil, let old?):
                if !available(old) {
                    free.append(old.id)
                    unavailable += 1
                } else if unavailable < budget.maxUnavailable {
                    candidates.append(old.id)
                }
            }
        }
        var plan = SyncPlan()
        plan.delete = free + candidates.prefix(max(0, budget.maxUnavailable - unavailable))
        return plan
    }

    /// Makes new pods beside the old ones, which go once the new ones are available.
    private static func surge(_ nodes: some Sequence<DaemonNode>, _ budget: Budget, _ available: (DaemonPod) -> Bool) -> SyncPlan {
        var plan = SyncPlan()
        var surging = 0
        var availableNodes = 0
        var candidates: [Int] = []
        var unwanted: [PodID] = []
        for node in nodes {
            guard let pods = byRevision(node.pods) else {
                surging += 1
                continue
            }
            if let counted = pods.old ?? pods.new, available(counted) { availableNodes += 1 }
            guard let old = pods.old else { continue }
            if let new = pods.new {
                if available(new) { plan.delete.append(old.id) } else { surging += 1 }
            } else if !available(old) {
                if node.verdict.shouldRun { plan.create.append(node.slot) } else { plan.delete.append(old.id) }
            } else if !node.verdict.shouldRun {
                unwanted.append(old.id)
            } else if surging < budget.maxSurge {
                candidates.append(node.slot)
            }
        }
        plan.delete += unwanted.prefix(max(0, availableNodes - budget.desired))
        plan.create += candidates.prefix(max(0, budget.maxSurge - surging))
        return plan
    }
}
