import Kubernetes

/// Pods that a scenario applies or patches.
extension ControlPlane {
    mutating func apply(_ pod: Pod, in namespace: String) -> RejectedObject? {
        if let id = cluster.pod(named: pod.metadata.name, in: namespace) {
            replace(id, with: pod)
            return nil
        }
        if pod.metadata.isStored {
            restore(pod, in: namespace)
            return nil
        }
        let admission = admission(
            in: namespace, before: pod.metadata.name, after: pod.metadata.name, annotations: pod.metadata.annotations, keepsPriority: true)
        let podInfo: PodInfo
        do throws(AdmissionRejection) {
            let spec = try admission.admit(pod.spec)
            try admission.validate(spec)
            podInfo = PodInfo(namespace: namespace, labels: pod.metadata.labels, spec: spec)
        } catch {
            return RejectedObject(object: "Pod/\(namespace)/\(pod.metadata.name)", code: error.code, message: error.message(in: version))
        }
        revisionSamples.add(pod, in: namespace)
        let record = record(of: pod, podInfo)
        create(record)
        if let slot = record.node, !cluster.nodes[slot].exists {
            clock.schedule(.collectPods(slot: slot), at: clock.now + PodGarbageCollector.quarantineSeconds)
        }
        if pod.status.conditions.contains(where: { $0.type == "Ready" && $0.status == ConditionStatus.false }) {
            cluster[record.id].readinessIsPatched = true
        }
        report(PodFault(pod.status, of: pod.spec), of: record.id)
        return nil
    }

    mutating func record(of pod: Pod, _ podInfo: PodInfo) -> PodRecord {
        var record = PodRecord(
            id: cluster.nextPodID, name: .given(pod.metadata.name), podInfo: podInfo, owner: owner(of: pod, in: podInfo.namespace),
            created: clock.round)
        record.target = pinnedNode(of: pod.spec).map { slot(named: $0) }
        if !pod.spec.nodeName.isEmpty { record.node = slot(named: pod.spec.nodeName) }
        record.neverReady = NeverReady.isSet(in: pod.metadata)
        if let phase = LifePhase(rawValue: pod.status.phase), phase.isFinished { record.phase = phase }
        return record
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
        guard let reference = pod.metadata.ownerReferences.first(where: { $0.controller == true }) else { return .noController }
        if reference.kind == "DaemonSet", let index = daemonSetController.daemonSet(named: reference.name, in: namespace),
            Self.isSame(reference.uid, daemonSetController.daemonSets[index].object.metadata.uid)
        {
            return .daemonSet(index)
        }
        return .other(kind: reference.kind, name: reference.name, uid: reference.uid)
    }

    /// Whether an owner's uid may be that of an object. Objects written by hand have none.
    static func isSame(_ reference: String, _ uid: String) -> Bool {
        reference == uid || reference.isEmpty || reference == "auto" || uid.isEmpty
    }

    /// Of an existing pod only the labels, the status and a missing node can change.
    private mutating func replace(_ id: PodID, with pod: Pod) {
        var labels = pod.metadata.labels
        if topologyLabels.isEnabled, let node = cluster[id].home {
            labels.merge(AdmissionChain.bindingLabels(for: labels, on: node)) { own, _ in own }
        }
        if cluster[id].podInfo.labels != labels {
            cluster[id].podInfo = PodInfo(namespace: cluster[id].namespace, labels: labels, spec: cluster[id].podInfo.spec)
            updateLabels(of: id)
        }
        if !pod.spec.nodeName.isEmpty, cluster[id].node == nil { bind(id, to: slot(named: pod.spec.nodeName)) }
        patch(id, pod.status)
    }

    /// The labels of a stored pod have changed.
    mutating func updateLabels(of id: PodID) {
        if let slot = cluster[id].node {
            scheduler.updatePod(id, to: cluster[id].phase.isFinished ? nil : cluster[id].placed, on: slot)
        }
        updateOwnership(of: id)
    }

    /// Keeps what the kubelet reports of a pod: with a fault it does not become ready.
    mutating func report(_ fault: PodFault?, of id: PodID) {
        guard fault != cluster[id].fault else { return }
        cluster[id].fault = fault
        if fault != nil { cluster[id].readinessIsPatched = true }
    }

    /// Sets phase and readiness in place of the kubelet of the node.
    mutating func patch(_ id: PodID, _ status: PodStatus) {
        if let phase = LifePhase(rawValue: status.phase), phase != cluster[id].phase {
            if phase.isFinished { return finish(id, phase) }
            cluster[id].phase = phase
            updatePod(id)
        }
        var spec = cluster[id].podInfo.spec
        if let node = cluster[id].node { spec.nodeName = cluster.nodes[node].name }
        report(PodFault(status, of: spec), of: id)
        if let ready = status.conditions.first(where: { $0.type == "Ready" }) {
            cluster[id].readinessIsPatched = true
            setReady(id, ready.status == ConditionStatus.true)
        }
    }
}
