/// Replaces pods of former revisions within the budget of the update strategy.
///
/// Kubernetes iterates over the nodes in random order. The model takes nodes that should not run a pod first, whose pods do not count for the
/// budget, then the others by name, the last first.
/// *Source:* pkg/controller/daemon/update.go (rollingUpdate, updatedDesiredNodeCounts, findUpdatedPodsOnNode).
enum RollingUpdate {
    /// Numbers of nodes.
    struct Budget: Hashable, Sendable {
        /// How many may have two pods.
        var maxSurge: Int
        /// How many may be without an available pod.
        var maxUnavailable: Int
        /// How many should have a pod.
        var desired: Int
    }

    static func budget(desired: Int, strategy: RolloutStrategy) -> Budget {
        let surge = strategy.maxSurge.rounded(up: desired)
        let unavailable = strategy.maxUnavailable.rounded(up: desired)
        // Validation rejects zero for both, and a rollout would never progress.
        let stuck = desired > 0 && surge == 0 && unavailable == 0
        return Budget(maxSurge: surge, maxUnavailable: stuck ? 1 : unavailable, desired: desired)
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

/// What a rollout finds on one node.
enum NodeRolloutState: Hashable, Sendable {
    /// No pod is wanted and there is none.
    case none
    /// A pod is wanted, or all pods are terminating.
    case empty
    /// Two pods of one revision, of which `DaemonSetController.manage` deletes one first.
    case excessPods
    case new(isAvailable: Bool)
    case old(PodID, isAvailable: Bool)
    case both(old: PodID, oldIsAvailable: Bool, newIsAvailable: Bool)

    init(_ node: DaemonNode, minReadySeconds: Int, now: Int) {
        self = node.verdict.shouldRun || !node.pods.isEmpty ? Self.state(of: node.pods, minReadySeconds, now) : .none
    }

    private static func state(of pods: ArraySlice<DaemonPod>, _ minReadySeconds: Int, _ now: Int) -> NodeRolloutState {
        var new: Int?
        var old: Int?
        for index in pods.indices where !pods[index].terminating {
            if pods[index].isUpdated {
                if new != nil { return .excessPods }
                new = index
            } else {
                if old != nil { return .excessPods }
                old = index
            }
        }
        let isAvailable = { (index: Int) in pods[index].isAvailable(minReadySeconds: minReadySeconds, now: now) }
        return switch (new, old) {
        case (nil, nil): .empty
        case (let new?, nil): .new(isAvailable: isAvailable(new))
        case (nil, let old?): .old(pods[old].id, isAvailable: isAvailable(old))
        case (let new?, let old?): .both(old: pods[old].id, oldIsAvailable: isAvailable(old), newIsAvailable: isAvailable(new))
        }
    }
}
