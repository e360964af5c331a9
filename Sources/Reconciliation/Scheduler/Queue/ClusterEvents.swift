/// The changes since rejected pods were last considered.
///
/// *Source:* pkg/scheduler/framework/events.go.
struct ClusterEvents: Sendable {
    var podPlaced = false
    /// Claims, volumes, storage classes or devices.
    var volumesChanged = false
    /// Slots of nodes that a pod was removed from.
    var podsRemoved: [Int] = []
    /// Slots of added nodes, and of nodes whose labels, taints or resources have changed.
    var nodesAdded: [Int] = []
    var nodesChanged: [Int] = []

    var podRemoved: Bool { !podsRemoved.isEmpty }
    var isEmpty: Bool { !podPlaced && !podRemoved && !volumesChanged && nodesAdded.isEmpty && nodesChanged.isEmpty }
}
