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

/// The model gives pods the labels once somebody's selector speaks of them: before, nobody can tell.
extension Simulation {
    /// What a pod with these labels was made with, and what its node gave it.
    struct LabelledShape: Hashable, Sendable {
        let podInfo: ObjectIdentifier
        let labels: [String: String]
    }

    /// Somebody's selector speaks of the labels, or may.
    mutating func heed(_ asks: Bool) {
        guard asks, version.givesTopologyLabels, !topologyLabelsMatter else { return }
        topologyLabelsMatter = true
        for place in pods.indices where !pods[place].gone {
            let id = pods[place].id
            let old = pods[place].podInfo
            labelByTopology(id)
            if pods[place].podInfo !== old { labelsChanged(id) }
        }
    }

    /// Gives a bound pod the labels of its node, as that was when the pod was bound.
    mutating func labelByTopology(_ id: PodID) {
        guard topologyLabelsMatter, let node = self[id].home else { return }
        let podInfo = self[id].podInfo
        let missing = AdmissionChain.bindingLabels(for: podInfo.labels, on: node)
        guard !missing.isEmpty else { return }
        let key = LabelledShape(podInfo: ObjectIdentifier(podInfo), labels: missing)
        let labelled = labelledShapes[key]?.labelled ?? PodInfo(podInfo, adding: missing)
        labelledShapes[key] = (podInfo, labelled)
        self[id].podInfo = labelled
    }
}
