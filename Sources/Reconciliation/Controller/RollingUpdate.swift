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

    /// What a rollout finds on one node.
    enum Part: Hashable, Sendable {
        /// The node wants no pod and has none.
        case none
        /// A pod is wanted, or there are such as are being deleted.
        case empty
        /// Two of one revision, which `ManagePods` mends first.
        case crowded
        case new(isAvailable: Bool)
        case old(PodID, isAvailable: Bool)
        case both(old: PodID, oldIsAvailable: Bool, newIsAvailable: Bool)
    }

    static func part(of node: DaemonNode, minReadySeconds: Int, now: Int) -> Part {
        guard node.verdict.shouldRun || !node.pods.isEmpty else { return .none }
        let pods = node.pods
        var new: Int?
        var old: Int?
        for place in pods.indices where !pods[place].terminating {
            if pods[place].isUpdated {
                if new != nil { return .crowded }
                new = place
            } else {
                if old != nil { return .crowded }
                old = place
            }
        }
        let isAvailable = { (place: Int) in pods[place].isAvailable(minReadySeconds: minReadySeconds, now: now) }
        return switch (new, old) {
        case (nil, nil): .empty
        case (let new?, nil): .new(isAvailable: isAvailable(new))
        case (nil, let old?): .old(pods[old].id, isAvailable: isAvailable(old))
        case (let new?, let old?): .both(old: pods[old].id, oldIsAvailable: isAvailable(old), newIsAvailable: isAvailable(new))
        }
    }

    /// What a sync does that sees all nodes for the first time.
    ///
    /// - Parameter nodes: by name.
    static func plan(_ nodes: [DaemonNode], strategy: RolloutStrategy, now: Int) -> SyncPlan {
        guard !strategy.onDelete else { return SyncPlan() }
        let budget = budget(desired: nodes.lazy.filter { $0.exists && $0.verdict.shouldRun }.count, strategy: strategy)
        var rollout = Rollout(nodes, surges: budget.maxSurge > 0, minReadySeconds: strategy.minReadySeconds, now: now)
        return rollout.plan(budget).plan
    }
}
