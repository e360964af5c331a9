import Kubernetes

/// Conditions that the queueing hints of several plugins share.
extension ClusterEvents {
    /// The slots of nodes that were added, and of nodes whose labels, taints or resources changed.
    var addedOrChangedNodes: [Int] { nodesAdded + nodesChanged }
    var hasNodeEvents: Bool { !nodesAdded.isEmpty || !nodesChanged.isEmpty }

    /// Whether a node was added or changed whose taints the pod tolerates.
    func addsToleratedNode(for pod: PodToSchedule, _ snapshot: SchedulingSnapshot) -> Bool {
        addedOrChangedNodes.contains { slot in
            pod.podInfo.spec.tolerations.firstUntolerated(in: snapshot.nodes[slot].nodeInfo?.taints ?? []) == nil
        }
    }
}
