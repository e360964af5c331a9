/// The kubelets of all nodes: they start bound pods where the node is ready, and confirm deletions. All are assumed to be reachable.
///
/// *Source:* pkg/kubelet/pod_workers.go, status/status_manager.go.
struct Kubelet: Sendable {
    private(set) var starting: [PodID] = []
    private(set) var terminating: [PodID] = []

    var isIdle: Bool { starting.isEmpty && terminating.isEmpty }

    mutating func reserveCapacity(pods count: Int) { starting.reserveCapacity(starting.count + count) }

    /// A pod was bound to a node, or its node has become ready.
    mutating func addPod(_ id: PodID) { starting.append(id) }

    /// A pod was marked for deletion.
    mutating func terminatePod(_ id: PodID) { terminating.append(id) }

    /// Removes the pods that start now and returns them in order. Those of nodes that are not ready wait until `addPod` is called again.
    mutating func takePodsToStart(_ cluster: ClusterState) -> [PodID] {
        guard !starting.isEmpty else { return [] }
        let candidates = starting
        starting = []
        return candidates.filter { id in
            guard let slot = cluster[id].node, cluster.nodes[slot].isReady else { return false }
            return !cluster[id].terminating && !cluster[id].phase.isFinished
        }
    }

    /// Removes the pods whose deletion is confirmed and returns them in order.
    mutating func takeTerminatedPods() -> [PodID] {
        defer { terminating = [] }
        return terminating
    }

    /// Pods that are gone already need no confirmation.
    mutating func forgetRemovedPods(_ cluster: ClusterState) { terminating.removeAll { cluster[$0].gone } }
}
