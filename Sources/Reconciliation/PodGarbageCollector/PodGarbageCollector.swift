/// The pod garbage collector, as far as it is modelled: it deletes the pods of nodes that no longer exist.
///
/// *Source:* pkg/controller/podgc/gc_controller.go (gcOrphaned, quarantineTime, gcCheckPeriod).
enum PodGarbageCollector {
    /// Seconds from the deletion of a node to that of its pods: the quarantine of 40 s, then the next check.
    static let quarantineSeconds = 60

    /// The pods bound to a node that does not exist; empty where it was created again.
    static func orphanedPods(of slot: Int, _ cluster: ClusterState) -> PodList {
        cluster.nodes[slot].exists ? [] : cluster.nodes[slot].pods
    }
}
