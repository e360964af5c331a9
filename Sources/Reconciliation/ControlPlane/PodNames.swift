/// The displayed names of pods.
extension ControlPlane {
    /// The pod's name at present.
    func shownName(_ id: PodID) -> String { label(of: id).description }

    func label(of id: PodID) -> PodLabel {
        let owner = cluster.daemonSet(of: id).map { daemonSetController.daemonSets[$0].name }
        if let owner, let slot = cluster[id].targetNode { return PodLabel(name: owner, node: cluster.nodes[slot].name) }
        return tracedPod(id).label(ofDaemonSet: owner)
    }

    func tracedPod(_ id: PodID) -> StepTrace.Pod {
        StepTrace.Pod(
            name: cluster[id].name, node: cluster[id].targetNode.map { cluster.nodes[$0].name }, revision: cluster[id].podInfo.revision)
    }

    /// `Kind/name` of the pod's controller; nil where it has none.
    func controller(of id: PodID) -> String? {
        switch cluster[id].owner {
        case .noController: nil
        case .daemonSet(let index): "DaemonSet/\(daemonSetController.daemonSets[index].name)"
        case .other(let kind, let name, _): "\(kind)/\(name)"
        }
    }

    /// The key under which an event is counted: the controller of the pod, or the pod itself.
    func owner(of event: PodEvent) -> String {
        if let index = event.daemonSet { return "DaemonSet/\(daemonSetController.daemonSets[index].name)" }
        if case .other(let kind, let name, _) = cluster[event.pod].owner { return "\(kind)/\(name)" }
        return "Pod/\(tracedPod(event.pod).label(ofDaemonSet: nil))"
    }
}
