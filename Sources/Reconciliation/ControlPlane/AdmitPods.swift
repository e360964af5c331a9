import Kubernetes

/// The admission of pods by the API server.
extension ControlPlane {
    /// The new pods of a DaemonSet, or why the API server rejects them.
    mutating func admitPod(of index: Int) -> Result<PodInfo, AdmissionRejection> {
        // The same template is admitted again, unless a quota is used up.
        if let known = daemonSetController.daemonSets[index].podInfo, !cluster.policies.hasQuota(in: known.namespace) {
            return .success(known)
        }
        let answer = admitPod(of: daemonSetController.daemonSets[index])
        if case .success(let podInfo) = answer { daemonSetController.daemonSets[index].podInfo = podInfo }
        return answer
    }

    /// The same for a DaemonSet that need not be in the cluster.
    func admitPod(of record: DaemonSetRecord) -> Result<PodInfo, AdmissionRejection> {
        let annotations = record.object.spec.template.metadata.annotations
        let admission = admission(
            in: record.namespace, before: "\(record.name)-", after: "\(record.name)-<rand>", annotations: annotations, keepsPriority: false)
        do throws(AdmissionRejection) {
            let podInfo = if let known = record.podInfo { known } else { try newPodInfo(of: record, admission) }
            try admission.validate(podInfo.spec)
            return .success(podInfo)
        } catch {
            return .failure(error)
        }
    }

    private func newPodInfo(of record: DaemonSetRecord, _ admission: AdmissionChain) throws(AdmissionRejection) -> PodInfo {
        var labels = record.object.spec.template.metadata.labels
        labels[RevisionLabel.hash] = record.history.current
        labels[RevisionLabel.templateGeneration] = String(record.templateGeneration)
        let spec = try admission.admit(podSpec(of: record))
        do throws(AdmissionRejection) {
            try admission.checkFields(of: spec, labels: labels)
        } catch {
            // A DaemonSet that is rejected itself is run as it would be once it is corrected.
            if reviewUpdate(record.object, record.object).isAccepted { throw error }
        }
        return PodInfo(namespace: record.namespace, labels: labels, spec: spec)
    }

    /// The template with the controller's tolerations, and without its required node affinity, which the controller replaces by the pinned node.
    private func podSpec(of record: DaemonSetRecord) -> PodSpec {
        var spec = record.object.spec.template.spec
        spec.tolerations = record.requirement.tolerations
        spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        return spec
    }

    /// - Parameters:
    ///   - before: the pod's name in rejections by plugins that change pods.
    ///   - after: the pod's name in rejections by plugins that validate pods.
    ///   - annotations: of the pod.
    ///   - keepsPriority: whether the pod may have a priority already.
    func admission(
        in namespace: String, before: String, after: String, annotations: [String: String], keepsPriority: Bool
    ) -> AdmissionChain {
        AdmissionChain(
            attributes: AdmissionAttributes(
                policies: cluster.policies, namespace: namespace, namespaceLabels: cluster.namespaces[namespace]?.metadata.labels ?? [:],
                annotations: annotations, keepsPriority: keepsPriority, quotaUsage: cluster.quotaUsage[namespace], version: version),
            nameBefore: before, nameAfter: after, version: version)
    }
}
