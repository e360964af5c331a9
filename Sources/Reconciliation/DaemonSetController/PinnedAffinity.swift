import Kubernetes

/// The node affinity of daemon pods.
///
/// *Source:* pkg/controller/daemon/util/daemonset_util.go (ReplaceDaemonSetPodNodeNameNodeAffinity).
enum PinnedAffinity {
    /// An affinity with one term that names the pod's node, in place of the required terms.
    static func replacing(_ affinity: Affinity?, node: String = "$NODE") -> Affinity {
        var requirement = NodeSelectorRequirement()
        requirement.key = "metadata.name"
        requirement.operator = NodeSelectorOperator.in
        requirement.values = [node]
        var term = NodeSelectorTerm()
        term.matchFields = [requirement]
        var selector = NodeSelector()
        selector.nodeSelectorTerms = [term]
        var affinity = affinity ?? Affinity()
        var nodes = affinity.nodeAffinity ?? NodeAffinity()
        nodes.requiredDuringSchedulingIgnoredDuringExecution = selector
        affinity.nodeAffinity = nodes
        return affinity
    }
}
