import Kubernetes

/// The pod garbage collector, as far as it is modelled: it deletes the pods of nodes that no longer exist, and the terminating pods of nodes that
/// are out of service.
///
/// *Source:* pkg/controller/podgc/gc_controller.go (gcOrphaned, gcTerminating, quarantineTime, gcCheckPeriod).
enum PodGarbageCollector {
    /// Seconds from the deletion of a node to that of its pods: the quarantine of 40 s, then the next check.
    static let quarantineSeconds = 60
    /// Seconds between two checks.
    static let checkPeriod = 20

    private static let outOfService = "node.kubernetes.io/out-of-service"

    /// Whether pods that are terminating on a node are removed without its kubelet: it is not ready, and has the taint for that.
    static func forcesDeletion(on node: NodeInfo) -> Bool { !node.isReady && node.taints.contains { $0.key == outOfService } }

    /// The pods in a slot that are removed now: all of a deleted node, and the terminating ones of a node that is out of service.
    static func podsToRemove(from slot: Int, _ cluster: ClusterState) -> [PodID] {
        guard let node = cluster.nodes[slot].nodeInfo else { return Array(cluster.nodes[slot].pods) }
        guard forcesDeletion(on: node) else { return [] }
        return cluster.nodes[slot].pods.filter { cluster[$0].terminating }
    }
}
