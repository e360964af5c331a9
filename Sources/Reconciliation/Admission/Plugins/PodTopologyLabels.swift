import Kubernetes

extension AdmissionPlugin {
    /// Adds the topology labels of its node to a pod that is bound. The pod's own labels are never overwritten.
    ///
    /// *Source:* kubernetes plugin/pkg/admission/podtopologylabels/admission.go (on since 1.35), pkg/registry/core/pod/storage/storage.go.
    static let podTopologyLabels = AdmissionPlugin(
        name: "PodTopologyLabels",
        admitBinding: { labels, node in
            var added: [String: String] = [:]
            for key in topologyLabels where labels[key] == nil { added[key] = node.labels[key] }
            return added
        })

    fileprivate static let topologyLabels: Set<String> = ["topology.kubernetes.io/region", "topology.kubernetes.io/zone"]
}

extension KubernetesVersion {
    /// The admission plugin PodTopologyLabels is enabled by default.
    var givesTopologyLabels: Bool { minor >= 35 }
}

extension LabelMatcher {
    var asksForTopologyLabels: Bool { requirements?.contains { AdmissionPlugin.topologyLabels.contains($0.key) } ?? false }
}

extension PodInfo {
    /// Whether the pod is placed by what others have of these labels.
    var asksForTopologyLabels: Bool {
        affinity.contains(where: \.selector.asksForTopologyLabels) || antiAffinity.contains(where: \.selector.asksForTopologyLabels)
            || spread.contains(where: \.selector.asksForTopologyLabels)
    }
}
