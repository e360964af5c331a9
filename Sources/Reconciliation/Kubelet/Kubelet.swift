/// The kubelets of all nodes: they start bound pods where the node is ready, and confirm deletions where the node can be reached.
///
/// A node whose Ready condition is `Unknown` has not reported for a while: it is taken as dead, so nothing confirms the deletion of its pods. A node
/// that is not ready still reports.
/// *Source:* pkg/kubelet/pod_workers.go, status/status_manager.go; pkg/controller/nodelifecycle/node_lifecycle_controller.go.
struct Kubelet: Sendable {
    private(set) var starting: [PodID] = []
    private(set) var terminating: [PodID] = []

    var isIdle: Bool { starting.isEmpty && terminating.isEmpty }

    mutating func reserveCapacity(pods count: Int) { starting.reserveCapacity(starting.count + count) }

    /// A pod was bound to a node, or its node has become ready.
    mutating func addPod(_ id: PodID) { starting.append(id) }

    /// A pod was marked for deletion, or its node can be reached again.
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

    /// Removes the pods whose deletion is confirmed and returns them in order. Those of nodes that cannot be reached wait until `terminatePod` is
    /// called again.
    mutating func takeTerminatedPods(_ cluster: ClusterState) -> [PodID] {
        guard !terminating.isEmpty else { return [] }
        let candidates = terminating
        terminating = []
        return candidates.filter { id in
            guard let slot = cluster[id].node, !cluster[id].isDeletedAtOnce else { return true }
            return cluster.nodes[slot].hasKubelet
        }
    }

    /// Pods that are gone already need no confirmation.
    mutating func forgetRemovedPods(_ cluster: ClusterState) { terminating.removeAll { cluster[$0].gone } }
}
