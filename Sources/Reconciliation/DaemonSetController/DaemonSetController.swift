import Kubernetes

/// The DaemonSet controller: for each DaemonSet which nodes should run a pod, which pods exist, and what a sync does about the difference.
///
/// It never changes the cluster: handlers receive what has changed, and a sync returns a plan that `ControlPlane` applies. Every sync starts with
/// met expectations, since all that an earlier sync did has been observed by then.
/// *Source:* pkg/controller/daemon/daemon_controller.go.
struct DaemonSetController: Sendable {
    /// In order of creation. Deleted DaemonSets stay, so that indices remain valid.
    var daemonSets: [DaemonSetRecord] = []
    var queue = SyncQueue()
    private var hashes = RevisionHashes()

    func daemonSet(named name: String, in namespace: String) -> Int? {
        daemonSets.lastIndex { !$0.deleted && $0.name == name && $0.namespace == namespace }
    }

    /// Makes the present template the newest revision.
    mutating func updateHistory(of index: Int, _ cluster: ClusterState) {
        let hash = revisionHash(of: index, cluster)
        daemonSets[index].history.advance(to: daemonSets[index].object.spec.template, hash: hash)
    }

    /// A DaemonSet of a cluster that exists already keeps the hash that its pods of the present generation carry.
    private mutating func revisionHash(of index: Int, _ cluster: ClusterState) -> String {
        if daemonSets[index].history.count == 0 {
            let generation = daemonSets[index].templateGeneration
            let own = daemonSets[index].pods.joined().lazy.map { cluster[$0].podInfo }
                .first { $0.templateGeneration == generation && $0.revision != nil }
            if let hash = own?.revision { return hash }
        }
        return hashes.hash(of: daemonSets[index].object.spec.template)
    }

    /// Deletes revisions past `revisionHistoryLimit` that no pod is of.
    ///
    /// *Source:* pkg/controller/daemon/update.go (cleanupHistory).
    mutating func cleanupHistory(of index: Int, _ cluster: ClusterState) {
        let limit = Int(daemonSets[index].object.spec.revisionHistoryLimit ?? 10)
        guard daemonSets[index].history.count > limit + 1 else { return }
        var live: Set<String> = []
        for ids in daemonSets[index].pods {
            for id in ids { if let hash = cluster[id].podInfo.revision { live.insert(hash) } }
        }
        daemonSets[index].history.cleanup(limit: limit, live: live)
    }
}

// MARK: - Syncs

extension DaemonSetController {
    /// Whether a sync goes on: not for a deleted DaemonSet, nor for one that is being deleted or selects all pods.
    mutating func canSync(_ index: Int) -> Bool {
        guard !daemonSets[index].deleted, daemonSets[index].object.metadata.deletionTimestamp == nil else { return false }
        guard daemonSets[index].selector.isEmpty else { return true }
        let message = "This daemon set is selecting all pods. A non-empty selector is required."
        daemonSets[index].events.record(Event(type: "Warning", reason: "SelectingAll", message: message))
        return false
    }

    /// Updates the status and returns which pods are created and deleted. The pods have been claimed.
    ///
    /// *Source:* pkg/controller/daemon/daemon_controller.go (syncDaemonSet, updateDaemonSet).
    mutating func syncDaemonSet(_ index: Int, _ cluster: ClusterState, now: Int) -> SyncPlan {
        let strategy = daemonSets[index].strategy
        daemonSets[index].grow(to: cluster.nodes.count)
        let changed = daemonSets[index].nodeCache.takeChanged(now: now, order: cluster.nodes.order)
        let nodes = nodesToDaemonPods(of: index, on: changed, cluster)
        daemonSets[index].nodeCache.record(nodes, order: cluster.nodes.order, strategy: strategy, now: now)
        var plan = Self.manage(nodes, strategy: strategy, now: now, backoff: daemonSets[index].backoff)
        let delayed = requeueFailedPods(of: index, on: plan.inBackoff, now: now)
        // What `manage` has begun must be observed before a rollout continues.
        if plan.isEmpty { plan = daemonSets[index].nodeCache.rollingUpdate(strategy) }
        plan.requeueAt = delayed
        updateDaemonSetStatus(of: index, isQuiet: plan.isEmpty)
        let status = daemonSets[index].status
        if strategy.minReadySeconds > 0 && status.ready != status.available { plan.requeueAt.append(now + strategy.minReadySeconds) }
        for ended in plan.ended { recordEnd(ended, of: index, on: cluster.nodes[ended.slot].name, now: now) }
        return plan
    }

    /// - Returns: when the DaemonSet is synced again. The controller waits for the whole delay, however much of it has passed.
    private mutating func requeueFailedPods(of index: Int, on slots: [Int], now: Int) -> [Int] {
        slots.compactMap { slot in
            guard let waiting = daemonSets[index].backoff.waiting(on: slot, now: now) else { return nil }
            daemonSets[index].nodeCache.scheduleRecheck(of: slot, at: waiting.end)
            return now + waiting.delay
        }
    }

