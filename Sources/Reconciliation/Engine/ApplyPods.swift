import Kubernetes

/// Pods that are made or changed from outside.
extension Simulation {
    mutating func apply(_ pod: Pod, in namespace: String) -> RejectedObject? {
        if let id = podNamed["\(namespace)/\(pod.metadata.name)"] {
            replace(id, with: pod)
            return nil
        }
        let admission = admission(in: namespace, before: pod.metadata.name, after: pod.metadata.name, keepsPriority: true)
        let podInfo: PodInfo
        do throws(AdmissionRejection) {
            let spec = try admission.admit(pod.spec)
            try admission.validate(spec)
            podInfo = PodInfo(namespace: namespace, labels: pod.metadata.labels, spec: spec)
        } catch {
            return RejectedObject(object: "Pod/\(namespace)/\(pod.metadata.name)", code: 403, message: error.message(in: version))
        }
        var record = PodRecord(
            id: nextPodID, name: .given(pod.metadata.name), podInfo: podInfo, owner: owner(of: pod, in: namespace),
            created: round)
        record.target = pinnedNode(of: pod.spec).map { slot(named: $0) }
        if !pod.spec.nodeName.isEmpty { record.node = slot(named: pod.spec.nodeName) }
        record.neverReady = NeverReady.isSaid(by: pod.metadata)
        if let phase = LifePhase(rawValue: pod.status.phase), phase.isFinished { record.phase = phase }
        add(record)
        if let slot = record.node, !slots[slot].exists { at(time + Self.collectSeconds, .collect(slot: slot)) }
        if pod.status.conditions.contains(where: { $0.type == "Ready" && $0.status == ConditionStatus.false }) {
            self[record.id].readinessIsPatched = true
        }
        return nil
    }

    /// The node that the DaemonSet controller pinned a pod to.
    ///
    /// *Source:* pkg/controller/daemon/util/daemonset_util.go (GetTargetNodeName).
    private func pinnedNode(of spec: PodSpec) -> String? {
        let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        for field in terms.flatMap(\.matchFields)
        where field.key == "metadata.name" && field.operator == NodeSelectorOperator.in && field.values.count == 1 {
            return field.values[0]
        }
        return nil
    }

    private func owner(of pod: Pod, in namespace: String) -> PodOwner {
        guard let reference = pod.metadata.ownerReferences.first(where: { $0.controller == true }) else { return .nobody }
        if reference.kind == "DaemonSet", let index = daemonSet(named: reference.name, in: namespace),
            Self.isSame(reference.uid, daemonSets[index].object.metadata.uid)
        {
            return .daemonSet(index)
        }
        return .other(kind: reference.kind, name: reference.name, uid: reference.uid)
    }

    /// Whether an owner's uid may be that of an object. Objects written by hand have none.
    static func isSame(_ reference: String, _ uid: String) -> Bool {
        reference == uid || reference.isEmpty || reference == "auto" || uid.isEmpty
    }

    /// Of a pod that is there already only labels, status and a missing node can change.
    private mutating func replace(_ id: PodID, with pod: Pod) {
        var labels = pod.metadata.labels
        if topologyLabelsMatter, let node = self[id].home {
            labels.merge(AdmissionChain.bindingLabels(for: labels, on: node)) { own, _ in own }
        }
        if self[id].podInfo.labels != labels {
            self[id].podInfo = PodInfo(namespace: self[id].namespace, labels: labels, spec: self[id].podInfo.spec)
            labelsChanged(id)
        }
        if self[id].node == nil, !pod.spec.nodeName.isEmpty { bind(id, to: slot(named: pod.spec.nodeName)) }
        patch(id, pod.status)
    }

    /// A pod whose labels the selector no longer matches is let go; one without an owner is offered again.
    mutating func labelsChanged(_ id: PodID) {
        if let slot = self[id].node {
            snapshot.remove(id, from: slot)
            if !self[id].phase.isFinished { snapshot.place(self[id].placed, on: slot) }
            clusterEvents.podPlaced = true
        }
        selectorsSee(id)
    }

    /// DaemonSets see the labels that a pod has now.
    mutating func selectorsSee(_ id: PodID) {
        if let index = daemonSet(of: id) {
            wakeOwner(of: id)
            if !daemonSets[index].selector.matches(self[id].podInfo.labels) { daemonSets[index].ownedButNotSelected.append(id) }
        } else if self[id].owner == .nobody {
            offerOrphan(id)
        }
    }

    /// Phase and readiness as someone says they are, whatever the node's kubelet would say.
    mutating func patch(_ id: PodID, _ status: PodStatus) {
        if let phase = LifePhase(rawValue: status.phase), phase != self[id].phase {
            if phase.isFinished { return finish(id, phase) }
            self[id].phase = phase
            wakeOwner(of: id)
        }
        if let ready = status.conditions.first(where: { $0.type == "Ready" }) {
            self[id].readinessIsPatched = true
            setReady(id, ready.status == ConditionStatus.true)
        }
    }
}
