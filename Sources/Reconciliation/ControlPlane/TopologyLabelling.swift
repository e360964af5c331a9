import Kubernetes

/// Pods that got labels of their nodes. Pods get them only once a selector reads such labels: before, they have no effect.
struct PodTopologyLabels: Sendable {
    /// What a pod was created with, and the labels that its node added.
    private struct Key: Hashable, Sendable {
        let podInfo: ObjectIdentifier
        let added: [String: String]
    }

    let version: KubernetesVersion
    private(set) var isEnabled = false
    /// The pod without the labels is kept, too, so that its identifier stays in use.
    private var labelled: [Key: (original: PodInfo, labelled: PodInfo)] = [:]

    init(version: KubernetesVersion) { self.version = version }

    /// - Returns: whether the labels were enabled by this call. They never are where the version of Kubernetes does not add them.
    mutating func enable() -> Bool {
        guard version.givesTopologyLabels, !isEnabled else { return false }
        isEnabled = true
        return true
    }

    /// The pod with the labels of its node; the same one where it lacks none of them.
    mutating func adding(to podInfo: PodInfo, from node: NodeInfo) -> PodInfo {
        let missing = AdmissionChain.bindingLabels(for: podInfo.labels, on: node)
        guard !missing.isEmpty else { return podInfo }
        let key = Key(podInfo: ObjectIdentifier(podInfo), added: missing)
        if let known = labelled[key] { return known.labelled }
        let result = PodInfo(podInfo, adding: missing)
        labelled[key] = (podInfo, result)
        return result
    }
}

extension ControlPlane {
    /// Pods get the topology labels of their nodes from now on if a selector reads them.
    mutating func enableTopologyLabels(if areRead: Bool) {
        guard areRead, topologyLabels.enable() else { return }
        for index in cluster.pods.indices where !cluster.pods[index].gone {
            let id = cluster.pods[index].id
            if addTopologyLabels(to: id) { updateLabels(of: id) }
        }
    }

    /// Adds to a bound pod the labels that its node had when the pod was bound.
    ///
    /// - Returns: whether the labels of the pod have changed.
    mutating func addTopologyLabels(to id: PodID) -> Bool {
        guard topologyLabels.isEnabled, let node = cluster[id].home else { return false }
        let old = cluster[id].podInfo
        let new = topologyLabels.adding(to: old, from: node)
        guard new !== old else { return false }
        cluster[id].podInfo = new
        return true
    }
}