    /// - Parameter isQuiet: whether the sync changes no pods. Then the status of a DaemonSet that exists already is left as it is, even if it is
    ///   out of date: no change of a node since has triggered a sync.
    private mutating func updateDaemonSetStatus(of index: Int, isQuiet: Bool) {
        var numbers = daemonSets[index].nodeCache.numbers
        numbers.observedGeneration = daemonSets[index].generation
        if let stored = daemonSets[index].storedStatus, isQuiet {
            let nodes = daemonSets[index].pods.count { !$0.isEmpty }
            if stored.mayPrecede(numbers, nodesWithPods: nodes) { numbers = stored }
        }
        daemonSets[index].storedStatus = nil
        daemonSets[index].status = numbers
    }

    /// The numbers that the status would have after a sync at this time.
    mutating func statusAfterResync(of index: Int, _ cluster: ClusterState, now: Int) -> StatusNumbers {
        daemonSets[index].nodeCache.advance(to: now)
        let nodes = nodesToDaemonPods(of: index, on: daemonSets[index].nodeCache.changed, cluster)
        let minReadySeconds = daemonSets[index].strategy.minReadySeconds
        var numbers = daemonSets[index].nodeCache.numbers(with: nodes, minReadySeconds: minReadySeconds, now: now)
        numbers.observedGeneration = daemonSets[index].generation
        return numbers
    }

    private mutating func recordEnd(_ ended: SyncPlan.Ended, of index: Int, on node: String, now: Int) {
        let pod = "daemon pod \(daemonSets[index].key)@\(node) on node \(node)"
        if ended.failed {
            daemonSets[index].events.record(
                Event(type: "Warning", reason: "FailedDaemonPod", message: "Found failed \(pod), will try to kill it"))
            daemonSets[index].backoff.next(on: ended.slot, now: now)
        } else {
            daemonSets[index].events.record(
                Event(type: "Normal", reason: "SucceededDaemonPod", message: "Found succeeded \(pod), will try to delete it"))
        }
    }
}

// MARK: - Nodes and their pods

extension DaemonSetController {
    /// The controller's results for a node, computed once for each state of the node.
    ///
    /// - Parameter node: nil for a deleted node.
    mutating func nodeShouldRunDaemonPod(_ index: Int, slot: Int, _ node: NodeInfo?) -> NodeVerdict {
        if let known = daemonSets[index].verdicts[slot] { return known }
        guard let node else { return .no }
        let verdict = daemonSets[index].requirement.verdict(of: node)
        daemonSets[index].verdicts[slot] = verdict
        return verdict
    }

    /// The existing nodes, and the deleted ones that still have a pod of the DaemonSet, by name.
    mutating func nodesToDaemonPods(of index: Int, _ cluster: ClusterState) -> [DaemonNode] {
        nodesToDaemonPods(of: index, on: cluster.nodes.order.slots, cluster)
            .filter { $0.exists || !daemonSets[index].pods[$0.slot].isEmpty }
    }

    /// The nodes in these slots.
    private mutating func nodesToDaemonPods(of index: Int, on slots: [Int], _ cluster: ClusterState) -> [DaemonNode] {
        daemonSets[index].grow(to: cluster.nodes.count)
        var nodes: [DaemonNode] = []
        nodes.reserveCapacity(slots.count)
        let pods = daemonPods(of: index, on: slots, cluster)
        var begin = 0
        for (slot, end) in zip(slots, pods.ends) {
            let exists = cluster.nodes[slot].exists
            // A known verdict is read without the node.
            let verdict =
                !exists
                ? .no : daemonSets[index].verdicts[slot] ?? nodeShouldRunDaemonPod(index, slot: slot, cluster.nodes[slot].nodeInfo)
            nodes.append(DaemonNode(slot: slot, verdict: verdict, exists: exists, pods: pods.all[begin..<end]))
            begin = end
        }
        return nodes
    }

    /// The pods of all these nodes in one list, and the end of each node's pods in it.
    private func daemonPods(of index: Int, on slots: [Int], _ cluster: ClusterState) -> (all: [DaemonPod], ends: [Int]) {
        let hash = daemonSets[index].history.current
        let generation = daemonSets[index].templateGeneration
        var all: [DaemonPod] = []
        var ends: [Int] = []
        all.reserveCapacity(slots.count)
        ends.reserveCapacity(slots.count)
        for slot in slots {
            for id in daemonSets[index].pods[slot] {
                if let pod = Self.daemonPod(id, cluster, hash: hash, generation: generation) { all.append(pod) }
            }
            ends.append(all.count)
        }
        return (all, ends)
    }

    /// A pod as the controller reads it; nil for one that is finished and terminating.
    private static func daemonPod(_ id: PodID, _ cluster: ClusterState, hash: String, generation: Int64) -> DaemonPod? {
        let phase = cluster[id].phase
        let terminating = cluster[id].terminating
        if terminating && phase.isFinished { return nil }
        let hasCurrentHash = cluster[id].podInfo.revision == hash
        return DaemonPod(
            id: id, bound: cluster[id].node != nil, phase: phase, terminating: terminating, ready: cluster[id].ready,
            readySince: cluster[id].readySince, created: cluster[id].created, name: cluster[id].tieName, hasCurrentHash: hasCurrentHash,
            isUpdated: hasCurrentHash || cluster[id].podInfo.templateGeneration == generation)
    }
}
